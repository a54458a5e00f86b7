package org.branchbook.relation;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who graduates, and where his relation stands.
 *
 * @param letter the latest letter out, null where there is none
 * @param dueBy the last day to transfer, or until which it may stay; null once it is done
 */
public record Graduate(
        RosterEntry entry,
        PartialDate day,
        State state,
        @Nullable Transfer letter,
        @Nullable LocalDate dueBy) {

    /** Where the relation stands. */
    public enum State implements Messages.Texted {
        HERE("relation.graduate.here"),
        LETTER("relation.graduate.letter"),
        STAYS("relation.graduate.stays"),
        ACCEPTED("relation.graduate.accepted");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
