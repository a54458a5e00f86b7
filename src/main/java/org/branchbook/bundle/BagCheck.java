package org.branchbook.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.jspecify.annotations.Nullable;

/** Holds every file of a bundle against the manifests: one pass, in the memory of one buffer. */
public final class BagCheck {
    private static final int BUFFER = 1 << 17;

    private final Bag bag;
    private final WorkWatch watch;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private final byte[] buffer = new byte[BUFFER];

    private BagCheck(Bag bag, WorkWatch watch) {
        this.bag = bag;
        this.watch = watch;
    }

    /**
     * What was found.
     *
     * @param code the code of the whole, as {@link BagWriter#finish} told it, "" where there is no
     *     manifest
     * @param hashes of the files that could be read, by path
     */
    public record Result(
            List<Finding> findings, String code, int files, Map<String, String> hashes) {
        public Result {
            findings = List.copyOf(findings);
            hashes = Map.copyOf(hashes);
        }
    }

    public static Result run(Bag bag, WorkWatch watch) {
        return new BagCheck(bag, watch).run();
    }

    private Result run() {
        bag.unsafe().forEach(name -> findings.add(Finding.of(Finding.Code.UNSAFE, name)));
        Map<String, String> payload = manifest(Bag.MANIFEST);
        Map<String, String> tags = manifest(Bag.TAG_MANIFEST);
        if (payload == null || tags == null || !bag.files().containsKey("bagit.txt")) {
            findings.add(Finding.of(Finding.Code.NO_BUNDLE, ""));
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.putAll(tags == null ? Map.of() : tags);
        wanted.putAll(payload == null ? Map.of() : payload);
        int done = 0;
        for (String name : bag.files().keySet()) {
            if (watch.stopped()) {
                throw new CancellationException();
            }
            if (!PortableName.is(name)) {
                findings.add(Finding.of(Finding.Code.NAME, name));
            }
            hash(name);
            watch.at(++done, bag.files().size(), name);
        }
        compare(wanted);
        String code = hashes.getOrDefault(Bag.TAG_MANIFEST, "");
        return new Result(findings, code, bag.files().size(), hashes);
    }

    private @Nullable Map<String, String> manifest(String name) {
        try {
            byte[] text = bag.text(name);
            return text == null ? null : Manifest.read(text);
        } catch (IOException e) {
            findings.add(new Finding(Finding.Code.UNREADABLE, name, said(e)));
            return null;
        }
    }

    private void compare(Map<String, String> wanted) {
        Map<String, String> missing = new TreeMap<>(wanted);
        missing.keySet().removeAll(bag.files().keySet());
        Map<String, String> moved = new HashMap<>();
        missing.forEach((path, hash) -> moved.put(hash, path));
        for (Map.Entry<String, String> there : hashes.entrySet()) {
            String path = there.getKey();
            String hash = wanted.get(path);
            if (hash != null && !hash.equals(there.getValue())) {
                findings.add(Finding.of(Finding.Code.CHANGED, path));
            } else if (hash == null && !path.equals(Bag.TAG_MANIFEST)) {
                String before = moved.remove(there.getValue());
                if (before == null) {
                    findings.add(Finding.of(Finding.Code.EXTRA, path));
                } else {
                    missing.remove(before);
                    findings.add(new Finding(Finding.Code.RENAMED, before, path));
                }
            }
        }
        missing.keySet().forEach(path -> findings.add(Finding.of(Finding.Code.MISSING, path)));
    }

    private void hash(String name) {
        long declared = bag.files().getOrDefault(name, -1L);
        MessageDigest digest = Sha256.digest();
        FileForm form = new FileForm(name);
        try (InputStream in = bag.read(name)) {
            long size = 0;
            for (int read; (read = in.read(buffer)) > 0; ) {
                if (size == 0) {
                    form.begin(buffer, read);
                }
                size += read;
                if (declared >= 0 && size > declared) {
                    findings.add(Finding.of(Finding.Code.BOMB, name));
                    return;
                }
                digest.update(buffer, 0, read);
            }
            hashes.put(name, Sha256.hex(digest.digest()));
            form.findings().forEach(findings::add);
        } catch (IOException e) {
            findings.add(new Finding(Finding.Code.UNREADABLE, name, said(e)));
        }
    }

    private static String said(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
