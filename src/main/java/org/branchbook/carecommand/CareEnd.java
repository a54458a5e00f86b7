package org.branchbook.carecommand;

import java.util.Map;
import org.branchbook.care.Care;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Closes a case or a pair with its result. */
@Command(name = "end")
final class CareEnd extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.care.number")
    private long number;

    @Parameters(paramLabel = "RESULT", descriptionKey = "cli.care.result")
    private String result = "";

    @Mixin private final DayOption on = new DayOption();

    CareEnd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.care.end";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            book.leiFeng().deeds().cares().end(number, new Care.End(on.of(console), result));
            return done(console.text("cli.care.ended", number), Map.of("number", number));
        }
    }
}
