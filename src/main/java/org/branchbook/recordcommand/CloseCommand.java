package org.branchbook.recordcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.check.Finding;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.review.Closings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a record; says what a reviewer would find, and asks why where that must be mended. */
@Command(name = "close")
final class CloseCommand extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    @Option(names = "--despite", paramLabel = "TEXT", descriptionKey = "cli.close.despite")
    private String despite = "";

    CloseCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.close.summary";
    }

    @Override
    protected int run() {
        Messages messages = console.messages();
        try (OpenBook book = open()) {
            ActivityId id = new ActivityId(number);
            Closings closings = book.records().closings();
            List<Finding> found = closings.checks().of(id);
            List<String> warnings =
                    found.stream()
                            .map(each ->
                                    each.level().letter()
                                            + " "
                                            + each.code()
                                            + " "
                                            + each.text(messages))
                            .toList();
            warnings.forEach(warning -> console.note(console.text("cli.note", warning)));
            closings.close(id, despite);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("activity", number);
            values.put("closed", true);
            values.put("warnings", warnings);
            return done(console.text("cli.close.done", number), values);
        }
    }
}
