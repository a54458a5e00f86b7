package org.branchbook.bookcommand;

import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.help.Manual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a chapter of the user's manual as text; needs no book. */
@Command(name = "manual")
final class ManualCommand extends ToolCommand {
    @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "cli.manual.chapter")
    private String chapter = "";

    ManualCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.manual.summary";
    }

    @Override
    protected int run() {
        Manual manual = Manual.in(console.messages());
        if (chapter.isEmpty()) {
            return done(
                    String.join("\n", manual.contents()), Map.of("chapters", manual.contents()));
        }
        String text =
                manual.plain(chapter)
                        .orElseThrow(() -> new AppException("cli.manual.unknown", chapter));
        return done(text, Map.of("chapter", chapter, "text", text));
    }
}
