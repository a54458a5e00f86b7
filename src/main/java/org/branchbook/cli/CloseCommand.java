package org.branchbook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Closes a record; says what a reviewer would miss in it. */
@Command(name = "close")
final class CloseCommand extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    CloseCommand(Console console) {
        super(console);
    }

    @Override
    String summary() {
        return "cli.close.summary";
    }

    @Override
    int run() {
        try (OpenBook book = open()) {
            ActivityId id = new ActivityId(number);
            AttendanceSheet sheet = book.attendances().sheet(id);
            List<String> warnings = warnings(sheet);
            book.attendances().close(id);
            warnings.forEach(warning -> console.note(console.text("cli.note", warning)));
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("activity", number);
            values.put("closed", true);
            values.put("warnings", warnings);
            return done(console.text("cli.close.done", number), values);
        }
    }

    private List<String> warnings(AttendanceSheet sheet) {
        Activity activity = sheet.activity();
        ActivityPlan plan = activity.plan();
        List<String> warnings = new ArrayList<>();
        warn(warnings, plan.place().isEmpty(), "cli.close.noPlace");
        warn(warnings, plan.people().chair().isEmpty(), "cli.close.noChair");
        warn(warnings, plan.people().recorder().isEmpty(), "cli.close.noRecorder");
        warn(warnings, activity.agenda().isEmpty(), "cli.close.noAgenda");
        warn(warnings, activity.minutes().isBlank(), "cli.close.noMinutes");
        warn(warnings, sheet.rows().isEmpty(), "cli.close.nobodyDue");
        warn(warnings, activity.date().isAfter(console.today()), "cli.close.future");
        boolean unexplained =
                sheet.marked(Mark.LEAVE).stream().anyMatch(row -> row.reason().isEmpty());
        warn(warnings, unexplained, "cli.close.leaveWithoutReason");
        return warnings;
    }

    private void warn(List<String> warnings, boolean missing, String key) {
        if (missing) {
            warnings.add(console.text(key));
        }
    }
}
