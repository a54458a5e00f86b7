package org.branchbook.postcommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.post.PostDeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which colleague confirms a deed at the post. */
@Command(name = "confirm")
final class PostConfirm extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.post.deedNumber")
    private long number;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "cli.post.by")
    private String by = "";

    @Mixin private final DayOption on = new DayOption();

    PostConfirm(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.post.confirm";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            book.leiFeng()
                    .deeds()
                    .postDeeds()
                    .confirm(number, new PostDeed.Confirmation(by, on.of(console)));
            return done(console.text("cli.post.confirmed", number, by), Map.of("number", number));
        }
    }
}
