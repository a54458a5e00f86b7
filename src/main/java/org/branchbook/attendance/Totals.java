package org.branchbook.attendance;

import java.util.Collection;
import java.util.function.Predicate;
import org.branchbook.member.Stage;

/**
 * The running totals, in persons. Once everybody is marked, due = present + leave + absent;
 * observers are never among them.
 *
 * @param full the full members
 * @param voters the full members who may vote
 */
public record Totals(int due, int present, int leave, int absent, Part full, Part voters) {
    /** Some of the due, and how many of them are present. */
    public record Part(int due, int present) {}

    static Totals of(Collection<AttendanceRow> rows) {
        return new Totals(
                rows.size(),
                count(rows, row -> row.is(Mark.PRESENT)),
                count(rows, row -> row.is(Mark.LEAVE)),
                count(rows, row -> row.is(Mark.ABSENT)),
                part(rows, row -> row.person().stage() == Stage.FULL),
                part(rows, row -> row.person().votes()));
    }

    private static Part part(Collection<AttendanceRow> rows, Predicate<AttendanceRow> belongs) {
        return new Part(
                count(rows, belongs), count(rows, belongs.and(row -> row.is(Mark.PRESENT))));
    }

    private static int count(Collection<AttendanceRow> rows, Predicate<AttendanceRow> counted) {
        return (int) rows.stream().filter(counted).count();
    }

    public int unmarked() {
        return due - present - leave - absent;
    }
}
