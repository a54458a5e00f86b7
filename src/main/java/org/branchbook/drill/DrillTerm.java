package org.branchbook.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.almanac.Term;
import org.branchbook.base.Messages;

/**
 * The drills of a term, or of half a year where no terms are entered.
 *
 * @param name of the term, "" for half a year
 * @param held drills up to today
 * @param wanted by the rule in force at its end
 */
public record DrillTerm(String name, LocalDate first, LocalDate last, int held, int wanted) {
    public boolean enough() {
        return held >= wanted;
    }

    /** Its name, or which half of which year it is. */
    public String named(Messages messages) {
        if (!name.isEmpty()) {
            return name;
        }
        String year = String.valueOf(first.getYear());
        return first.getMonthValue() == 1
                ? messages.text("register.half.first", year)
                : messages.text("register.half.second", year);
    }

    /** Whether it has begun by a day. */
    public boolean begun(LocalDate today) {
        return !first.isAfter(today);
    }

    /** The terms that touch a year, else its halves. */
    static List<Term> of(int year, SchoolYear school) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        List<Term> terms =
                new ArrayList<>(
                        school.terms().stream()
                                .filter(one -> !one.last().isBefore(begin))
                                .filter(one -> !one.first().isAfter(end))
                                .toList());
        if (terms.isEmpty()) {
            terms.add(new Term("", begin, LocalDate.of(year, 6, 30)));
            terms.add(new Term("", LocalDate.of(year, 7, 1), end));
        }
        return terms;
    }
}
