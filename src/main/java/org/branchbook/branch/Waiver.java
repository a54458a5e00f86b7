package org.branchbook.branch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an activity that is otherwise required need not be held, as in long vacations.
 *
 * @param code of the activity type
 * @param group for one Party group only, null for all
 * @param last day, included
 */
public record Waiver(
        String code,
        @Nullable GroupId group,
        LocalDate first,
        LocalDate last,
        String reason,
        Approval approval) {
    private static final int LIMIT = 300;

    /** Which organisation agreed, "" while nobody was asked yet, and when. */
    public record Approval(String by, @Nullable LocalDate on) {}

    /** Whether the waiver takes a whole period away. */
    public boolean covers(String type, @Nullable GroupId other, LocalDate from, LocalDate to) {
        return code.equals(type)
                && (group == null || group.equals(other))
                && !first.isAfter(from)
                && !last.isBefore(to);
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (reason.isBlank() || reason.length() > LIMIT) {
            problems.add(Problem.of("reason", "branch.problem.waiverReason", LIMIT));
        }
        if (approval.by.length() > LIMIT) {
            problems.add(Problem.of("approvedBy", "branch.problem.tooLong", LIMIT));
        }
        if (last.isBefore(first)) {
            problems.add(Problem.of("last", "rules.problem.toBeforeFrom"));
        }
        return problems;
    }
}
