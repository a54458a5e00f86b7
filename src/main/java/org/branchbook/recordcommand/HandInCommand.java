package org.branchbook.recordcommand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.HandIn;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes that a record was handed in to the superior, returned by it, or accepted. */
@Command(name = "handin")
final class HandInCommand extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.handIn.on")
    private @Nullable LocalDate on;

    @Option(names = "--by", paramLabel = "ORGANISATION", descriptionKey = "cli.handIn.by")
    private String by = "";

    @Option(names = "--returned", descriptionKey = "cli.handIn.returned")
    private boolean returned;

    @Option(names = "--accepted", descriptionKey = "cli.handIn.accepted")
    private boolean accepted;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.handIn.reason")
    private String reason = "";

    HandInCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.handIn.summary";
    }

    @Override
    protected int run() {
        if (returned && accepted) {
            throw wrong("cli.handIn.one");
        }
        HandIn.Kind kind =
                returned
                        ? HandIn.Kind.RETURNED
                        : accepted ? HandIn.Kind.ACCEPTED : HandIn.Kind.HANDED_IN;
        try (OpenBook book = open()) {
            String organisation =
                    by.isBlank()
                            ? book.branches().find().map(branch -> branch.superior()).orElse("")
                            : by;
            LocalDate day = on == null ? console.today() : on;
            book.records()
                    .handIns()
                    .add(new ActivityId(number), new HandIn(kind, day, organisation, reason));
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("activity", number);
            values.put("step", kind.name());
            values.put("on", day.toString());
            return done(
                    console.text(
                            "cli.handIn.done",
                            number,
                            console.messages().text(kind),
                            day.toString()),
                    values);
        }
    }
}
