package org.branchbook.activity;

import java.util.Set;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Who is due at an activity, as a rule that is applied to the roster of its day.
 *
 * @param group for a group's meeting only
 * @param chosen for chosen people only
 */
public record Audience(Kind kind, @Nullable GroupId group, Set<MemberId> chosen) {
    /** The rule. */
    public enum Kind implements Messages.Texted {
        MEMBERS("activity.audience.members"),
        COMMITTEE("activity.audience.committee"),
        GROUP("activity.audience.group"),
        CHOSEN("activity.audience.chosen");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public Audience {
        chosen = Set.copyOf(chosen);
    }

    public static Audience of(Kind kind) {
        return new Audience(kind, null, Set.of());
    }

    public static Audience group(GroupId group) {
        return new Audience(Kind.GROUP, group, Set.of());
    }

    public static Audience chosen(Set<MemberId> chosen) {
        return new Audience(Kind.CHOSEN, null, chosen);
    }

    /** Whether somebody, as of the activity's day, is due. */
    public boolean includes(RosterEntry entry) {
        return switch (kind) {
            case MEMBERS -> entry.due();
            case COMMITTEE -> entry.due() && entry.onCommittee();
            case GROUP -> entry.due() && entry.group() != null && entry.group().equals(group);
            case CHOSEN -> entry.belonging().here() && chosen.contains(entry.id());
        };
    }
}
