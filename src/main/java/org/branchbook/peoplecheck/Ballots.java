package org.branchbook.peoplecheck;

import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Resolution;
import org.branchbook.activity.ResolutionKind;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.VoteCount;
import org.branchbook.rules.VoteRule;

/** Brings resolutions and vote rules together. */
final class Ballots {
    private Ballots() {}

    /** The rule in force on the day; a committee has its own for ordinary resolutions. */
    static Optional<VoteRule> rule(Resolution resolution, RecordFacts facts) {
        boolean committee =
                resolution.kind() == ResolutionKind.ORDINARY
                        && facts.type() == ActivityType.COMMITTEE_MEETING;
        VoteRule.Kind wanted =
                committee
                        ? VoteRule.Kind.COMMITTEE
                        : VoteRule.Kind.valueOf(resolution.kind().name());
        return facts.around().times().rules().vote(wanted, facts.date());
    }

    /** The verdict on a vote that was counted with possible figures. */
    static Optional<VoteCount.Verdict> verdict(Resolution resolution, RecordFacts facts) {
        Resolution.Tally tally = resolution.tally();
        VoteCount count =
                new VoteCount(
                        tally.votersDue(),
                        tally.votersPresent(),
                        tally.writtenAyes(),
                        tally.ayes(),
                        tally.noes(),
                        tally.abstentions());
        boolean possible = tally.counted() && count.check().isEmpty();
        return rule(resolution, facts).filter(_ -> possible).map(count::judge);
    }

    /** The beginning of a resolution, to tell it from others. */
    static String brief(Resolution resolution) {
        String wording = resolution.wording();
        return wording.length() > 20 ? wording.substring(0, 20) + "…" : wording;
    }
}
