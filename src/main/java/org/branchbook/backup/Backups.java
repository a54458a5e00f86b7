package org.branchbook.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;

/**
 * Backups of the book in the open format of {@code dump}. One counts only after it was read again
 * whole; attachments need none, they never change and are kept once by their hash.
 */
public final class Backups {
    /** From how many days on a backup is too old to be relied on. */
    public static final int OLD_DAYS = 7;

    /** The reason of a backup before a book of an older schema is brought up to date. */
    public static final String MIGRATION = "migration";

    /** The reason of a backup that was made though closed records are not as they were closed. */
    public static final String DAMAGED = "damaged";

    private static final String FOLDER = "backups";
    private static final long LIMIT = 2L << 30;

    private final Book book;
    private final Clock clock;
    private BooleanSupplier soundness = () -> true;

    public Backups(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Also asks somebody who knows more than the seals whether closed records are as they were. */
    public Backups asking(BooleanSupplier asked) {
        soundness = asked;
        return this;
    }

    /**
     * Makes and verifies a backup, then lets go what {@link Retention} does not keep. Closed
     * records are held against their seals first: one of a damaged book is made under the reason
     * {@link #DAMAGED}, and no other goes for it.
     */
    public BackupFile make(String wanted) {
        return make(wanted, () -> false);
    }

    BackupFile make(String wanted, BooleanSupplier stopped) {
        String reason = sound(wanted) ? wanted : DAMAGED;
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            Path target = BackupFile.free(folder, now, reason);
            Path part = target.resolveSibling(target.getFileName() + ".part");
            try {
                SafeFile.write(part, out -> book.dump(out, now, reason, stopped));
                try (DumpReader written = DumpReader.open(part, book.key())) {
                    written.verify();
                }
                PrivateCopies.make(book.folder(), target);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            for (BackupFile old : Retention.surplus(upTo(now, all()), LIMIT)) {
                // A name that became free in this very second would make the new one the oldest.
                if (!old.path().equals(target)) {
                    Files.deleteIfExists(old.path());
                    PrivateCopies.discard(old.path());
                }
            }
            return BackupFile.of(target).orElseThrow();
        } catch (IOException e) {
            throw new AppException(e, "storage.backupFailed", folder);
        }
    }

    /** An older book is backed up as it is: it may have no seals yet. */
    private boolean sound(String reason) {
        return reason.equals(MIGRATION) || sound() || book.sql().transaction(() -> sound());
    }

    /** Asked beside somebody who writes it may see half of a closing; within a step it cannot. */
    private boolean sound() {
        return new Seals(book).sound() && soundness.getAsBoolean();
    }

    /** What the book holds now, as a backup would say it. */
    public DumpManifest now() {
        return now(() -> false);
    }

    private DumpManifest now(BooleanSupplier stopped) {
        try {
            LocalDateTime at = LocalDateTime.now(clock);
            return book.dump(OutputStream.nullOutputStream(), at, "", stopped);
        } catch (IOException e) {
            throw new AppException(e, "storage.backupFailed", folder());
        }
    }

    /** Newest first. */
    public List<BackupFile> all() {
        return all(book.folder());
    }

    /** Those of a book that need not be open; newest first. */
    public static List<BackupFile> all(Path book) {
        Path folder = book.resolve(FOLDER);
        try {
            return BackupFile.in(folder);
        } catch (IOException e) {
            throw new AppException(e, "storage.unreadable", folder);
        }
    }

    /**
     * Makes the day's backup where something has changed since the newest one, and copies it to the
     * second place. That the place is not there is kept for {@link SecondPlace#missed}.
     */
    public void daily() {
        daily(WorkWatch.NOBODY);
    }

    /** The same beside the book's work, see {@link #now(String, WorkWatch)}. */
    public void daily(WorkWatch watch) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<BackupFile> recent =
                newest().filter(backup -> backup.made().isAfter(now.minusDays(OLD_DAYS)));
        boolean today =
                recent.filter(backup -> backup.made().toLocalDate().equals(now.toLocalDate()))
                        .isPresent();
        if (today || recent.filter(backup -> holdsAll(backup, watch)).isPresent()) {
            return;
        }
        now("daily", watch);
    }

    /** Makes a backup and copies it to the second place where one was chosen. */
    public BackupFile now(String reason) {
        return now(reason, WorkWatch.NOBODY);
    }

    /**
     * The same beside the book's work; told to stop it ends with {@link
     * java.util.concurrent.CancellationException} and leaves nothing that is not whole.
     *
     * @param watch is told of the copies at the second place
     */
    public BackupFile now(String reason, WorkWatch watch) {
        BackupFile made = make(reason, watch::stopped);
        new SecondPlace(book).copyIfChosen(made, made.made().toLocalDate(), watch);
        return made;
    }

    private boolean holdsAll(BackupFile backup, WorkWatch watch) {
        try (DumpReader dump = DumpReader.open(backup.path(), book.key())) {
            return dump.manifest().content().equals(now(watch::stopped).content())
                    && PrivateCopies.current(book.folder(), backup.path());
        } catch (IOException e) {
            return false;
        }
    }

    /** The newest by today's clock: one that a wrong clock dated ahead says nothing of its age. */
    public Optional<BackupFile> newest() {
        return upTo(LocalDateTime.now(clock), all()).stream().findFirst();
    }

    /**
     * Those that are not of a time to come. What a wrong clock dated ahead, or a clock set back
     * left ahead, is never let go.
     */
    static List<BackupFile> upTo(LocalDateTime now, List<BackupFile> all) {
        return all.stream().filter(backup -> !backup.made().isAfter(now.plusDays(1))).toList();
    }

    /** Whether a backup for this reason was made today. */
    public boolean madeToday(String reason) {
        return all().stream()
                .anyMatch(backup ->
                        backup.reason().equals(reason)
                                && backup.made()
                                        .toLocalDate()
                                        .equals(LocalDateTime.now(clock).toLocalDate()));
    }

    private Path folder() {
        return book.folder().resolve(FOLDER);
    }
}
