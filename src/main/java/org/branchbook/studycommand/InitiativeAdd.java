package org.branchbook.studycommand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.initiative.Initiative;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a superior's document with its clauses. */
@Command(name = "add")
final class InitiativeAdd extends ToolCommand {
    @Parameters(paramLabel = "TITLE", descriptionKey = "cli.initiative.title")
    private String title = "";

    @Option(names = "--number", paramLabel = "TEXT", descriptionKey = "cli.initiative.number")
    private String number = "";

    @Option(names = "--issuer", paramLabel = "TEXT", descriptionKey = "cli.initiative.issuer")
    private String issuer = "";

    @Option(names = "--dated", paramLabel = "DATE", descriptionKey = "cli.initiative.dated")
    private @Nullable LocalDate dated;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "cli.initiative.due")
    private @Nullable LocalDate due;

    @Option(
            names = "--clause",
            required = true,
            paramLabel = "TEXT",
            descriptionKey = "cli.initiative.clause")
    private List<String> clauses = List.of();

    InitiativeAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.initiative.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            long id =
                    book.leiFeng()
                            .study()
                            .initiatives()
                            .add(new Initiative.Draft(title, number, issuer, dated, due, clauses));
            return done(console.text("register.added", title), Map.of("number", id));
        }
    }
}
