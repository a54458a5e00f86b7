package org.branchbook.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpReader;
import org.branchbook.storage.Book;
import org.branchbook.storage.Settings;

/**
 * A second place for backups, as a stick or another disk: the newest backup, and every attachment
 * once by its hash. What lies there already is not copied again.
 */
public final class SecondPlace {
    private static final String SETTING = "backup-second";
    private static final String MISSED = "backup-missed";
    private static final String FOLDER = "branchbook-backup";
    private static final long LIMIT = 2L << 30;
    private static final int PIECE = 1 << 18;

    private final Book book;
    private final Settings settings;

    public SecondPlace(Book book) {
        this.book = book;
        this.settings = new Settings(book.sql());
    }

    /** Where backups are copied to after they were made; empty where no place was chosen. */
    public Optional<Path> chosen() {
        return settings.find(SETTING).map(Path::of);
    }

    public void choose(Optional<Path> place) {
        settings.remove(MISSED);
        place.ifPresentOrElse(
                folder -> settings.save(SETTING, folder.toAbsolutePath().toString()),
                () -> settings.remove(SETTING));
    }

    /** Since when the chosen place could not be reached; empty where all is well. */
    public Optional<LocalDate> missed() {
        return settings.find(MISSED).map(LocalDate::parse);
    }

    /**
     * Makes a backup, copies everything to a place, and only then keeps it as the second one: told
     * to stop it ends with {@link CancellationException}, and the place of before is kept. What was
     * copied by then is whole.
     */
    Copied begin(Path place, Backups backups, WorkWatch watch) {
        Copied copied = copy(backups.make("manual", watch::stopped), place, watch);
        choose(Optional.of(place));
        return copied;
    }

    void copyIfChosen(BackupFile backup, LocalDate today, WorkWatch watch) {
        Optional<Path> place = chosen();
        if (place.isEmpty()) {
            return;
        }
        try {
            copy(backup, place.get(), watch);
            settings.remove(MISSED);
        } catch (AppException unreachable) {
            // The backup itself is made; a stick that is not plugged in is told in 今日.
            if (missed().isEmpty()) {
                settings.save(MISSED, today.toString());
            }
        }
    }

    /** What was copied, in files; the backup itself is one of them. */
    public record Copied(Path folder, int files) {}

    /** Copies a backup and the attachments that are not there yet, each verified after it. */
    public Copied copy(BackupFile backup, Path place) {
        return copy(backup, place, WorkWatch.NOBODY);
    }

    private Copied copy(BackupFile backup, Path place, WorkWatch watch) {
        if (!Files.isDirectory(place)) {
            throw new AppException("storage.secondMissing", place);
        }
        Path folder = place.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            Path target = folder.resolve(backup.path().getFileName());
            copy(backup.path(), target, watch);
            PrivateCopies.along(backup.path(), target);
            try (DumpReader copied = DumpReader.open(target, book.key())) {
                copied.verify();
            }
            book.sealCopies(folder);
            for (BackupFile old :
                    Retention.surplus(Backups.upTo(backup.made(), BackupFile.in(folder)), LIMIT)) {
                Files.deleteIfExists(old.path());
                PrivateCopies.discard(old.path());
            }
            return new Copied(folder, 1 + attachments(folder.resolve("attachments"), watch));
        } catch (IOException e) {
            throw new AppException(e, "storage.secondFailed", folder);
        }
    }

    private int attachments(Path target, WorkWatch watch) throws IOException {
        Path source = book.folder().resolve("attachments");
        if (!Files.isDirectory(source)) {
            return 0;
        }
        List<Path> files;
        try (Stream<Path> all = Files.find(source, 2, (f, a) -> a.isRegularFile())) {
            files = all.filter(Attachments::isContent).toList();
        }
        int copied = 0;
        int seen = 0;
        for (Path file : files) {
            watch.at(++seen, files.size(), "");
            if (watch.stopped()) {
                throw new CancellationException("told to stop");
            }
            Path there = target.resolve(source.relativize(file).toString());
            if (!Files.exists(there) || Files.size(there) != Files.size(file)) {
                Files.createDirectories(there.getParent());
                copy(file, there, watch);
                String hash = file.getFileName().toString();
                if (!Attachments.intact(there, hash, book.key())) {
                    Files.delete(there);
                    throw new IOException(file.getFileName() + " is damaged");
                }
                copied++;
            }
        }
        return copied;
    }

    /** A piece at a time, since a stick may take minutes for one file. */
    private static void copy(Path from, Path to, WorkWatch watch) {
        SafeFile.write(
                to,
                out -> {
                    try (InputStream in = Files.newInputStream(from)) {
                        for (byte[] piece = in.readNBytes(PIECE);
                                piece.length > 0;
                                piece = in.readNBytes(PIECE)) {
                            if (watch.stopped()) {
                                throw new CancellationException("told to stop");
                            }
                            out.write(piece);
                        }
                    }
                });
    }
}
