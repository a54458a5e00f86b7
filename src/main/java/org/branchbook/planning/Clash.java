package org.branchbook.planning;

import org.branchbook.activity.Activity;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;

/**
 * What two activities at the same time have in common.
 *
 * @param who the person, the place, or how many people are due at both
 */
public record Clash(Kind kind, Activity other, String who) {
    /** What clashes. */
    public enum Kind {
        PLACE("place", "planning.warning.place"),
        LEADER("chair", "planning.warning.leader"),
        PEOPLE("start", "planning.warning.bothDue"),
        TIME("start", "planning.warning.time");

        private final String field;
        private final String key;

        Kind(String field, String key) {
            this.field = field;
            this.key = key;
        }
    }

    Problem problem() {
        var when = other.plan().when();
        return Problem.of(
                kind.field,
                kind.key,
                Dates.time(when.start()),
                Dates.time(when.end()),
                other.title(),
                who);
    }

    public String text(Messages messages) {
        return problem().text(messages);
    }
}
