package org.branchbook.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.AppException;
import org.branchbook.base.Folders;
import org.branchbook.base.SafeFile;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.dump.DumpWriter;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;

/**
 * Saves what is left of a damaged book into a fresh one: the newest whole backup, and over it
 * whatever the damaged database still gives. The damaged book itself is not touched.
 */
public final class Rescue {
    private final Path damaged;
    private final Clock clock;
    private final @Nullable BookKey key;
    private @Nullable AppException refused;

    public Rescue(Path damaged, Clock clock) {
        this(damaged, clock, null);
    }

    /**
     * @param key opens the damaged book and its backups; the fresh one gets the same protection
     */
    public Rescue(Path damaged, Clock clock, @Nullable BookKey key) {
        this.damaged = damaged.toAbsolutePath().normalize();
        this.clock = clock;
        this.key = key;
    }

    /**
     * What was saved.
     *
     * @param backup the name of the backup that was used; "" where there was no whole one
     * @param missingFiles names of attachments that are gone or altered
     * @param refused why the damaged book did not open, so that all is of the backup; null where it
     *     gave what it could
     */
    public record Report(
            String backup,
            List<Part> parts,
            List<String> missingFiles,
            @Nullable AppException refused) {
        public Report {
            parts = List.copyOf(parts);
            missingFiles = List.copyOf(missingFiles);
        }
    }

    /**
     * One table, in rows.
     *
     * @param whole whether the damaged book gave all of it
     */
    public record Part(String table, long fromBook, long fromBackup, boolean whole) {}

    /** Saves into a folder that holds no book yet. */
    public Report into(Path fresh) {
        return into(fresh, WorkWatch.NOBODY);
    }

    /**
     * The same, which may be told to stop; then it ends with {@link
     * java.util.concurrent.CancellationException} and leaves no book.
     *
     * @param watch is told of each attachment
     */
    public Report into(Path fresh, WorkWatch watch) {
        if (Book.exists(fresh)) {
            throw new AppException("storage.exists", fresh);
        }
        boolean ours = !Files.exists(fresh);
        boolean done = false;
        try {
            Report report = save(fresh, watch);
            done = true;
            return report;
        } finally {
            if (ours && !done) {
                Folders.removeQuietly(fresh);
            }
        }
    }

    private Report save(Path fresh, WorkWatch watch) {
        Optional<BackupFile> backup = newestWhole();
        Path work = fresh.toAbsolutePath().normalize().resolve("rescue");
        try {
            Files.createDirectories(work);
            KeyFile carried = key == null ? null : KeyFile.read(damaged).orElse(null);
            if (carried != null) {
                carried.write(fresh);
            }
            if (backup.isPresent()) {
                try (DumpReader dump = DumpReader.open(backup.get().path(), key)) {
                    Book.load(dump, fresh.toAbsolutePath().normalize(), key);
                }
            } else {
                Book.create(fresh, key, clock).close();
            }
            goOn(watch);
            Path readable = work.resolve("readable.zip");
            DumpWriter.Partial partial = read(work, readable);
            goOn(watch);
            List<Part> parts = parts(partial, backup);
            try (Book book = Book.open(fresh, key, clock, _ -> {})) {
                if (partial != null) {
                    try (DumpReader dump = DumpReader.open(readable, key)) {
                        book.merge(dump, partial.whole());
                    }
                }
                List<String> missing = attachments(book, watch);
                goOn(watch);
                return new Report(name(backup), parts, missing, refused);
            }
        } catch (IOException e) {
            throw new AppException(e, "storage.rescueFailed", fresh);
        } finally {
            Restore.discardQuietly(work);
        }
    }

    private static void goOn(WorkWatch watch) {
        if (watch.stopped()) {
            throw new CancellationException("told to stop");
        }
    }

    /** Reads a copy: opening a database may change its file. Null where it does not open. */
    private DumpWriter.@Nullable Partial read(Path work, Path readable) throws IOException {
        if (!Book.exists(damaged)) {
            return null;
        }
        Files.copy(Book.file(damaged), Book.file(work), StandardCopyOption.REPLACE_EXISTING);
        DumpWriter.Partial[] partial = new DumpWriter.Partial[1];
        try (Book copy = Book.open(work, key, clock, _ -> {})) {
            SafeFile.write(
                    readable,
                    out ->
                            partial[0] =
                                    bereft(copy, copy.dumpReadable(out, LocalDateTime.now(clock))));
        } catch (AppException unreadable) {
            refused = unreadable;
            return null;
        } catch (IllegalStateException unreadable) {
            refused = new AppException(unreadable, "storage.damaged");
            return null;
        }
        return partial[0];
    }

    /** A table that lost what others refer to is not whole: the backup may have it still. */
    private static DumpWriter.Partial bereft(Book copy, DumpWriter.Partial read) {
        Set<String> whole = new HashSet<>(read.whole());
        try {
            Orphans.in(copy.sql()).forEach(orphans -> whole.remove(orphans.parent()));
        } catch (RuntimeException unreadable) {
            // What cannot be counted is not whole already.
        }
        return new DumpWriter.Partial(read.manifest(), whole);
    }

    private List<Part> parts(DumpWriter.@Nullable Partial partial, Optional<BackupFile> backup)
            throws IOException {
        List<Part> parts = new ArrayList<>();
        DumpManifest older = manifest(backup);
        List<DumpManifest.Table> tables =
                partial == null
                        ? older == null ? List.of() : older.tables()
                        : partial.manifest().tables();
        for (DumpManifest.Table table : tables) {
            boolean whole = partial != null && partial.whole().contains(table.name());
            long given = partial == null ? 0 : table.rows();
            long saved = whole || older == null ? 0 : older.rows(table.name());
            parts.add(new Part(table.name(), given, saved, whole));
        }
        return parts;
    }

    private @Nullable DumpManifest manifest(Optional<BackupFile> backup) throws IOException {
        if (backup.isEmpty()) {
            return null;
        }
        try (DumpReader dump = DumpReader.open(backup.get().path(), key)) {
            return dump.manifest();
        }
    }

    private Optional<BackupFile> newestWhole() {
        try {
            for (BackupFile backup : BackupFile.in(damaged.resolve("backups"))) {
                try (DumpReader dump = DumpReader.open(backup.path(), key)) {
                    dump.verify();
                    return Optional.of(backup);
                } catch (IOException damagedToo) {
                    // The next older one may be whole.
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Copies the attachments that are whole; returns the names of the others. */
    private List<String> attachments(Book book, WorkWatch watch) throws IOException {
        List<String> missing = new ArrayList<>();
        List<NamedFiles.Named> all = NamedFiles.all(book.sql());
        for (int i = 0; i < all.size(); i++) {
            NamedFiles.Named named = all.get(i);
            goOn(watch);
            watch.at(i + 1, all.size(), named.name());
            Path target = book.attachments().stored(named.sha256());
            Path source = damaged.resolve(book.folder().relativize(target).toString());
            if (!Attachments.intact(source, named.sha256(), key)) {
                missing.add(named.name());
                continue;
            }
            Files.createDirectories(target.getParent());
            SafeFile.write(
                    target,
                    out -> {
                        try (InputStream in = Files.newInputStream(source)) {
                            in.transferTo(out);
                        }
                    });
        }
        return missing;
    }

    private static String name(Optional<BackupFile> backup) {
        return backup.map(file -> file.path().getFileName().toString()).orElse("");
    }
}
