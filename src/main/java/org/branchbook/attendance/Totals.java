package org.branchbook.attendance;

import java.util.Collection;
import org.branchbook.member.Stage;

/**
 * The running totals, in persons. Once everybody is marked, due = present + leave + absent;
 * observers are never among them.
 */
public record Totals(int due, int present, int leave, int absent, Full full) {
    /** The full members among the due and the present; they alone vote. */
    public record Full(int due, int present) {}

    static Totals of(Collection<AttendanceRow> rows) {
        return new Totals(
                rows.size(),
                count(rows, Mark.PRESENT),
                count(rows, Mark.LEAVE),
                count(rows, Mark.ABSENT),
                new Full(
                        (int) rows.stream().filter(Totals::isFull).count(),
                        (int)
                                rows.stream()
                                        .filter(row -> isFull(row) && row.is(Mark.PRESENT))
                                        .count()));
    }

    private static int count(Collection<AttendanceRow> rows, Mark mark) {
        return (int) rows.stream().filter(row -> row.is(mark)).count();
    }

    private static boolean isFull(AttendanceRow row) {
        return row.person().stage() == Stage.FULL;
    }

    public int unmarked() {
        return due - present - leave - absent;
    }
}
