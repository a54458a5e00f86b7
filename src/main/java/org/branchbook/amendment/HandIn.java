package org.branchbook.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;

/**
 * A step of handing a record in to the superior.
 *
 * @param by which organisation, or person in it, took it in, returned or accepted it
 * @param reason why it was returned, or a remark
 */
public record HandIn(Kind kind, LocalDate on, String by, String reason) {
    private static final int BY_LIMIT = 200;
    private static final int REASON_LIMIT = 2000;

    /** What happened. */
    public enum Kind implements Messages.Texted {
        HANDED_IN("amendment.handIn.handedIn"),
        RETURNED("amendment.handIn.returned"),
        ACCEPTED("amendment.handIn.accepted");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public HandIn {
        by = by.strip();
        reason = reason.strip();
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (by.isEmpty() || by.length() > BY_LIMIT) {
            problems.add(Problem.of("by", "amendment.problem.by", BY_LIMIT));
        }
        if (kind == Kind.RETURNED && reason.isEmpty()) {
            problems.add(Problem.of("reason", "amendment.problem.returnReason"));
        }
        if (reason.length() > REASON_LIMIT) {
            problems.add(Problem.of("reason", "amendment.problem.tooLong", REASON_LIMIT));
        }
        if (on.isAfter(today)) {
            problems.add(Problem.of("on", "amendment.problem.future"));
        }
        return problems;
    }
}
