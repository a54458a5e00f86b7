package org.branchbook.relation;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.branchbook.member.MemberId;

/** Contact that somebody had with a member and wrote down. */
public record Contact(MemberId member, LocalDate on, Way way, String note) {
    public Contact {
        note = note.strip();
    }

    /** How. */
    public enum Way implements Messages.Texted {
        CALL("relation.way.call"),
        VISIT("relation.way.visit"),
        MESSAGE("relation.way.message"),
        DUES("relation.way.dues"),
        REPORT("relation.way.report");

        private final String key;

        Way(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
