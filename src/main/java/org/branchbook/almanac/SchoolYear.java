package org.branchbook.almanac;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of a school by their beginning; between two of them lies a vacation. */
public record SchoolYear(List<Term> terms) {
    public static final SchoolYear NONE = new SchoolYear(List.of());
    private static final int LONGEST_VACATION_DAYS = 100;

    public SchoolYear {
        terms = terms.stream().sorted(Comparator.comparing(Term::first)).toList();
    }

    /** A teaching week. */
    public record Week(Term term, int number) {}

    public Optional<Term> term(LocalDate date) {
        return terms.stream().filter(term -> term.contains(date)).findFirst();
    }

    /** The teaching week in which the week of a date lies, if any of its days is in a term. */
    public Optional<Week> week(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .flatMap(day -> term(day).stream().map(t -> new Week(t, t.week(day))))
                .findFirst();
    }

    /** Whether a date lies between two terms, or soon after the last one that is entered. */
    public boolean vacation(LocalDate date) {
        if (term(date).isPresent()) {
            return false;
        }
        return terms.stream()
                .anyMatch(term ->
                        term.last().isBefore(date)
                                && term.last().plusDays(LONGEST_VACATION_DAYS).isAfter(date));
    }
}
