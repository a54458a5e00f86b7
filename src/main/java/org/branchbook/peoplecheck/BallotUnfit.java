package org.branchbook.peoplecheck;

import java.util.regex.Pattern;
import org.branchbook.activity.Resolution;
import org.branchbook.activity.ResolutionKind;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.VoteRule;

/** R13: admission and conversion are voted on by secret ballot, one person at a time. DEV26, 20. */
public final class BallotUnfit implements RecordCheck {
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?:接收|同意|批准|将)[\\p{IsHan}·]{2,6}(?:同志)?[、和及，][\\p{IsHan}·]{2,6}(?:同志)?"
                            + "(?:[、和及，][\\p{IsHan}·]{2,6}(?:同志)?)*[等\\d名人]*(?:同志)?(?:为|转|按期|成为)");

    @Override
    public String code() {
        return "R13";
    }

    @Override
    public String todo() {
        return "check.R13.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        for (Resolution resolution : facts.resolutions()) {
            boolean ballot = Ballots.rule(resolution, facts).filter(VoteRule::secret).isPresent();
            if (ballot && !resolution.secret() && resolution.tally().counted()) {
                found.at(Part.RESOLUTIONS, "check.R13.secret", Ballots.brief(resolution));
            }
            boolean election = resolution.kind() == ResolutionKind.ELECTION;
            if (ballot && !election && SEVERAL.matcher(resolution.wording()).find()) {
                found.at(Part.RESOLUTIONS, "check.R13.several", Ballots.brief(resolution));
            }
        }
    }
}
