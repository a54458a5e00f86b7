package org.branchbook.postcommand;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.branchbook.attachment.FileCopies;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.post.Commitment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what came of a commitment, and by what one sees it. */
@Command(name = "result")
final class PostResult extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.post.number")
    private long number;

    @Parameters(paramLabel = "MET|PARTLY|MISSED", descriptionKey = "cli.post.outcome")
    private String outcome = "";

    @Option(names = "--said", paramLabel = "TEXT", descriptionKey = "cli.post.said")
    private String said = "";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.post.proof")
    private @Nullable Path file;

    @Mixin private final DayOption on = new DayOption();

    PostResult(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.post.result";
    }

    @Override
    protected int run() {
        String wanted = outcome.strip().toUpperCase(Locale.ROOT);
        Commitment.Outcome kept =
                Arrays.stream(Commitment.Outcome.values())
                        .filter(one ->
                                one.name().equals(wanted)
                                        || console.messages().text(one).equals(outcome.strip()))
                        .findFirst()
                        .orElseThrow(() -> wrong("cli.post.noOutcome", outcome));
        try (OpenBook book = open()) {
            book.leiFeng().deeds().commitments().get(number);
            FileCopies.Copy proof =
                    file == null ? null : new FileCopies(book.book().attachments()).take(file);
            book.leiFeng()
                    .deeds()
                    .commitments()
                    .end(number, new Commitment.Result(kept, on.of(console), said, proof));
            return done(console.text("cli.post.ended", number), Map.of("number", number));
        }
    }
}
