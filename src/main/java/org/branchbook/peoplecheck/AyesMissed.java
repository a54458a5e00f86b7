package org.branchbook.peoplecheck;

import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Resolution;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.VoteCount;

/** R12: too few ayes, or more voters due than there are: probationary members have no vote. */
public final class AyesMissed implements RecordCheck {
    @Override
    public String code() {
        return "R12";
    }

    @Override
    public String todo() {
        return "check.R12.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        int voters = facts.sheet().totals().voters().due();
        for (Resolution resolution : facts.resolutions()) {
            boolean election = !resolution.ballot().election().candidates().isEmpty();
            Ballots.verdict(resolution, facts)
                    .filter(_ -> !election)
                    .filter(verdict -> verdict.valid() && !verdict.passed())
                    .ifPresent(verdict -> ayes(resolution, verdict, found));
            boolean ofMembers = facts.type() != ActivityType.COMMITTEE_MEETING;
            int due = resolution.tally().votersDue();
            if (ofMembers && due > voters) {
                found.at(
                        Part.RESOLUTIONS,
                        "check.R12.voters",
                        Ballots.brief(resolution),
                        due,
                        voters);
            }
        }
    }

    private static void ayes(Resolution resolution, VoteCount.Verdict verdict, Findings found) {
        found.by(
                verdict.basis(),
                Part.RESOLUTIONS,
                "check.R12.ayes",
                Ballots.brief(resolution),
                verdict.countedAyes());
    }
}
