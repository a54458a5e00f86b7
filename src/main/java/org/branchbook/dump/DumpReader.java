package org.branchbook.dump;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.branchbook.base.AppException;
import org.branchbook.base.Sha256;
import org.branchbook.dump.DumpManifest.Table;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.jspecify.annotations.Nullable;

/** Reads a dump, which may be damaged or hostile: whatever is not as it should be is refused. */
public final class DumpReader implements Closeable {
    private static final int MANIFEST_LIMIT = 4 << 20;
    private static final long TABLE_LIMIT = 4L << 30;

    private final ZipFile zip;
    private final DumpManifest manifest;
    private final @Nullable BookKey key;

    private DumpReader(ZipFile zip, DumpManifest manifest, @Nullable BookKey key) {
        this.zip = zip;
        this.manifest = manifest;
        this.key = key;
    }

    /** Throws {@link IOException} where the file is no dump. */
    public static DumpReader open(Path file) throws IOException {
        return open(file, null);
    }

    /** The key file that a sealed dump carries; none in an open one, or where it is none. */
    public static Optional<KeyFile> keyFile(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(KeyFile.NAME) == null) {
                return Optional.empty();
            }
            try (InputStream in = Entries.read(zip, KeyFile.NAME, null)) {
                return Optional.of(KeyFile.of(in.readNBytes(MANIFEST_LIMIT)));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Throws {@link IOException} where the file is no dump or was sealed under another key.
     *
     * @param key opens a sealed dump; that one is needed is said
     */
    public static DumpReader open(Path file, @Nullable BookKey key) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        boolean done = false;
        try {
            boolean sealed = zip.getEntry(KeyFile.NAME) != null;
            if (sealed && key == null) {
                throw new AppException("encryption.backupLocked", file.getFileName());
            }
            BookKey with = sealed ? key : null;
            byte[] json;
            try (InputStream in = Entries.read(zip, DumpManifest.ENTRY, with)) {
                json = in.readNBytes(MANIFEST_LIMIT);
            }
            DumpReader reader = new DumpReader(zip, DumpManifest.read(json), with);
            done = true;
            return reader;
        } finally {
            if (!done) {
                zip.close();
            }
        }
    }

    public DumpManifest manifest() {
        return manifest;
    }

    /** Reads everything once; throws {@link IOException} at the first table that is not whole. */
    public void verify() throws IOException {
        for (Table table : manifest.tables()) {
            long[] rows = {0};
            rows(table, _ -> rows[0]++);
            if (rows[0] != table.rows()) {
                throw new IOException(table.name() + ": " + rows[0] + " of " + table.rows());
            }
        }
    }

    /** Hands over the rows of a table, each a JSON object; fails at the end if one was altered. */
    public void rows(Table table, RowReader reader) throws IOException {
        MessageDigest digest = Sha256.digest();
        InputStream in = new Limited(Entries.read(zip, Table.entry(table.name()), key));
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new DigestInputStream(in, digest), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.row(line);
            }
        }
        if (!Sha256.hex(digest.digest()).equals(table.sha256())) {
            throw new IOException(table.name() + " was altered");
        }
    }

    /** The attachments that are carried along, by their SHA-256. */
    public List<String> files() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("files/[0-9a-f]{64}"))
                .map(name -> name.substring("files/".length()))
                .toList();
    }

    /** Reads an attachment; that it is what its name says is for the caller to see. */
    public InputStream file(String hash) throws IOException {
        return new Limited(Entries.read(zip, DumpFiles.entry(hash), key));
    }

    /** The SHA-256 of every attachment that a row names, carried along or not. */
    public Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Table table : manifest.tables()) {
            List<String> columns = Schema.fileColumns(table.columns());
            if (!columns.isEmpty()) {
                rows(
                        table,
                        line -> {
                            Map<String, Object> row = JSON.std.mapFrom(line);
                            columns.stream()
                                    .map(row::get)
                                    .filter(String.class::isInstance)
                                    .forEach(hash -> named.add(String.valueOf(hash)));
                        });
            }
        }
        return named;
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowReader {
        void row(String json) throws IOException;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A zip bomb ends here, whatever it says of its size. */
    private static final class Limited extends FilterInputStream {
        private long left = TABLE_LIMIT;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            return count(got, got);
        }

        private int count(int result, int bytes) throws IOException {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new IOException("larger than any book");
            }
            return result;
        }
    }
}
