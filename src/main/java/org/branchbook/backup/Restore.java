package org.branchbook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.dump.DumpReader;
import org.branchbook.seal.SealHead;
import org.branchbook.storage.Book;

/**
 * Puts a backup in the place of a closed book. The new database is made and checked beside the old
 * one, the old one is kept under {@code replaced}, and only then the new one takes its name:
 * however it is interrupted, one whole book stands there.
 */
public final class Restore {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final Clock clock;

    public Restore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * Restores; nobody may have the book open.
     *
     * @return where the book that was there before is kept; the folder itself where there was none
     */
    public Path from(Path backup) {
        Path[] kept = {folder};
        try (DumpReader dump = open(backup)) {
            Files.createDirectories(folder);
            Book.closed(folder, clock, () -> kept[0] = replace(dump, backup));
            return kept[0];
        } catch (IOException e) {
            throw new AppException(e, "storage.restoreFailed", backup.getFileName());
        }
    }

    private Path replace(DumpReader dump, Path backup) {
        Path work = folder.resolve("restoring");
        try {
            discard(work);
            Files.createDirectories(work);
            Book.load(dump, work);
            Path kept = keep();
            PrivateCopies.putBack(backup, folder);
            SealHead.forget(folder);
            Files.move(
                    Book.file(work),
                    Book.file(folder),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            discard(work);
            return kept;
        } catch (IOException e) {
            throw new AppException(e, "storage.restoreFailed", backup.getFileName());
        }
    }

    /** The backup, read once wholly; a plain message where it is none or was altered. */
    static DumpReader open(Path backup) {
        try {
            DumpReader dump = DumpReader.open(backup);
            try {
                dump.verify();
                return dump;
            } catch (IOException e) {
                dump.close();
                throw e;
            }
        } catch (IOException e) {
            throw new AppException(e, "storage.badBackup", backup.getFileName());
        }
    }

    private Path keep() throws IOException {
        Path old = Book.file(folder);
        if (!Files.exists(old)) {
            return folder;
        }
        Path kept =
                folder.resolve("replaced")
                        .resolve("book-" + LocalDateTime.now(clock).format(STAMP) + ".mv.db");
        Files.createDirectories(kept.getParent());
        Files.copy(old, kept, StandardCopyOption.REPLACE_EXISTING);
        return kept;
    }

    /** What cannot be deleted now does no harm. */
    static void discardQuietly(Path work) {
        try {
            discard(work);
        } catch (IOException e) {
            work.toFile().deleteOnExit();
        }
    }

    private static void discard(Path work) throws IOException {
        if (Files.isDirectory(work)) {
            try (Stream<Path> files = Files.list(work)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }
}
