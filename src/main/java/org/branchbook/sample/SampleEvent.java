package org.branchbook.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.DataFile;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.vote.ResolutionKind;

/**
 * An activity of year.json.
 *
 * @param week which of the month's weekdays, from 1
 * @param weekday 1 Monday to 7 Sunday
 */
record SampleEvent(
        int month,
        int week,
        int weekday,
        ActivityType type,
        String start,
        String end,
        String title,
        String place,
        List<String> agenda,
        String minutes,
        List<Vote> votes) {

    /**
     * A resolution; its numbers come from who is there.
     *
     * @param person whom an admission or conversion is about, else ""
     */
    record Vote(ResolutionKind kind, String wording, String person) {}

    static List<SampleEvent> all() {
        return DataFile.rows(SampleEvent.class, "year.json");
    }

    /** Its day in a year; what falls on a holiday is held on the next working day. */
    ActivityPlan.When when(int year) {
        LocalDate day =
                LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.of(weekday)));
        boolean weekend = weekday >= DayOfWeek.SATURDAY.getValue();
        LocalDate held =
                weekend ? day : new WorkingDays(HolidayCalendar.bundled()).onOrAfter(day).date();
        return new ActivityPlan.When(held, LocalTime.parse(start), LocalTime.parse(end));
    }
}
