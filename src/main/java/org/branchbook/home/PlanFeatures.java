package org.branchbook.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.filling.PairMonths;
import org.branchbook.filling.YearPlans;
import org.branchbook.pair.MonthPair;
import org.branchbook.pair.PairDue;
import org.branchbook.preparation.PreparationDue;

/** Planning as far as it asks several features: what months have, what a day is prepared by. */
final class PlanFeatures {
    private PlanFeatures() {}

    /** Vacations are asked of the terms that settings know; without any there are none. */
    static YearPlans yearPlans(OpenBook book) {
        return new YearPlans(
                book.yearBoards(),
                book.activities(),
                book.rhythms(),
                new YearPlans.Days(
                        () -> book.branches().holidays().calendar(),
                        () -> book.branches().terms().school()::vacation,
                        book.members()::history,
                        year -> months(book.leiFeng().pairs().year(year).months())),
                book.clock());
    }

    private static PairMonths months(List<MonthPair> months) {
        Set<Integer> lessons = new HashSet<>();
        Set<Integer> practices = new HashSet<>();
        Set<Integer> films = new HashSet<>();
        for (MonthPair month : months) {
            if (month.found().lesson() != null) {
                lessons.add(month.month());
            }
            if (month.found().practice() != null || month.serviceDays() > 0) {
                practices.add(month.month());
            }
            if (month.found().film() != null) {
                films.add(month.month());
            }
        }
        return new PairMonths(lessons, practices, films);
    }

    /** What learning from Lei Feng all year asks for by a day. */
    static DueSource due(OpenBook book) {
        List<DueSource> sources =
                List.of(new PreparationDue(book.activities()), new PairDue(book.leiFeng().pairs()));
        return (today, messages) -> {
            List<DueLine> lines = new ArrayList<>();
            sources.forEach(source -> lines.addAll(source.lines(today, messages)));
            return lines;
        };
    }
}
