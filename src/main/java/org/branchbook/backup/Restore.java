package org.branchbook.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.AppException;
import org.branchbook.database.BookLock;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.seal.SealHead;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable BookKey key;

    public Restore(Path folder, Clock clock) {
        this(folder, clock, null);
    }

    /**
     * @param key opens the book where one with a password is there, and its own backups. The book
     *     keeps the protection that it has; where there is none it gets that of the backup
     */
    public Restore(Path folder, Clock clock, @Nullable BookKey key) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
        this.key = key;
    }

    /**
     * Restores; nobody may have the book open.
     *
     * @return where the book that was there before is kept; the folder itself where there was none
     */
    public Path from(Path backup) {
        return from(backup, key);
    }

    /**
     * @param opening opens a backup with another password than the book
     */
    public Path from(Path backup, @Nullable BookKey opening) {
        Path[] kept = {folder};
        try (DumpReader dump = open(backup, opening)) {
            Files.createDirectories(folder);
            BookKey protection = protection(backup, opening);
            BookLock.holding(folder, clock, () -> kept[0] = replace(dump, backup, protection));
            return kept[0];
        } catch (IOException e) {
            throw new AppException(e, "storage.restoreFailed", backup.getFileName());
        }
    }

    private Path replace(DumpReader dump, Path backup, @Nullable BookKey protection) {
        Path work = folder.resolve("restoring");
        try {
            discard(work);
            Files.createDirectories(work);
            Book.load(dump, work, protection);
            putFiles(dump, Attachments.of(folder, protection), _ -> {});
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

    /**
     * Puts the attachments of a dump in, before any row names them: what is interrupted leaves
     * files that nobody names.
     *
     * @param before is told of each, and may stop by a failure of its own
     */
    public static void putFiles(DumpReader dump, Attachments attachments, Consumer<String> before)
            throws IOException {
        for (String hash : dump.files()) {
            before.accept(hash);
            if (!attachments.exists(hash)) {
                try (InputStream in = dump.file(hash)) {
                    if (!attachments.put(in).equals(hash)) {
                        throw new IOException(hash + " was altered");
                    }
                }
            }
        }
    }

    private @Nullable BookKey protection(Path backup, @Nullable BookKey opening) {
        if (Book.exists(folder)) {
            return Book.locked(folder) ? key : null;
        }
        Optional<KeyFile> carried = DumpReader.keyFile(backup);
        carried.ifPresent(file -> file.write(folder));
        return carried.isPresent() ? opening : null;
    }

    /** The backup, read once wholly; a plain message where it is none or was altered. */
    static DumpReader open(Path backup, @Nullable BookKey key) {
        try {
            DumpReader dump = DumpReader.open(backup, key);
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
