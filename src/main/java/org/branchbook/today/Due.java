package org.branchbook.today;

import java.time.LocalDate;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.PartyGroup;
import org.branchbook.rules.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for in the current period, and how much of it there is.
 *
 * @param group whose meeting it is, for rules that hold for every group
 * @param last the last day of the period
 * @param done held or closed
 * @param planned still to be held
 */
record Due(
        ActivityType type,
        @Nullable PartyGroup group,
        Cadence rule,
        LocalDate last,
        int done,
        int planned) {

    /** How many are neither done nor planned. */
    int missing() {
        return Math.max(0, rule.minimum() - done - planned);
    }

    boolean fulfilled() {
        return done >= rule.minimum();
    }
}
