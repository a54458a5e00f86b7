package org.branchbook.postcommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.NamedValue;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.post.Commitment;
import org.branchbook.post.CommitmentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what somebody promises at the post. */
@Command(name = "add")
final class PostAdd extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.post.name")
    private String name = "";

    @Parameters(paramLabel = "PROMISE", descriptionKey = "cli.post.promise")
    private String promise = "";

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "TEXT",
            descriptionKey = "cli.post.indicator")
    private String indicator = "";

    @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "cli.post.due")
    private LocalDate due = LocalDate.EPOCH;

    @Option(names = "--baseline", paramLabel = "TEXT", descriptionKey = "cli.post.baseline")
    private String baseline = "";

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.post.kind")
    private String kind = CommitmentKind.TACKLE.documentName();

    @Option(names = "--post", paramLabel = "TEXT", descriptionKey = "cli.post.post")
    private String post = "";

    PostAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.post.add";
    }

    @Override
    protected int run() {
        CommitmentKind wanted = NamedValue.read(console, CommitmentKind.class, kind);
        try (OpenBook book = open()) {
            long id =
                    book.leiFeng()
                            .deeds()
                            .commitments()
                            .kept()
                            .add(
                                    new Commitment.Draft(
                                            NameMatch.anybody(book, console.today(), name),
                                            wanted,
                                            post,
                                            new Commitment.Aim(promise, indicator, baseline),
                                            due));
            return done(console.text("cli.post.added", id), Map.of("number", id));
        }
    }
}
