package org.branchbook.repair;

import java.util.Set;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/**
 * Two people who may be one.
 *
 * @param one the one entered first
 * @param dismissed whether somebody said that they are two
 */
public record Duplicate(
        RosterEntry one, RosterEntry other, Set<DuplicateReason> reasons, boolean dismissed) {

    /** Two people, the smaller id first. */
    record Pair(long one, long other) implements Comparable<Pair> {
        static Pair of(MemberId a, MemberId b) {
            return new Pair(Math.min(a.value(), b.value()), Math.max(a.value(), b.value()));
        }

        @Override
        public int compareTo(Pair next) {
            int first = Long.compare(one, next.one);
            return first == 0 ? Long.compare(other, next.other) : first;
        }
    }
}
