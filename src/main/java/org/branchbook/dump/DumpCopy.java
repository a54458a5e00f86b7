package org.branchbook.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.encryption.Sealing;
import org.jspecify.annotations.Nullable;

/** The same dump sealed, or open again. */
public final class DumpCopy {
    private static final int BUFFER = 1 << 16;

    private DumpCopy() {}

    /** Whether the entries of a dump are sealed. */
    public static boolean sealed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(KeyFile.NAME) != null;
        }
    }

    /**
     * @param key opens the dump where it is sealed
     * @param sealing null to write it open
     */
    public static void write(
            Path from, @Nullable BookKey key, OutputStream out, @Nullable Sealing sealing)
            throws IOException {
        BookKey with = sealed(from) ? key : null;
        try (ZipFile zip = new ZipFile(from.toFile())) {
            ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
            List<String> names =
                    zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> !name.equals(KeyFile.NAME))
                            .toList();
            for (String name : names) {
                try (InputStream in = Entries.read(zip, name, with);
                        OutputStream entry = Entries.begin(to, name, sealing)) {
                    in.transferTo(entry);
                }
            }
            Entries.end(to, sealing);
            to.flush();
        }
    }
}
