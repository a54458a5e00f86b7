package org.branchbook.peoplecheck;

import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.VoteCount;
import org.branchbook.rules.VoteRule;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Votes;

/** Brings resolutions and vote rules together. */
final class Ballots {
    private static final int BRIEF = 20;

    private Ballots() {}

    /** The rule in force on the day; a committee has its own for ordinary resolutions. */
    static Optional<VoteRule> rule(Resolution resolution, RecordFacts facts) {
        return Votes.rule(
                facts.around().times().rules(),
                resolution.kind(),
                type(resolution, facts).committee(),
                facts.date());
    }

    /** The type of the segment that a resolution was passed in. */
    static ActivityType type(Resolution resolution, RecordFacts facts) {
        List<ActivityType> types = facts.plan().types();
        return types.get(Math.min(resolution.segment(), types.size() - 1));
    }

    /** The verdict on a vote that was counted with possible figures. */
    static Optional<VoteCount.Verdict> verdict(Resolution resolution, RecordFacts facts) {
        VoteCount count = Votes.count(resolution.tally());
        boolean possible = resolution.tally().counted() && count.check().isEmpty();
        return rule(resolution, facts).filter(_ -> possible).map(count::judge);
    }

    /** The beginning of a resolution, to tell it from others. */
    static String brief(Resolution resolution) {
        String wording = resolution.wording();
        return wording.length() > BRIEF ? wording.substring(0, BRIEF) + "…" : wording;
    }
}
