package org.branchbook.bookcommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.backup.Restore;
import org.branchbook.backup.RestorePreview;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.KeyFile;
import org.branchbook.home.OpenBook;
import org.branchbook.retrieval.Piece;
import org.branchbook.retrieval.Retrieval;
import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the book's place, or only says what that would bring and lose. */
@Command(name = "restore")
final class RestoreCommand extends ToolCommand {
    private static final int NAMED = 20;
    private static final Set<String> UNREADABLE = Set.of("storage.damaged", "storage.foreign");

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private @Nullable Path named;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private @Nullable Path from;

    @Option(names = "--activity", paramLabel = "N", descriptionKey = "cli.restore.one")
    private @Nullable Long activity;

    @Option(names = "--member", paramLabel = "NAME", descriptionKey = "cli.restore.member")
    private @Nullable String member;

    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "cli.restore.preview")
    private boolean preview;

    @Option(
            names = "--backup-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.restore.password")
    private @Nullable Path backupPassword;

    RestoreCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.restore.summary";
    }

    @Override
    protected int run() {
        Path wanted = named == null ? from : named;
        if (wanted == null || (activity != null && member != null)) {
            throw wrong("cli.restore.which");
        }
        file = wanted;
        BookKey own = Book.exists(folder()) ? key() : null;
        if (preview) {
            return preview(own);
        }
        if (activity != null || member != null) {
            return single(own);
        }
        if (Book.exists(folder())) {
            // What is replaced can be brought back twice: as a file, and as a backup.
            open(own)
                    .ifPresent(book -> {
                        try (book) {
                            book.backups().make("restore");
                        }
                    });
        }
        Path kept = new Restore(folder(), console.clock(), own).from(file, opening(own));
        return done(
                console.text("cli.restore.done", file.getFileName(), kept),
                Map.of("restored", file.toString(), "kept", kept.toString()));
    }

    /** The book as it is; empty where there is none, or one that must not or cannot be opened. */
    private Optional<OpenBook> open(@Nullable BookKey own) {
        try {
            return OpenBook.find(folder(), own, console.clock());
        } catch (AppException e) {
            if (!UNREADABLE.contains(e.key())) {
                throw e;
            }
            console.note(e.text(console.messages()));
            return Optional.empty();
        }
    }

    /** One record or person; the state before is a backup, from which it comes back again. */
    private int single(@Nullable BookKey own) {
        try (OpenBook book = OpenBook.open(folder(), own, console.clock())) {
            Retrieval retrieval = book.records().retrieval();
            try {
                retrieval.read(file, opening(own));
                Piece piece =
                        activity != null
                                ? new Piece(Piece.Kind.ACTIVITY, activity)
                                : retrieval.person(String.valueOf(member));
                Path before = book.backups().make("restore").path();
                Retrieval.Taken taken = retrieval.take(piece);
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("retrieved", taken.name());
                values.put("number", piece.number());
                values.put("before", before.toString());
                return done(
                        console.text("cli.restore.single", taken.name(), before.getFileName()),
                        values);
            } finally {
                retrieval.discard();
            }
        }
    }

    /** What opens the backup: the book's own key, else a password for the key that it carries. */
    private @Nullable BookKey opening(@Nullable BookKey own) {
        Optional<KeyFile> carried = DumpReader.keyFile(file);
        if (carried.isEmpty()) {
            return null;
        }
        if (backupPassword != null) {
            return carried.get().open(firstLine(backupPassword));
        }
        return own == null ? carried.get().open(password()) : own;
    }

    private int preview(@Nullable BookKey own) {
        Optional<OpenBook> open = open(own);
        try {
            RestorePreview seen =
                    open.map(book -> compare(book, opening(own)))
                            .orElseGet(() -> RestorePreview.of(file, opening(own)));
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("made", seen.backup().made());
            values.put("reason", seen.backup().reason());
            values.put("newest", seen.newest());
            values.put("people", seen.backup().rows("MEMBER"));
            values.put("activities", seen.backup().rows("ACTIVITY"));
            values.put("attendance", seen.backup().rows("ATTENDANCE"));
            List<String> lost = seen.lost().stream().map(this::words).toList();
            values.put("lost", lost);
            console.result(values);
            console.say(
                    console.text(
                            "cli.restore.holds",
                            seen.backup().made().replace('T', ' '),
                            seen.backup().rows("MEMBER"),
                            seen.backup().rows("ACTIVITY"),
                            seen.newest()));
            console.say(console.text("cli.restore.lost", lost.size()));
            lost.stream().limit(NAMED).forEach(console::say);
            return DONE;
        } finally {
            open.ifPresent(OpenBook::close);
        }
    }

    private RestorePreview compare(OpenBook book, @Nullable BookKey opening) {
        return RestorePreview.of(file, opening, book.book(), book.backups());
    }

    private String words(RestorePreview.Lost lost) {
        String kind = lost.person() ? "cli.restore.person" : "cli.restore.activity";
        return console.text(
                lost.changed() ? "cli.restore.older" : "cli.restore.missing",
                console.text(kind, lost.number(), lost.name()));
    }
}
