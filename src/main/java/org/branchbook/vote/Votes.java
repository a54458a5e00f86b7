package org.branchbook.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Problem;
import org.branchbook.rules.ElectionCount;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.VoteCount;
import org.branchbook.rules.VoteRule;

/** Brings resolutions and the vote rules of their day together. */
public final class Votes {
    private Votes() {}

    /**
     * What the rule says of a resolution.
     *
     * @param passed whether it is carried; in an election, whether every seat is filled
     * @param reasons why not, and what deserves a note though it is carried
     * @param standings what became of each candidate, empty where it is no election
     */
    public record Outcome(
            VoteRule rule,
            boolean valid,
            boolean passed,
            List<Problem> reasons,
            List<ElectionCount.Standing> standings) {
        public Outcome {
            reasons = List.copyOf(reasons);
            standings = List.copyOf(standings);
        }
    }

    public static VoteCount count(Resolution.Tally tally) {
        return new VoteCount(
                tally.votersDue(),
                tally.votersPresent(),
                tally.writtenAyes(),
                tally.ayes(),
                tally.noes(),
                tally.abstentions());
    }

    /**
     * The rule in force on the day.
     *
     * @param committee whether the committee votes, which has a rule of its own for the ordinary
     */
    public static Optional<VoteRule> rule(
            RuleBook rules, ResolutionKind kind, boolean committee, LocalDate day) {
        VoteRule.Kind wanted =
                committee && kind == ResolutionKind.ORDINARY
                        ? VoteRule.Kind.COMMITTEE
                        : VoteRule.Kind.valueOf(kind.name());
        return rules.vote(wanted, day);
    }

    /** Empty where it was not counted, its figures are impossible or no rule is known. */
    public static Optional<Outcome> outcome(
            Resolution resolution, RuleBook rules, boolean committee, LocalDate day) {
        VoteCount count = count(resolution.tally());
        if (!resolution.tally().counted() || !count.check().isEmpty()) {
            return Optional.empty();
        }
        return rule(rules, resolution.kind(), committee, day)
                .map(rule ->
                        resolution.ballot().election().candidates().isEmpty()
                                ? vote(resolution, count.judge(rule), rule)
                                : election(resolution, count.judge(rule), rule));
    }

    private static Outcome vote(Resolution resolution, VoteCount.Verdict verdict, VoteRule rule) {
        List<Problem> reasons = new ArrayList<>(verdict.reasons());
        boolean sound = sound(resolution, rule, reasons);
        return new Outcome(
                rule, verdict.valid() && sound, verdict.passed() && sound, reasons, List.of());
    }

    private static Outcome election(
            Resolution resolution, VoteCount.Verdict verdict, VoteRule rule) {
        Ballot.Election election = resolution.ballot().election();
        Resolution.Tally tally = resolution.tally();
        ElectionCount count =
                new ElectionCount(
                        tally.votersDue(),
                        tally.votersPresent(),
                        election.seats(),
                        election.candidates().stream().map(Ballot.Candidate::ayes).toList());
        List<Problem> reasons =
                new ArrayList<>(
                        verdict.reasons().stream()
                                .filter(reason -> reason.field().equals("votersPresent"))
                                .toList());
        boolean valid = verdict.valid() && sound(resolution, rule, reasons);
        List<ElectionCount.Standing> standings = count.standings(rule);
        long elected = standings.stream().filter(s -> s == ElectionCount.Standing.ELECTED).count();
        if (elected < election.seats()) {
            reasons.add(
                    Problem.of(
                            "candidates",
                            "activity.vote.seatsLeft",
                            election.seats(),
                            elected,
                            count.needed(rule)));
        }
        return new Outcome(rule, valid, valid && elected == election.seats(), reasons, standings);
    }

    /** Whether papers and form are as they must be. */
    private static boolean sound(Resolution resolution, VoteRule rule, List<Problem> reasons) {
        Ballot.Papers papers = resolution.ballot().papers();
        boolean surplus = papers.returned() > papers.issued();
        if (surplus) {
            reasons.add(
                    Problem.of(
                            "returned",
                            "activity.vote.moreReturned",
                            papers.returned(),
                            papers.issued()));
        }
        if (rule.secret() && !resolution.secret()) {
            reasons.add(Problem.of("secret", "record.vote.mustBeSecret"));
        }
        return !surplus;
    }
}
