package org.branchbook.command;

import java.util.Map;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes one row of a register off its list, by its number there; what refers to it stays. */
@Command(name = "remove")
public final class RemoveCommand extends ToolCommand {
    private final Removal removal;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.register.number")
    private long number;

    /** Removes the row of a number from a book; fails where there is none. */
    public interface Removal {
        void remove(OpenBook book, long number);
    }

    public RemoveCommand(Console console, Removal removal) {
        super(console);
        this.removal = removal;
    }

    @Override
    public String summary() {
        return "cli.register.remove";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            removal.remove(book, number);
            return done(console.text("cli.register.removed", number), Map.of("number", number));
        }
    }
}
