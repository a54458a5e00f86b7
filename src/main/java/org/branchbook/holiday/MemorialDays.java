package org.branchbook.holiday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.DataFile;
import org.branchbook.holiday.MemorialDay.Occurrence;
import org.branchbook.holiday.MemorialDay.Rule;

/** The memorial days of every year, found by date. */
public final class MemorialDays {
    private final Map<String, List<MemorialDay>> byRule;

    public MemorialDays(Collection<MemorialDay> days) {
        byRule = days.stream().collect(Collectors.groupingBy(day -> rule(day.rule(), day.on())));
    }

    /** The days that come with the application; read once. */
    public static MemorialDays bundled() {
        return Bundled.DAYS;
    }

    /** The memorial days of a date, major ones first. */
    public List<MemorialDay> on(LocalDate date) {
        Optional<LunarDate> lunar = LunarDate.of(date).filter(day -> !day.leap());
        boolean lastOfYear =
                LunarDate.of(date.plusDays(1))
                        .filter(next -> next.month() == 1 && next.day() == 1 && !next.leap())
                        .isPresent();
        return Stream.of(
                        Optional.of(rule(Rule.FIXED, fixed(date))),
                        SolarTerm.on(date).map(term -> rule(Rule.SOLAR_TERM, term.name())),
                        lunar.map(day -> rule(Rule.LUNAR, monthDay(day.month(), day.day()))),
                        Optional.of(rule(Rule.LUNAR_YEAR_END, "")).filter(end -> lastOfYear))
                .flatMap(Optional::stream)
                .flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream())
                .sorted(Comparator.comparing(MemorialDay::major).reversed())
                .toList();
    }

    /** The memorial days from one date up to another, both included. */
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(date -> on(date).stream().map(day -> new Occurrence(date, day)))
                .toList();
    }

    /** The days for which it is time to plan something. */
    public List<Occurrence> toPlanFor(LocalDate today) {
        return between(today, today.plusDays(60)).stream()
                .filter(next -> next.day().leadDays() > 0)
                .filter(next -> !next.date().minusDays(next.day().leadDays()).isAfter(today))
                .toList();
    }

    private static String fixed(LocalDate date) {
        return monthDay(date.getMonthValue(), date.getDayOfMonth());
    }

    private static String monthDay(int month, int day) {
        return (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
    }

    private static String rule(Rule rule, String on) {
        return rule + " " + on;
    }

    private static final class Bundled {
        static final MemorialDays DAYS =
                new MemorialDays(DataFile.rows(MemorialDay.class, "memorial-days.json"));
    }
}
