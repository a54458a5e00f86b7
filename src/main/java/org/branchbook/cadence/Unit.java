package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.branch.GroupId;
import org.branchbook.member.RosterEntry;
import org.branchbook.rules.Cadence;
import org.branchbook.rules.RuleBook;

/**
 * The branch as far as rules depend on it, on one day.
 *
 * @param full how many full members there are
 * @param committee whether a committee is in office in a branch large enough to have one
 * @param groups the groups that have members
 */
record Unit(int full, boolean committee, Set<GroupId> groups) {
    Unit {
        groups = Set.copyOf(groups);
    }

    /** By the roster of a day; a committee counts whatever the branch's size. */
    static Unit of(List<RosterEntry> everybody) {
        Set<GroupId> groups = new LinkedHashSet<>();
        int full = 0;
        boolean posts = false;
        for (RosterEntry entry : everybody) {
            if (entry.counts()) {
                full += entry.full() ? 1 : 0;
                posts |= entry.onCommittee();
                if (entry.group() != null) {
                    groups.add(entry.group());
                }
            }
        }
        return new Unit(full, posts, groups);
    }

    /** As the rules of a day see it. */
    Unit under(RuleBook rules, LocalDate day) {
        boolean large = full >= rules.number("branch:committeeFrom", day);
        return new Unit(full, large && committee, groups);
    }

    /** Whether a rule binds this branch; a rule for groups is asked for one group. */
    boolean bound(Cadence rule, GroupId group) {
        return rule.scope() == Cadence.Scope.GROUP ? groups.contains(group) : bound(rule);
    }

    boolean bound(Cadence rule) {
        return switch (rule.scope()) {
            case BRANCH -> full > 0;
            case COMMITTEE -> committee;
            case GROUP -> !groups.isEmpty();
        };
    }
}
