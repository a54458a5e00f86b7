package org.branchbook.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.base.WorkWatch;
import org.branchbook.dump.DumpReader;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;

/**
 * Finds what the database does not: a row that cannot be read or refers to nothing, an attachment
 * that is missing or altered, a backup that is not whole.
 */
public final class Doctor {
    private final Book book;
    private final Clock clock;
    private final List<Supplier<List<Finding>>> more = new ArrayList<>();

    public Doctor(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Also asks somebody who knows more than the tables, when the whole book is read. */
    public Doctor with(Supplier<List<Finding>> examination) {
        more.add(examination);
        return this;
    }

    /**
     * What can be told in a moment, at every start: whether closed records are gone, and what is
     * unusual about place and clock.
     */
    public List<Finding> start() {
        List<Finding> findings = new ArrayList<>();
        each(findings, this::lost);
        each(findings, this::surroundings);
        return findings;
    }

    private void surroundings(List<Finding> findings) {
        try {
            findings.addAll(new Surroundings(book.folder(), clock).findings(lastChange()));
        } catch (IOException e) {
            findings.add(Finding.of(Finding.Code.UNREADABLE));
        }
    }

    /** By the clock of that time; empty for a fresh book. */
    private Optional<LocalDateTime> lastChange() {
        return book.sql()
                .one(
                        "select at from change_log order by id desc fetch first row only",
                        row -> row.stamp("at"));
    }

    private void lost(List<Finding> findings) {
        long lost = new Seals(book).lost();
        if (lost > 0) {
            findings.add(Finding.of(Finding.Code.LOST_RECORDS, lost));
        }
    }

    /** Reads every row, every attachment and every backup. */
    public List<Finding> whole() {
        return whole(WorkWatch.NOBODY);
    }

    /**
     * The same beside the work on the book; told to stop it ends with {@link
     * java.util.concurrent.CancellationException}.
     *
     * @param watch is told the {@link Part} by its name
     */
    public List<Finding> whole(WorkWatch watch) {
        List<Finding> findings = new ArrayList<>(start());
        Walk walk = new Walk(watch, countFiles(), all().size());
        walk.next(Part.ROWS);
        each(findings, f -> rows(f, watch));
        each(findings, this::references);
        walk.next(Part.RECORDS);
        settled(findings, this::seals);
        more.forEach(asked -> settled(findings, f -> f.addAll(asked.get())));
        each(findings, f -> files(f, walk));
        each(findings, this::spare);
        backups(findings, walk);
        return findings.stream().distinct().toList();
    }

    /** What cannot be counted in a damaged book is found where it is read. */
    private int countFiles() {
        try {
            return NamedFiles.all(book.sql()).size();
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException unreadable) {
            return 0;
        }
    }

    /** What is read one after the other. */
    enum Part implements Messages.Texted {
        ROWS("backup.part.rows"),
        RECORDS("backup.part.records"),
        FILES("backup.part.files"),
        BACKUPS("backup.part.backups");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** How far the examination is. */
    private static final class Walk {
        private final WorkWatch watch;
        private final int all;
        private int at;

        Walk(WorkWatch watch, int files, int backups) {
            this.watch = watch;
            this.all = 2 + files + backups;
        }

        void next(Part part) {
            if (watch.stopped()) {
                throw new CancellationException("told to stop");
            }
            watch.at(Math.min(++at, all), all, part.name());
        }
    }

    /**
     * In a damaged book any value may be anything, so that whoever reads it may fail in any way;
     * that is a finding, and the other parts are examined all the same.
     */
    private static void each(List<Finding> findings, Consumer<List<Finding>> part) {
        try {
            part.accept(findings);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            findings.add(Finding.of(Finding.Code.UNREADABLE));
        }
    }

    /**
     * What is read by several statements beside somebody who writes may be half of a step; what
     * seems wrong is read once more where nobody writes.
     */
    private void settled(List<Finding> findings, Consumer<List<Finding>> part) {
        List<Finding> beside = new ArrayList<>();
        each(beside, part);
        if (!beside.isEmpty()) {
            beside.clear();
            each(beside, f -> book.sql().transaction(() -> part.accept(f)));
        }
        findings.addAll(beside);
    }

    private void rows(List<Finding> findings, WorkWatch watch) {
        try {
            LocalDateTime now = LocalDateTime.now(clock);
            book.dump(OutputStream.nullOutputStream(), now, "doctor", watch::stopped);
        } catch (IOException e) {
            findings.add(Finding.of(Finding.Code.UNREADABLE));
        }
    }

    private void seals(List<Finding> findings) {
        for (Seals.Broken broken : new Seals(book).broken()) {
            findings.add(
                    broken.activity() == 0
                            ? Finding.of(Finding.Code.BROKEN_CHAIN)
                            : Finding.of(
                                    Finding.Code.BROKEN_SEAL, broken.activity(), broken.number()));
        }
    }

    private void references(List<Finding> findings) {
        for (Orphans lost : Orphans.in(book.sql())) {
            findings.add(
                    Finding.of(Finding.Code.ORPHAN_ROWS, lost.rows(), lost.table(), lost.parent()));
        }
    }

    private void files(List<Finding> findings, Walk walk) {
        for (NamedFiles.Named named : NamedFiles.all(book.sql())) {
            walk.next(Part.FILES);
            Path file = book.attachments().stored(named.sha256());
            if (!book.attachments().exists(named.sha256())) {
                findings.add(Finding.of(Finding.Code.MISSING_FILE, named.name(), file));
            } else if (!book.attachments().intact(named.sha256())) {
                findings.add(Finding.of(Finding.Code.CHANGED_FILE, named.name(), file));
            }
        }
    }

    /** Files that nothing names: never deleted, because a damaged row may have named them. */
    private void spare(List<Finding> findings) {
        // A file is there before the row that names it, so the files are asked for first.
        List<String> files = List.copyOf(book.attachments().all());
        Set<String> named = named();
        long spare = files.stream().filter(f -> !named.contains(f)).count();
        if (spare > 0) {
            findings.add(Finding.of(Finding.Code.SPARE_FILES, spare));
        }
    }

    private Set<String> named() {
        return NamedFiles.all(book.sql()).stream()
                .map(NamedFiles.Named::sha256)
                .collect(Collectors.toSet());
    }

    /** Moves the files that nothing names aside; returns how many. */
    public int setAside() {
        return book.attachments().setAside(named());
    }

    private List<BackupFile> all() {
        return new Backups(book, clock).all();
    }

    private void backups(List<Finding> findings, Walk walk) {
        LocalDateTime limit = LocalDateTime.now(clock).minusDays(Backups.OLD_DAYS);
        if (new Backups(book, clock).newest().filter(b -> b.made().isAfter(limit)).isEmpty()) {
            findings.add(Finding.of(Finding.Code.NO_BACKUP, Backups.OLD_DAYS));
        }
        for (BackupFile backup : all()) {
            walk.next(Part.BACKUPS);
            try (DumpReader dump = DumpReader.open(backup.path(), book.key())) {
                dump.verify();
            } catch (IOException | AppException e) {
                // One that was let go meanwhile, as a new one was made, is no bad one.
                if (Files.exists(backup.path())) {
                    String name = backup.path().getFileName().toString();
                    String said = String.valueOf(e.getMessage());
                    findings.add(Finding.of(Finding.Code.BAD_BACKUP, name, said));
                }
            }
        }
    }
}
