package org.branchbook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.activity.Activity;

/** A month as a page of six weeks, Monday first; the page holds days of its neighbours too. */
record CalendarMonth(YearMonth month, List<CalendarDay> days) {
    static final int DAYS = 42;

    CalendarMonth {
        days = List.copyOf(days);
    }

    static CalendarMonth of(YearMonth month, Almanac almanac, List<Activity> activities) {
        Map<LocalDate, List<Activity>> byDay =
                activities.stream().collect(Collectors.groupingBy(Activity::date));
        LocalDate first = first(month);
        return new CalendarMonth(
                month,
                IntStream.range(0, DAYS)
                        .mapToObj(first::plusDays)
                        .map(date ->
                                new CalendarDay(
                                        YearMonth.from(date).equals(month),
                                        almanac.day(date),
                                        byDay.getOrDefault(date, List.of())))
                        .toList());
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

    /** The same page without activities of these kinds. */
    CalendarMonth without(Set<TypeColour> hidden) {
        return hidden.isEmpty()
                ? this
                : new CalendarMonth(month, days.stream().map(day -> without(day, hidden)).toList());
    }

    private static CalendarDay without(CalendarDay day, Set<TypeColour> hidden) {
        return new CalendarDay(
                day.inMonth(),
                day.almanac(),
                day.activities().stream()
                        .filter(activity -> !hidden.contains(TypeColour.of(activity.type())))
                        .toList());
    }
}
