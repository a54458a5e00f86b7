package org.branchbook.pair;

import java.time.LocalDate;
import java.util.List;

/**
 * The pairs of a year.
 *
 * @param today up to which months are due
 * @param members how many members the branch has today, who may all lecture
 */
public record PairYear(int year, LocalDate today, List<MonthPair> months, int members) {
    public PairYear {
        months = List.copyOf(months);
    }

    /** Whether a month is over or running. */
    public boolean begun(int month) {
        return !LocalDate.of(year, month, 1).isAfter(today);
    }

    public int complete() {
        return (int) months.stream().filter(MonthPair::complete).count();
    }

    public int linked() {
        return (int) months.stream().filter(MonthPair::linked).count();
    }

    /** Practices of which it is said what they taught. */
    public int takeaways() {
        return (int) months.stream().filter(one -> !one.choice().takeaway().isEmpty()).count();
    }

    /** Different people who gave the lessons. */
    public int lecturers() {
        return (int) months.stream().flatMap(one -> one.lecturers().stream()).distinct().count();
    }
}
