package org.branchbook.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;
import org.branchbook.storage.Numbers;
import org.jspecify.annotations.Nullable;

/** The door to bringing back one record or one person; see {@link Piece}. */
public final class Retrieval {
    private static final String FOLDER = "retrieving";

    private final Book book;
    private final Clock clock;
    private final LongPredicate asClosed;
    private final PieceRepository here;

    /**
     * @param asClosed whether an activity is closed and still as it was closed: nothing is put over
     *     such a record
     */
    public Retrieval(Book book, Clock clock, LongPredicate asClosed) {
        this.book = book;
        this.clock = clock;
        this.asClosed = asClosed;
        this.here = new PieceRepository(book.sql());
    }

    /** What was brought back, and how that is taken back. */
    public record Taken(Piece piece, String name, Runnable undo) {}

    /**
     * Reads a backup beside the book; until {@link #discard} its pieces can be taken.
     *
     * @param opening opens a backup with a password
     */
    public void read(Path backup, @Nullable BookKey opening) {
        discard();
        Path work = book.folder().resolve(FOLDER);
        try (DumpReader dump = DumpReader.open(backup, opening)) {
            dump.verify();
            Files.createDirectories(work);
            Book.load(dump, work, book.key());
        } catch (IOException e) {
            discard();
            throw new AppException(e, "storage.badBackup", backup.getFileName());
        }
    }

    private Book there() {
        return Book.open(book.folder().resolve(FOLDER), book.key(), clock, _ -> {});
    }

    /** Everything on the lists of the backup: what the book lacks first. */
    public List<Offer> offers() {
        try (Book there = there()) {
            List<Offer> offers = new ArrayList<>();
            for (Piece.Kind kind : Piece.Kind.values()) {
                Map<Long, PieceRepository.Listed> now = new HashMap<>();
                here.listed(kind).forEach(one -> now.put(one.id(), one));
                for (PieceRepository.Listed one : new PieceRepository(there.sql()).listed(kind)) {
                    offers.add(
                            new Offer(
                                    new Piece(kind, one.id()),
                                    one.name(),
                                    state(one, now.get(one.id()))));
                }
            }
            offers.sort((a, b) -> a.state().compareTo(b.state()));
            return offers;
        }
    }

    private static Offer.State state(
            PieceRepository.Listed there, PieceRepository.@Nullable Listed now) {
        if (now == null || !now.entered().equals(there.entered())) {
            return Offer.State.MISSING;
        }
        return now.changed().equals(there.changed()) ? Offer.State.ALIKE : Offer.State.CHANGED;
    }

    /** The person of the backup with this name or number; says where there is none or several. */
    public Piece person(String typed) {
        try (Book there = there()) {
            List<Long> found = new PieceRepository(there.sql()).people(typed);
            if (found.size() != 1) {
                throw new AppException(
                        found.isEmpty() ? "retrieval.nobody" : "retrieval.several", typed);
            }
            return new Piece(Piece.Kind.MEMBER, found.getFirst());
        }
    }

    /** Puts a piece of the backup in the place of what the book has of it. */
    public Taken take(Piece piece) {
        try (Book there = there()) {
            PieceRepository source = new PieceRepository(there.sql());
            PieceRows rows = source.piece(piece);
            String name = name(piece, rows);
            PieceRows before = here.piece(piece);
            refuse(piece, rows, before, name);
            reserve(piece, rows);
            book.sql()
                    .transaction(() -> {
                        new Putting(source, here).put(piece, rows);
                        if (piece.kind() == Piece.Kind.ACTIVITY) {
                            versions(piece.number(), source);
                        }
                    });
            return new Taken(piece, name, () -> undo(piece, before));
        }
    }

    private static String name(Piece piece, PieceRows rows) {
        if (rows.main() == null || rows.main().get("REMOVED_AT") != null) {
            throw new AppException("retrieval.none", piece.number());
        }
        return String.valueOf(rows.main().get(piece.kind().title()));
    }

    private void refuse(Piece piece, PieceRows rows, PieceRows before, String name) {
        if (before.main() != null && rows.main() != null) {
            if (!Putting.same(piece.kind().table(), before.main(), rows.main())) {
                throw new AppException("retrieval.other", name, piece.number());
            }
            boolean live = before.main().get("REMOVED_AT") == null;
            if (piece.kind() == Piece.Kind.ACTIVITY && live && asClosed.test(piece.number())) {
                throw new AppException("retrieval.closed", name);
            }
        }
    }

    /** Numbers that come back must not be given again to something new. */
    private void reserve(Piece piece, PieceRows rows) {
        Numbers.reserve(book.sql(), piece.kind().table(), piece.number());
        rows.own()
                .forEach((table, all) ->
                        all.stream()
                                .map(row -> row.get("ID"))
                                .filter(java.util.Objects::nonNull)
                                .mapToLong(Long::parseLong)
                                .max()
                                .ifPresent(last -> Numbers.reserve(book.sql(), table, last)));
    }

    /** Versions of a closed record that the book lacks, or has not as they were sealed. */
    private void versions(long activity, PieceRepository source) {
        Seals seals = new Seals(book);
        List<Seals.Broken> broken = seals.broken();
        for (Map<String, @Nullable String> version : source.versions(activity)) {
            String number = String.valueOf(version.get("NUMBER"));
            Seals.Broken wanted = new Seals.Broken(activity, Integer.parseInt(number));
            boolean has =
                    here.versions(activity).stream()
                            .anyMatch(mine -> number.equals(mine.get("NUMBER")));
            if (has && !broken.contains(wanted)) {
                continue;
            }
            here.dropVersion(activity, number);
            here.insert("RECORD_VERSION", version);
            if (seals.broken().contains(wanted)) {
                seals.keep(
                        activity,
                        Integer.parseInt(number),
                        String.valueOf(version.get("SHA256")).strip());
            }
        }
    }

    private void undo(Piece piece, PieceRows before) {
        book.sql().transaction(() -> new Putting(here, here).put(piece, before));
    }

    /** Deletes what was read of a backup. */
    public void discard() {
        Path work = book.folder().resolve(FOLDER);
        if (!Files.isDirectory(work)) {
            return;
        }
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(work);
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", work);
        }
    }
}
