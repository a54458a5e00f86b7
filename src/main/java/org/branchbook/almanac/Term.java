package org.branchbook.almanac;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * A school's term.
 *
 * @param first the day on which teaching begins; its week is week 1
 * @param last the last day before the vacation, included
 */
public record Term(String name, LocalDate first, LocalDate last) {
    private static final int NAME_LIMIT = 40;
    private static final int LONGEST = 366;

    public Term {
        name = name.strip();
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** The teaching week of a date, weeks beginning on Monday. */
    public int week(LocalDate date) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, date) + 1;
    }

    boolean overlaps(Term other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            problems.add(Problem.of("name", "almanac.problem.termName", NAME_LIMIT));
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST) {
            problems.add(Problem.of("last", "almanac.problem.termEnd", name));
        }
        return problems;
    }
}
