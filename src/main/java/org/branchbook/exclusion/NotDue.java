package org.branchbook.exclusion;

import java.time.LocalDate;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not on the due list of an activity.
 *
 * @param since the day from which the reason holds, null where unknown
 */
public record NotDue(MemberId id, String name, Why why, @Nullable LocalDate since, Ground ground) {

    /**
     * What the reason rests on.
     *
     * @param detail says it closer, null where nothing does
     * @param approvedBy which organisation agreed, "" where nobody is written down
     * @param approvedOn when
     */
    public record Ground(
            @Nullable FactDetail detail,
            String note,
            String approvedBy,
            @Nullable LocalDate approvedOn) {
        static final Ground NONE = new Ground(null, "", "", null);
    }

    /** Whether the exclusion needs a consent that nobody has written down. ELECT. */
    public boolean unapproved() {
        return why == Why.EXCLUDED && ground.approvedBy().isEmpty();
    }
}
