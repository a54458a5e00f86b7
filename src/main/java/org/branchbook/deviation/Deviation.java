package org.branchbook.deviation;

import java.time.LocalDate;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityChange;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One activity, plan beside fact.
 *
 * @param planned the day it was first planned for, null of one held without a plan
 * @param held the day it was held, null where it was not (yet)
 * @param change the latest change of its plan, whose reason can be given
 */
public record Deviation(
        Activity activity,
        Kind kind,
        @Nullable LocalDate planned,
        @Nullable LocalDate held,
        @Nullable ActivityChange change) {

    /** How fact stands to plan. */
    public enum Kind implements Messages.Texted {
        AS_PLANNED("deviation.kind.asPlanned"),
        AHEAD("deviation.kind.ahead"),
        MOVED("deviation.kind.moved"),
        NOT_HELD("deviation.kind.notHeld"),
        CANCELLED("deviation.kind.cancelled"),
        UNPLANNED("deviation.kind.unplanned");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The day whose month it is counted in: that of the plan, else that of the fact. */
    public LocalDate counted() {
        return planned == null ? activity.date() : planned;
    }

    public String reason() {
        return change == null ? "" : change.reason();
    }

    /** Whether fact and plan differ. */
    public boolean differs() {
        return kind != Kind.AS_PLANNED && kind != Kind.AHEAD;
    }
}
