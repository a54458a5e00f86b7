package org.branchbook.talk;

import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/** Two people, whoever began: the one with the smaller number stands first. */
public record TalkPair(MemberId one, MemberId other) {
    public static TalkPair of(MemberId a, MemberId b) {
        return a.value() <= b.value() ? new TalkPair(a, b) : new TalkPair(b, a);
    }

    // Written out: a record's own are made anew by the JVM at every start, in 10 ms each.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TalkPair pair && pair.one.equals(one) && pair.other.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * one.hashCode() + other.hashCode();
    }
}
