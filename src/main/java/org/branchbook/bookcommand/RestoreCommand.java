package org.branchbook.bookcommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.backup.Restore;
import org.branchbook.backup.RestorePreview;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the book's place, or only says what that would bring and lose. */
@Command(name = "restore")
final class RestoreCommand extends ToolCommand {
    private static final int NAMED = 20;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "cli.restore.preview")
    private boolean preview;

    RestoreCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.restore.summary";
    }

    @Override
    protected int run() {
        if (preview) {
            return preview();
        }
        if (Book.exists(folder())) {
            // What is replaced can be brought back twice: as a file, and as a backup.
            try (OpenBook book = open()) {
                book.backups().make("restore");
            }
        }
        Path kept = new Restore(folder(), console.clock()).from(file);
        return done(
                console.text("cli.restore.done", file.getFileName(), kept),
                Map.of("restored", file.toString(), "kept", kept.toString()));
    }

    private int preview() {
        Optional<OpenBook> open = OpenBook.find(folder(), console.clock());
        try {
            RestorePreview seen = open.map(this::compare).orElseGet(() -> RestorePreview.of(file));
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

    private RestorePreview compare(OpenBook book) {
        return RestorePreview.of(file, book.book(), book.backups());
    }

    private String words(RestorePreview.Lost lost) {
        String kind = lost.person() ? "cli.restore.person" : "cli.restore.activity";
        return console.text(
                lost.changed() ? "cli.restore.older" : "cli.restore.missing",
                console.text(kind, lost.number(), lost.name()));
    }
}
