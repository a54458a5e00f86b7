package org.branchbook.roster;

import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which people of the roster are looked at.
 *
 * @param group null for all groups
 */
record RosterFilter(String query, Kind kind, @Nullable GroupId group) {
    static final RosterFilter ALL = new RosterFilter("", Kind.ALL, null);

    /** What people there are in a branch. */
    enum Kind implements Messages.Texted {
        ALL("member.kind.all"),
        FULL("member.kind.full"),
        PROBATIONARY("member.kind.probationary"),
        CANDIDATE("member.kind.candidate"),
        ACTIVIST("member.kind.activist"),
        APPLICANT("member.kind.applicant"),
        /** Here without a stage, or with membership suspended. */
        OTHERS("member.kind.others"),
        /** Something of the national collection is missing; who that is, the list knows. */
        INCOMPLETE("member.kind.incomplete"),
        LEFT("member.kind.left");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        boolean holds(RosterEntry entry) {
            if (this == LEFT || !entry.belonging().here()) {
                return this == LEFT && entry.belonging().left();
            }
            return switch (this) {
                case FULL -> entry.full();
                case PROBATIONARY -> entry.counts() && !entry.full();
                case CANDIDATE -> entry.stage() == Stage.CANDIDATE;
                case ACTIVIST -> entry.stage() == Stage.ACTIVIST;
                case APPLICANT -> entry.stage() == Stage.APPLICANT;
                case OTHERS -> entry.stage() == null || entry.standing().status() != null;
                case ALL, INCOMPLETE, LEFT -> true;
            };
        }
    }

    boolean holds(RosterEntry entry) {
        return (kind.holds(entry) || findsLeft())
                && (group == null || group.equals(entry.group()))
                && entry.member().matches(query);
    }

    /** Who has left is found by name under every head that does not ask for something else. */
    private boolean findsLeft() {
        return kind == Kind.ALL && !query.isBlank();
    }

    RosterFilter withQuery(String other) {
        return new RosterFilter(other, kind, group);
    }

    RosterFilter withKind(Kind other) {
        return new RosterFilter(query, other, group);
    }

    RosterFilter withGroup(@Nullable GroupId other) {
        return new RosterFilter(query, kind, other);
    }
}
