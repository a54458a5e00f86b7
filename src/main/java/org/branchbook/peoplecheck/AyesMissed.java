package org.branchbook.peoplecheck;

import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Totals;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.VoteCount;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Wording;
import org.branchbook.vote.WrittenOpinion;

/**
 * R12: too few ayes for what the text says was carried, or more voters due or present than there
 * were: probationary members have no vote.
 */
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
        for (Resolution resolution : facts.resolutions()) {
            boolean election = !resolution.ballot().election().candidates().isEmpty();
            Ballots.verdict(resolution, facts)
                    .filter(_ -> !election)
                    .filter(verdict -> verdict.valid() && !verdict.passed())
                    .filter(_ -> !Wording.admitsFailure(resolution))
                    .ifPresent(verdict -> ayes(resolution, verdict, found));
            if (Ballots.type(resolution, facts) != ActivityType.COMMITTEE_MEETING) {
                voters(resolution, facts, found);
                written(resolution, facts, found);
            }
        }
    }

    /** The figures of the vote against the voters of the day and those who came. */
    private static void voters(Resolution resolution, RecordFacts facts, Findings found) {
        Totals totals = facts.sheet().totals();
        Totals.Part voters = totals.voters();
        Resolution.Tally tally = resolution.tally();
        String brief = Ballots.brief(resolution);
        if (tally.votersDue() > voters.due()) {
            found.at(Part.RESOLUTIONS, "check.R12.voters", brief, tally.votersDue(), voters.due());
        } else if (totals.unmarked() == 0 && tally.votersPresent() > voters.present()) {
            found.at(
                    Part.RESOLUTIONS,
                    "check.R12.present",
                    brief,
                    tally.votersPresent(),
                    voters.present());
        }
    }

    /** Only voters who did not come are heard in writing. */
    private static void written(Resolution resolution, RecordFacts facts, Findings found) {
        Set<String> away =
                facts.sheet().rows().stream()
                        .filter(row -> row.person().votes() && !row.is(Mark.PRESENT))
                        .map(AttendanceRow::name)
                        .collect(Collectors.toSet());
        String others =
                resolution.ballot().opinions().stream()
                        .map(WrittenOpinion::name)
                        .filter(name -> !away.contains(name))
                        .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            found.at(Part.RESOLUTIONS, "check.R12.written", Ballots.brief(resolution), others);
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
