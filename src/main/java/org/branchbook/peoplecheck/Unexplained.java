package org.branchbook.peoplecheck;

import java.util.stream.Collectors;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.check.RecordFacts;

/** Those who were away and nobody said why. */
final class Unexplained {
    private Unexplained() {}

    static String names(RecordFacts facts, Mark mark) {
        return facts.sheet().marked(mark).stream()
                .filter(row -> row.reason().isBlank())
                .map(AttendanceRow::name)
                .collect(Collectors.joining("、"));
    }
}
