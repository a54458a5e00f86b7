package org.branchbook.postcommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.post.PostDeed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what somebody did at the post; it counts once it is confirmed. */
@Command(name = "deed")
final class PostDeedAdd extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.post.name")
    private String name = "";

    @Parameters(paramLabel = "DEED", descriptionKey = "cli.post.deed")
    private String deed = "";

    @Mixin private final DayOption on = new DayOption();

    @Option(names = "--post", paramLabel = "TEXT", descriptionKey = "cli.post.post")
    private String post = "";

    @Option(names = "--commitment", paramLabel = "NUMBER", descriptionKey = "cli.post.commitment")
    private @Nullable Long commitment;

    PostDeedAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.post.deedAdd";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            if (commitment != null) {
                book.leiFeng().deeds().commitments().get(commitment);
            }
            long id =
                    book.leiFeng()
                            .deeds()
                            .postDeeds()
                            .kept()
                            .add(
                                    new PostDeed.Draft(
                                            NameMatch.anybody(book, console.today(), name),
                                            on.of(console),
                                            post,
                                            deed,
                                            commitment));
            return done(console.text("cli.post.deedAdded", id), Map.of("number", id));
        }
    }
}
