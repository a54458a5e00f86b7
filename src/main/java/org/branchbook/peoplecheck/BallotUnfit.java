package org.branchbook.peoplecheck;

import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.VoteRule;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;

/**
 * R13: admission and conversion are voted on by secret ballot, one person at a time. DEV26, 20.
 * Whom a vote is on is told by the roster of the day before; names that do not stand there are
 * asked about.
 */
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
            if (resolution.kind().personal()) {
                apart(resolution, facts, found);
            }
        }
    }

    private static void apart(Resolution resolution, RecordFacts facts, Findings found) {
        String brief = Ballots.brief(resolution);
        List<String> names = candidates(resolution, facts);
        if (names.size() > 1) {
            found.at(Part.RESOLUTIONS, "check.R13.several", brief, String.join("、", names));
        } else if (SEVERAL.matcher(resolution.wording()).find()) {
            found.as(CheckLevel.WARNING, Part.RESOLUTIONS, "check.R13.perhaps", brief);
        }
    }

    /** Those it names who, the day before, stood where such a vote takes somebody on from. */
    private static List<String> candidates(Resolution resolution, RecordFacts facts) {
        String said = resolution.ballot().subject().name() + "\n" + resolution.wording();
        List<String> named =
                facts.around().roster(facts.date().minusDays(1)).everybody().stream()
                        .filter(entry -> suits(entry, resolution.kind()))
                        .map(RosterEntry::name)
                        .filter(said::contains)
                        .distinct()
                        .toList();
        return named.stream()
                .filter(name ->
                        named.stream()
                                .noneMatch(other -> !other.equals(name) && other.contains(name)))
                .toList();
    }

    private static boolean suits(RosterEntry entry, ResolutionKind kind) {
        Stage stage = entry.stage();
        boolean probationary = stage == Stage.PROBATIONARY;
        return kind == ResolutionKind.ADMISSION
                ? stage != null && stage != Stage.FULL && !probationary
                : probationary;
    }
}
