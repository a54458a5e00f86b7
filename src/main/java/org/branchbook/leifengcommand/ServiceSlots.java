package org.branchbook.leifengcommand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Project;
import org.branchbook.shift.Shifts;
import org.branchbook.shift.SlotDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the shifts of a project's fixed day for some months. */
@Command(name = "slots")
final class ServiceSlots extends ToolCommand {
    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.service.project")
    private String project = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "cli.service.slots.from")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "cli.service.slots.to")
    private LocalDate to = LocalDate.EPOCH;

    ServiceSlots(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.slots";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Project wanted =
                    book.leiFeng()
                            .projects()
                            .named(project)
                            .orElseThrow(() -> new AppException("service.unknownProject", project));
            Shifts shifts = book.leiFeng().shifts();
            SlotDays slots = shifts.slots(wanted, from, to, book.holidays().calendar());
            List<Long> made = shifts.plan(wanted, slots.days());
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("shifts", made);
            result.put("days", slots.days().stream().map(LocalDate::toString).toList());
            result.put("skipped", slots.skipped().size());
            result.put("provisional", slots.provisional());
            return done(
                    console.text("cli.service.slots.made", made.size(), slots.skipped().size()),
                    result);
        }
    }
}
