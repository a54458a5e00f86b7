package org.branchbook.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manifest of RFC 8493, section 2.1.3: a SHA-256 and a path a line. */
final class Manifest {
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})[ \\t]+\\*?(.+)");

    private Manifest() {}

    /** Paths in their order, each with its hash. */
    static byte[] bytes(Map<String, String> hashes) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((path, hash) ->
                        text.append(hash).append("  ").append(encoded(path)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Hashes by path; a line that is none is an IOException that tells its number. */
    static Map<String, String> read(byte[] bytes) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                hashes.put(decoded(found.group(2)), found.group(1).toLowerCase(Locale.ROOT));
            } else if (!line.isBlank()) {
                throw new IOException("line " + number);
            }
        }
        return hashes;
    }

    /** Line ends in a name would break the manifest's lines. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String decoded(String path) {
        return path.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replace("%25", "%");
    }
}
