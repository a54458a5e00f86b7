package org.branchbook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.almanac.Almanac;
import org.branchbook.almanac.SchoolYear;
import org.jspecify.annotations.Nullable;

/** A month as a page of six weeks, Monday first; the page holds days of its neighbours too. */
record CalendarMonth(YearMonth month, List<CalendarDay> days, Year year) {
    static final int DAYS = 42;

    /**
     * What of its year the page needs to know.
     *
     * @param unannounced a year on the page without holiday table, null where all are known
     */
    record Year(SchoolYear school, @Nullable Integer unannounced) {}

    CalendarMonth {
        days = List.copyOf(days);
    }

    static CalendarMonth of(
            YearMonth month, Almanac almanac, List<Activity> activities, Year year) {
        Map<LocalDate, List<Activity>> byDay =
                activities.stream().collect(Collectors.groupingBy(Activity::date));
        return new CalendarMonth(
                month,
                almanac.days(first(month), DAYS).stream()
                        .map(day ->
                                new CalendarDay(
                                        YearMonth.from(day.date()).equals(month),
                                        day,
                                        byDay.getOrDefault(day.date(), List.of())))
                        .toList(),
                year);
    }

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return first(month).plusDays(DAYS - 1);
    }

    Optional<CalendarDay> day(LocalDate date) {
        long index = ChronoUnit.DAYS.between(days.getFirst().date(), date);
        return index < 0 || index >= DAYS ? Optional.empty() : Optional.of(days.get((int) index));
    }

    /** The days of the month itself that have activities. */
    List<CalendarDay> busy() {
        return days.stream().filter(d -> d.inMonth() && !d.activities().isEmpty()).toList();
    }

    /** The same page with what a filter lets through. */
    CalendarMonth filtered(CalendarFilter filter) {
        return filter.hides()
                ? new CalendarMonth(
                        month, days.stream().map(day -> filtered(day, filter)).toList(), year)
                : this;
    }

    private static CalendarDay filtered(CalendarDay day, CalendarFilter filter) {
        return new CalendarDay(day.inMonth(), day.almanac(), filter.shown(day.activities()));
    }
}
