package org.branchbook.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a file a little, in ways that readers are known to stumble over. */
final class Mutation {
    private static final List<String> WORDS =
            List.of(
                    "9".repeat(10_000),
                    "-1",
                    "0",
                    "2147483648",
                    "1e309",
                    "NaN",
                    "=1+1",
                    "{{",
                    "}}",
                    "[人员.姓名]",
                    "{{@",
                    "{{#",
                    "<![CDATA[",
                    "&#0;",
                    "&lol;",
                    "\0",
                    "../../../etc/passwd",
                    "C:\\Windows\\x",
                    "<a>".repeat(3000),
                    "<w:p>",
                    "</w:tbl>",
                    "\"",
                    "\r\n",
                    "😀",
                    "\ufeff",
                    "=cmd|' /C calc'!A0",
                    "2026-02-30",
                    "99999-01-01",
                    "BEGIN:VEVENT\r\n",
                    "RRULE:FREQ=SECONDLY",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                    "<script>alert(1)</script>");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(byte[] seed) throws IOException {
        boolean zip = seed.length > 4 && Arrays.equals(seed, 0, 4, ZIP, 0, 4);
        return zip && random.nextInt(10) > 1 ? parts(seed) : bytes(seed);
    }

    private byte[] parts(byte[] seed) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                parts.put(e.getName(), in.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put("../" + name, new byte[] {1});
                case 2 -> parts.put(name, parts.getOrDefault(names.getFirst(), new byte[0]));
                default -> parts.computeIfPresent(name, (_, was) -> bytes(was));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] bytes(byte[] seed) {
        byte[] now = seed.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            now = once(now);
        }
        return now;
    }

    private byte[] once(byte[] was) {
        int at = random.nextInt(was.length + 1);
        int end = Math.min(was.length, at + 1 + random.nextInt(64));
        return switch (random.nextInt(6)) {
            case 0 -> joined(was, at, new byte[0], end);
            case 1 -> joined(was, at, word(), at);
            case 2 -> token(was, at);
            case 3 -> joined(was, end, Arrays.copyOfRange(was, at, end), end);
            case 4 -> Arrays.copyOf(was, at);
            default -> flipped(was, at);
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Another word in the place of a run of letters or digits, where attributes and cells stand.
     */
    private byte[] token(byte[] was, int at) {
        int from = at;
        while (from < was.length && !Character.isLetterOrDigit(was[from])) {
            from++;
        }
        int to = from;
        while (to < was.length && Character.isLetterOrDigit(was[to])) {
            to++;
        }
        return joined(was, from, word(), to);
    }

    private byte[] flipped(byte[] was, int at) {
        byte[] now = was.clone();
        if (now.length > 0) {
            now[at % now.length] ^= (byte) (1 + random.nextInt(255));
        }
        return now;
    }

    private static byte[] joined(byte[] was, int to, byte[] middle, int from) {
        byte[] now = Arrays.copyOf(was, to + middle.length + was.length - from);
        System.arraycopy(middle, 0, now, to, middle.length);
        System.arraycopy(was, from, now, to + middle.length, was.length - from);
        return now;
    }
}
