package org.branchbook.talk;

import org.branchbook.member.MemberId;

/** Two people, whoever began: the one with the smaller number stands first. */
public record TalkPair(MemberId one, MemberId other) {
    public static TalkPair of(MemberId a, MemberId b) {
        return a.value() <= b.value() ? new TalkPair(a, b) : new TalkPair(b, a);
    }
}
