package org.branchbook.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.branchbook.archive.YearData;
import org.branchbook.attachment.Attachments;
import org.branchbook.backup.Restore;
import org.branchbook.base.AppException;
import org.branchbook.base.Folders;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;

/**
 * Makes a fresh book of a handover or of the bundle of a year. The database takes its name last:
 * however it is interrupted, there is no book then, and it can be begun again.
 */
public final class Takeover {
    private final Path folder;
    private final Clock clock;

    /**
     * @param folder of the new book
     */
    public Takeover(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Whether a file needs a passphrase: a handover does, a bundle never. */
    public static boolean sealed(Path file) {
        return DumpReader.keyFile(file).isPresent();
    }

    /** What opens a handover; says quickly that the passphrase is another one. */
    public static BookKey key(Path file, String passphrase) {
        return DumpReader.keyFile(file)
                .orElseThrow(() -> new AppException("storage.badBackup", file.getFileName()))
                .open(passphrase);
    }

    /**
     * @param key opens a handover; null of a bundle
     */
    public Taken from(Path file, @Nullable BookKey key, WorkWatch watch) {
        if (Book.exists(folder)) {
            throw new AppException("takeover.there", folder);
        }
        boolean fresh = !Files.exists(folder);
        boolean done = false;
        try {
            Taken taken =
                    key == null
                            ? new BundleTakeover(folder, clock).from(file, watch)
                            : handover(file, key, watch);
            done = true;
            return taken;
        } finally {
            if (!done && fresh) {
                // Without a database what is left is no book.
                Folders.removeQuietly(folder);
            }
        }
    }

    private Taken handover(Path file, BookKey key, WorkWatch watch) {
        DumpManifest manifest;
        int lost = 0;
        try (DumpReader dump = DumpReader.open(file, key)) {
            dump.verify();
            manifest = dump.manifest();
            Files.createDirectories(folder);
            Attachments attachments = Attachments.of(folder, key);
            List<String> files = dump.files();
            int[] at = {0};
            Restore.putFiles(
                    dump,
                    attachments,
                    hash -> {
                        if (watch.stopped()) {
                            throw new CancellationException();
                        }
                        watch.at(++at[0], files.size(), hash.substring(0, 8));
                    });
            for (String hash : dump.named()) {
                lost += attachments.exists(hash) ? 0 : 1;
            }
        } catch (IOException e) {
            throw new AppException(e, "storage.badBackup", file.getFileName());
        }
        new Restore(folder, clock).from(file, key);
        try (Book book = Book.open(folder, key, clock, _ -> {})) {
            if (!new Seals(book).broken().isEmpty()) {
                throw new AppException("takeover.broken", file.getFileName());
            }
            return new Taken(
                    folder,
                    branch(book).orElse(""),
                    !manifest.reason().equals(YearData.MASKED),
                    manifest.rows("MEMBER"),
                    manifest.rows("ACTIVITY"),
                    lost);
        }
    }

    private static Optional<String> branch(Book book) {
        return book.sql().one("select name from branch", row -> row.text("name"));
    }
}
