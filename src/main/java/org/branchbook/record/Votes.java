package org.branchbook.record;

import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Resolution;
import org.branchbook.activity.ResolutionKind;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.VoteCount;
import org.branchbook.rules.VoteRule;

/** Brings resolutions and vote rules together. */
final class Votes {
    private Votes() {}

    static VoteCount count(Resolution.Tally tally) {
        return new VoteCount(
                tally.votersDue(),
                tally.votersPresent(),
                tally.writtenAyes(),
                tally.ayes(),
                tally.noes(),
                tally.abstentions());
    }

    /** The rule in force on the day; a committee has its own for ordinary resolutions. */
    static Optional<VoteRule> rule(RuleBook rules, ResolutionKind kind, Activity activity) {
        boolean committee =
                kind == ResolutionKind.ORDINARY
                        && activity.type() == ActivityType.COMMITTEE_MEETING;
        VoteRule.Kind wanted =
                committee ? VoteRule.Kind.COMMITTEE : VoteRule.Kind.valueOf(kind.name());
        return rules.vote(wanted, activity.date());
    }
}
