package org.branchbook.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.SafeFile;
import org.branchbook.dump.DumpCopy;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.Sealing;
import org.branchbook.encryption.Unclosed;
import org.jspecify.annotations.Nullable;

/** The files beside a database, brought one by one into the form that is wanted. */
public final class SealedFiles {
    private SealedFiles() {}

    /**
     * Attachments, files set aside, backups and replaced books.
     *
     * @param key opens what is sealed
     * @param sealing null to leave everything open
     */
    static void all(Path book, BookKey key, @Nullable Sealing sealing)
            throws IOException, SQLException {
        for (String name : List.of("attachments", "spare")) {
            for (Path file : files(book.resolve(name), 2)) {
                content(file, key, sealing);
            }
        }
        for (Path backup : backups(book)) {
            backup(backup, key, sealing);
        }
        for (Path replaced : files(book.resolve("replaced"), 1)) {
            database(replaced, book.resolve("recrypting"), key, sealing);
        }
    }

    /** Backups and attachments at a second place that lie open still, of before the password. */
    public static void place(Path place, Sealing sealing) throws IOException {
        for (Path file : files(place.resolve("attachments"), 2)) {
            if (Attachments.isContent(file)) {
                content(file, sealing.key(), sealing);
            }
        }
        for (Path backup : zips(place)) {
            backup(backup, sealing.key(), sealing);
        }
    }

    /** The backups of a book, newest first. */
    static List<Path> backups(Path book) {
        try {
            return zips(book.resolve("backups"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> zips(Path folder) throws IOException {
        return files(folder, 1).stream()
                .filter(f -> f.getFileName().toString().endsWith(".zip"))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Path> files(Path folder, int deep) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(folder, deep, (_, a) -> a.isRegularFile())) {
            return files.toList();
        }
    }

    private static void content(Path file, BookKey key, @Nullable Sealing sealing)
            throws IOException {
        if (!Attachments.isContent(file)) {
            // What a kill left half written: nothing names it, and it may hold open content.
            Files.delete(file);
        } else if (BookKey.sealed(file) != (sealing != null)) {
            SafeFile.write(
                    file,
                    out -> {
                        if (sealing == null) {
                            try (InputStream in = key.opening(Files.newInputStream(file))) {
                                in.transferTo(out);
                            }
                        } else {
                            OutputStream sealed = key.sealing(new Unclosed(out));
                            Files.copy(file, sealed);
                            sealed.close();
                        }
                    });
        }
    }

    /** One backup; one that is damaged stays as it is, for the doctor to name. */
    private static void backup(Path file, BookKey key, @Nullable Sealing sealing)
            throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (DumpCopy.sealed(file) == (sealing != null)) {
                return;
            }
            SafeFile.write(part, out -> DumpCopy.write(file, key, out, sealing));
            try (DumpReader written = DumpReader.open(part, sealing == null ? null : key)) {
                written.verify();
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            SafeFile.forceFolder(file);
        } catch (java.util.zip.ZipException damaged) {
            // It was no backup before either.
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void database(Path file, Path work, BookKey key, @Nullable Sealing sealing)
            throws IOException, SQLException {
        if (!file.toString().endsWith(".mv.db") || Database.sealed(file) == (sealing != null)) {
            return;
        }
        Files.createDirectories(work);
        Path changed =
                sealing == null
                        ? Protection.recrypted(file, work, key, null)
                        : Protection.recrypted(file, work, null, key);
        Files.move(
                changed, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(work);
    }
}
