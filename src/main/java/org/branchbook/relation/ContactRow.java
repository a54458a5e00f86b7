package org.branchbook.relation;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.branchbook.member.Fact;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to keep in touch with.
 *
 * @param fact what says so, null where only silence does
 * @param heard the last contact that is known
 * @param next what is to be done by when, null where no clock runs
 */
public record ContactRow(
        RosterEntry entry,
        Kind kind,
        @Nullable Fact fact,
        @Nullable LocalDate heard,
        @Nullable Next next) {

    /**
     * @param rule the id of the rule that says so
     */
    public record Next(LocalDate on, Step step, String rule) {}

    /** Why somebody is on the list, the gravest first. */
    public enum Kind implements Messages.Texted {
        SUSPENDED("relation.kind.suspended"),
        LOST("relation.kind.lost"),
        SILENT("relation.kind.silent"),
        ABROAD("relation.kind.abroad"),
        MOBILE("relation.kind.mobile");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** What people have to consider or do; the program does none of it. */
    public enum Step implements Messages.Texted {
        LIST_AS_LOST("relation.step.listAsLost"),
        SUSPEND("relation.step.suspend"),
        REMOVE("relation.step.remove"),
        CONTACT("relation.step.contact"),
        END_OF_STUDY("relation.step.endOfStudy"),
        COUNT_AS_MOBILE("relation.step.countAsMobile");

        private final String key;

        Step(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
