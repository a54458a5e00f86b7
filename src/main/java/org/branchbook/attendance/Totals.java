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
 * @param more what stands beside these counts and changes none of them
 */
public record Totals(
        int due, int present, int leave, int absent, Part full, Part voters, Beside more) {
    /** Some of the due, and how many of them are present. */
    public record Part(int due, int present) {}

    /**
     * @param late present, but after the beginning
     * @param madeUp not present, but made up for it since
     */
    public record Beside(int late, int madeUp) {
        public static final Beside NONE = new Beside(0, 0);
    }

    public Totals(int due, int present, int leave, int absent, Part full, Part voters) {
        this(due, present, leave, absent, full, voters, Beside.NONE);
    }

    static Totals of(Collection<AttendanceRow> rows) {
        return new Totals(
                rows.size(),
                count(rows, row -> row.is(Mark.PRESENT)),
                count(rows, row -> row.is(Mark.LEAVE)),
                count(rows, row -> row.is(Mark.ABSENT)),
                part(rows, row -> row.person().stage() == Stage.FULL),
                part(rows, row -> row.person().votes()),
                new Beside(
                        count(rows, row -> row.marking().late()),
                        count(rows, row -> row.makeUp() != null && !row.is(Mark.PRESENT))));
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

    /** Attendance rate in tenths of a percent, half up; 0 where nobody is due. */
    public int rate() {
        return permille(present, due);
    }

    /** With make-up study; it stands beside {@link #rate}, never in its place. */
    public int effectiveRate() {
        return permille(present + more.madeUp(), due);
    }

    private static int permille(int part, int whole) {
        return whole == 0 ? 0 : (2000 * part + whole) / (2 * whole);
    }
}
