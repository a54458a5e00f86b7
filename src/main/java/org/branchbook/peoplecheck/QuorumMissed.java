package org.branchbook.peoplecheck;

import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.VoteRule;
import org.branchbook.vote.Resolution;

/** R11: a vote was recorded though too few of the voters were there. */
public final class QuorumMissed implements RecordCheck {
    @Override
    public String code() {
        return "R11";
    }

    @Override
    public String todo() {
        return "check.R11.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        for (Resolution resolution : facts.resolutions()) {
            VoteRule rule = Ballots.rule(resolution, facts).orElse(null);
            Ballots.verdict(resolution, facts)
                    .filter(verdict -> !verdict.valid() && rule != null)
                    .ifPresent(verdict ->
                            found.by(
                                    verdict.basis(),
                                    Part.RESOLUTIONS,
                                    "check.R11.quorum",
                                    Ballots.brief(resolution),
                                    resolution.tally().votersDue(),
                                    resolution.tally().votersPresent(),
                                    rule == null
                                            ? 0
                                            : rule.valid()
                                                    .leastOf(resolution.tally().votersDue())));
        }
    }
}
