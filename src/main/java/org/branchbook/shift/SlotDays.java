package org.branchbook.shift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.HolidayCalendar.Kind;
import org.branchbook.service.Project;

/**
 * The days of a standing appointment in a time: every so many weeks, but not on holidays, and on a
 * Saturday or Sunday not where it is a workday (调休).
 *
 * @param skipped with why
 * @param provisional whether a year on the way has no published holidays yet
 */
public record SlotDays(
        List<LocalDate> days, List<HolidayCalendar.Status> skipped, boolean provisional) {
    /**
     * @param anchor a day of the rhythm, or any day before it begins
     */
    static SlotDays of(
            Project.Standing standing,
            LocalDate anchor,
            LocalDate first,
            LocalDate last,
            HolidayCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        List<HolidayCalendar.Status> skipped = new ArrayList<>();
        LocalDate day = anchor.with(TemporalAdjusters.nextOrSame(standing.day()));
        for (; !day.isAfter(last); day = day.plusWeeks(standing.weeks())) {
            if (day.isBefore(first)) {
                continue;
            }
            HolidayCalendar.Status status = calendar.status(day);
            boolean rest = standing.day().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (status.kind() == Kind.HOLIDAY || (rest && status.kind() == Kind.MAKE_UP_WORKDAY)) {
                skipped.add(status);
            } else {
                days.add(day);
            }
        }
        boolean provisional =
                !calendar.announced(first.getYear()) || !calendar.announced(last.getYear());
        return new SlotDays(days, skipped, provisional);
    }
}
