package org.branchbook.diary;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Problem;

/** What a day in the diary must be: one that has come, and one of a life. */
final class Dated {
    private Dated() {}

    static void check(List<Problem> problems, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            problems.add(Problem.of("on", "diary.problem.future"));
        } else if (on.getYear() < 1900) {
            problems.add(Problem.of("on", "diary.problem.longAgo"));
        }
    }
}
