package org.branchbook.talk;

import java.time.LocalDate;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A talk of two people as lists show it, without what was said.
 *
 * @param noted whether what was said is written down
 * @param gathering the activity in whose record it was entered, null for most
 */
public record Talk(
        long id,
        LocalDate on,
        int year,
        MemberId one,
        MemberId other,
        String topic,
        boolean noted,
        @Nullable ActivityId gathering) {
    public TalkPair pair() {
        return TalkPair.of(one, other);
    }
}
