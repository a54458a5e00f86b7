package org.branchbook.bundle;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.base.Sha256;

/**
 * Writes a bundle file by file; {@link #finish} makes it one. What was closed before leaves nothing
 * behind, and whatever fails is told with the target's name.
 */
public final class BagWriter implements AutoCloseable {
    private final Path target;
    private final Sink sink;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;
    private boolean finished;

    private BagWriter(Path target, Sink sink) {
        this.target = target;
        this.sink = sink;
    }

    /**
     * @param target a name that ends in .zip, or the folder that is to be the bundle: one that is
     *     not there yet, or empty
     */
    public static BagWriter begin(Path target) {
        boolean zip = isZip(target);
        if (zip && Files.exists(target)) {
            throw new AppException("bundle.exists", target);
        }
        try {
            if (!zip && Files.exists(target) && !isEmpty(target)) {
                throw new AppException("bundle.notEmpty", target);
            }
            Files.createDirectories(target.toAbsolutePath().getParent());
            return new BagWriter(target, zip ? new ZipSink(target) : new FolderSink(target));
        } catch (IOException e) {
            throw failed(e, target);
        }
    }

    static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isEmpty(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inner = Files.list(target)) {
            return inner.findAny().isEmpty();
        }
    }

    /** A file as it was put in. */
    public record Put(String path, String sha256, long bytes) {}

    /** Puts a file among what is kept, at a path with slashes. */
    public Put add(String path, byte[] content) {
        return write(payload, Bag.DATA + path, new ByteArrayInputStream(content));
    }

    /** The same, of whatever size. */
    public Put pour(String path, SafeFile.Content content) {
        return write(payload, Bag.DATA + path, content);
    }

    /** The same, read from a file. */
    public Put copy(String path, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return write(payload, Bag.DATA + path, in);
        } catch (IOException e) {
            throw new AppException(e, "bundle.unreadable", file);
        }
    }

    /** Puts a file beside what is kept, for who opens the bundle. */
    public void tag(String name, byte[] content) {
        write(tags, name, new ByteArrayInputStream(content));
    }

    private Put write(Map<String, String> manifest, String path, InputStream in) {
        return write(manifest, path, in::transferTo);
    }

    private Put write(Map<String, String> manifest, String path, SafeFile.Content content) {
        MessageDigest digest = Sha256.digest();
        long size;
        try (Counted out = new Counted(new DigestOutputStream(sink.file(path), digest))) {
            content.writeTo(out);
            size = out.bytes;
        } catch (IOException e) {
            throw failed(e, target);
        }
        String hash = Sha256.hex(digest.digest());
        if (manifest.put(path, hash) != null) {
            throw new IllegalStateException("twice: " + path);
        }
        bytes += manifest == payload ? size : 0;
        return new Put(path, hash, size);
    }

    /**
     * Writes the manifests and gives the bundle its name.
     *
     * @param info what {@code bag-info.txt} says besides, such as {@code Source-Organization}
     * @return the code of the whole: the SHA-256 of what all its hashes hang on
     */
    public String finish(Map<String, String> info) {
        tag("bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        Map<String, String> all = new LinkedHashMap<>(info);
        all.put("Payload-Oxum", bytes + "." + payload.size());
        StringBuilder lines = new StringBuilder();
        all.forEach((name, value) ->
                lines.append(name).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
        tag("bag-info.txt", text(lines.toString()));
        tag(Bag.MANIFEST, Manifest.bytes(payload));
        byte[] last = Manifest.bytes(tags);
        write(new TreeMap<>(), Bag.TAG_MANIFEST, new ByteArrayInputStream(last));
        try {
            sink.finish();
        } catch (IOException e) {
            throw failed(e, target);
        }
        finished = true;
        return Sha256.of(last);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static AppException failed(IOException e, Path target) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = said.contains("no space left") || said.contains("not enough space");
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return full
                ? new AppException(e, "bundle.full", target)
                : new AppException(e, "bundle.failed", target, reason);
    }

    @Override
    public void close() {
        if (!finished) {
            sink.discard();
        }
    }

    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] from, int start, int length) throws IOException {
            out.write(from, start, length);
            bytes += length;
        }
    }
}
