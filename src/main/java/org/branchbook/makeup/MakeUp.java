package org.branchbook.makeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * Make-up study of one person for one activity.
 *
 * @param what was studied, and how
 */
public record MakeUp(LocalDate on, String what, String note) {
    private static final int LIMIT = 300;

    public MakeUp {
        what = what.strip();
        note = note.strip();
    }

    /** What is wrong with it beside an activity of that day. */
    List<Problem> problems(LocalDate activity) {
        List<Problem> problems = new ArrayList<>();
        if (on.isBefore(activity)) {
            problems.add(Problem.of("on", "makeup.problem.before", activity.toString()));
        }
        if (what.isEmpty()) {
            problems.add(Problem.of("what", "makeup.problem.what"));
        }
        if (what.length() > LIMIT) {
            problems.add(Problem.of("what", "activity.problem.tooLong", LIMIT));
        }
        if (note.length() > LIMIT) {
            problems.add(Problem.of("note", "activity.problem.tooLong", LIMIT));
        }
        return problems;
    }
}
