package org.branchbook.rules;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * The figures of one vote, of members with the right to vote only.
 *
 * @param votersDue 应到会有表决权人数: full members without those who may not vote or are excused
 * @param writtenAyes ayes in written opinions of absent voters, handed in before the meeting
 * @param noes and abstentions among those present; ballots not handed in count nowhere
 */
public record VoteCount(
        int votersDue, int votersPresent, int writtenAyes, int ayes, int noes, int abstentions) {

    /** What is impossible about the figures; only possible ones can be judged. */
    public List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        if (least() < 0) {
            problems.add(Problem.of("votersDue", "rules.vote.negative"));
        }
        if (votersPresent > votersDue) {
            problems.add(
                    Problem.of(
                            "votersPresent",
                            "rules.vote.morePresentThanDue",
                            votersPresent,
                            votersDue));
        }
        long cast = (long) ayes + noes + abstentions;
        if (cast > votersPresent) {
            problems.add(Problem.of("ayes", "rules.vote.moreCastThanPresent", cast, votersPresent));
        }
        if (votersPresent <= votersDue && writtenAyes > votersDue - votersPresent) {
            problems.add(
                    Problem.of(
                            "writtenAyes",
                            "rules.vote.moreWrittenThanAbsent",
                            writtenAyes,
                            votersDue - votersPresent));
        }
        return problems;
    }

    /** The verdict of a rule on figures that {@link #check} has nothing against. */
    public Verdict judge(VoteRule rule) {
        if (!check().isEmpty()) {
            throw new IllegalArgumentException("impossible figures: " + this);
        }
        List<Problem> reasons = new ArrayList<>();
        boolean valid = votersDue > 0 && rule.valid().isReachedBy(votersPresent, votersDue);
        int base = rule.base() == VoteRule.Base.DUE ? votersDue : votersPresent;
        int counted = ayes + (rule.writtenCount() ? writtenAyes : 0);
        boolean enough = base > 0 && rule.passes().isReachedBy(counted, base);
        if (!valid) {
            int needed = rule.valid().leastOf(votersDue);
            reasons.add(
                    Problem.of(
                            "votersPresent",
                            "rules.vote.tooFewPresent",
                            votersDue,
                            votersPresent,
                            needed));
        } else if (rule.valid().isExactly(votersPresent, votersDue)) {
            reasons.add(Problem.of("votersPresent", "rules.vote.justEnoughPresent"));
        }
        if (!enough) {
            int needed = rule.passes().leastOf(base);
            reasons.add(Problem.of("ayes", "rules.vote.tooFewAyes", counted, needed));
        }
        if (writtenAyes > 0 && !rule.writtenCount()) {
            reasons.add(Problem.of("writtenAyes", "rules.vote.writtenNotCounted", writtenAyes));
        }
        return new Verdict(valid, valid && enough, counted, reasons, rule.basis());
    }

    private int least() {
        int cast = Math.min(Math.min(ayes, noes), abstentions);
        return Math.min(Math.min(votersDue, votersPresent), Math.min(writtenAyes, cast));
    }

    /**
     * What a rule says of a vote.
     *
     * @param countedAyes the ayes that count under the rule
     * @param reasons why not, and what deserves a note though it is valid
     */
    public record Verdict(
            boolean valid, boolean passed, int countedAyes, List<Problem> reasons, Article basis) {
        public Verdict {
            reasons = List.copyOf(reasons);
        }
    }
}
