package org.branchbook.talk;

import org.branchbook.base.Messages;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Between whom a talk is, as BRANCH, article 19, tells them apart; by the posts of its day. */
public enum TalkKind implements Messages.Texted {
    COMMITTEE("talk.kind.committee"),
    COMMITTEE_MEMBER("talk.kind.committeeMember"),
    MEMBERS("talk.kind.members");

    private final String key;

    TalkKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    static TalkKind of(@Nullable RosterEntry one, @Nullable RosterEntry other) {
        boolean first = one != null && one.onCommittee();
        boolean second = other != null && other.onCommittee();
        if (first && second) {
            return COMMITTEE;
        }
        return first || second ? COMMITTEE_MEMBER : MEMBERS;
    }
}
