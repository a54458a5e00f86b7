package org.branchbook.dump;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.encryption.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a dump, open or sealed. A sealed one is compressed first, since what is sealed
 * cannot be; {@code book.key} among the entries says that the others are sealed.
 */
final class Entries {
    private Entries() {}

    /** The caller closes what it gets, which ends the entry and not the zip. */
    static OutputStream begin(ZipOutputStream zip, String name, @Nullable Sealing sealing)
            throws IOException {
        zip.setLevel(sealing == null ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(name));
        OutputStream entry = new Entry(zip);
        return sealing == null ? entry : new Fast(sealing.key().sealing(entry));
    }

    static void end(ZipOutputStream zip, @Nullable Sealing sealing) throws IOException {
        if (sealing != null) {
            zip.putNextEntry(new ZipEntry(KeyFile.NAME));
            zip.write(sealing.file().bytes());
            zip.closeEntry();
        }
        zip.finish();
    }

    static InputStream read(ZipFile zip, String name, @Nullable BookKey key) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        InputStream in = zip.getInputStream(entry);
        return key == null ? in : new GZIPInputStream(key.opening(in));
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 13);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static final class Entry extends FilterOutputStream {
        private final ZipOutputStream zip;

        Entry(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
