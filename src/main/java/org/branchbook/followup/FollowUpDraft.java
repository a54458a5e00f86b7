package org.branchbook.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done as a form holds it.
 *
 * @param problem what was found, for an item of a rectification list
 * @param task what is to be done; there the measure
 * @param dueOn null while a form has none; the door refuses that
 */
public record FollowUpDraft(
        Kind kind, String problem, String task, String owner, @Nullable LocalDate dueOn) {
    private static final int TEXT = 1000;
    private static final int OWNER = 60;

    /** Where it comes from. */
    public enum Kind implements Messages.Texted {
        FOLLOW_UP("followup.kind.followUp"),
        /** An item of a rectification list (整改清单): BRANCH, article 17. */
        RECTIFICATION("followup.kind.rectification");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public FollowUpDraft {
        problem = problem.strip();
        task = task.strip();
        owner = owner.strip();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        boolean rectification = kind == Kind.RECTIFICATION;
        if (rectification && problem.isEmpty()) {
            problems.add(Problem.of("problem", "followup.problem.noProblem"));
        }
        if (task.isEmpty()) {
            problems.add(
                    Problem.of(
                            "task",
                            rectification
                                    ? "followup.problem.noMeasure"
                                    : "followup.problem.noTask"));
        }
        if (owner.isEmpty()) {
            problems.add(Problem.of("owner", "followup.problem.noOwner"));
        }
        if (dueOn == null) {
            problems.add(Problem.of("dueOn", "followup.problem.noDay"));
        }
        tooLong(problems, "problem", problem, TEXT);
        tooLong(problems, "task", task, TEXT);
        tooLong(problems, "owner", owner, OWNER);
        return problems;
    }

    static void tooLong(List<Problem> problems, String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "member.problem.tooLong", limit));
        }
    }
}
