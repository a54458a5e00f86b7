package org.branchbook.participation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.branchbook.attendance.Mark;

/** A person's attendance in one year, in activities at which he was due. */
public record YearAttendance(int year, int due, int present, int leave, int absent) {
    static YearAttendance of(int year, List<Attended> all) {
        return new YearAttendance(
                year,
                all.size(),
                count(all, Mark.PRESENT),
                count(all, Mark.LEAVE),
                count(all, Mark.ABSENT));
    }

    private static int count(List<Attended> all, Mark mark) {
        return (int) all.stream().filter(one -> one.is(mark)).count();
    }

    public int unmarked() {
        return due - present - leave - absent;
    }

    /** Present of due in percent, one decimal, half up: 93.3. */
    public BigDecimal rate() {
        return due == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(present * 100L)
                        .divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP);
    }
}
