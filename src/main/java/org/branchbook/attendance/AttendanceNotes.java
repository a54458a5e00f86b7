package org.branchbook.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;

/** The line above the due list: what the roster and the marks do not agree on. */
final class AttendanceNotes {
    private AttendanceNotes() {}

    static String of(AttendanceSheet sheet, Attendances.Difference difference, Messages messages) {
        List<String> lines = new ArrayList<>();
        if (!sheet.strays().isEmpty()) {
            String names =
                    sheet.strays().stream()
                            .map(row -> row.name() + " " + mark(row, messages))
                            .collect(Collectors.joining("、"));
            lines.add(messages.text("attendance.strays", sheet.strays().size(), names));
        }
        String twice =
                sheet.observers().stream()
                        .map(Observer::name)
                        .filter(name -> sheet.named(name).isPresent())
                        .collect(Collectors.joining("、"));
        if (!twice.isEmpty()) {
            lines.add(messages.text("attendance.twice", twice));
        }
        if (!difference.added().isEmpty()) {
            lines.add(messages.text("attendance.added", String.join("、", difference.added())));
        }
        if (!difference.gone().isEmpty()) {
            lines.add(messages.text("attendance.gone", String.join("、", difference.gone())));
        }
        return String.join("\n", lines);
    }

    private static String mark(AttendanceRow row, Messages messages) {
        Mark mark = row.mark();
        return mark == null ? "" : messages.text(mark);
    }
}
