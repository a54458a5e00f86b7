package org.branchbook.resolution;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.record.RecordPage;
import org.branchbook.rules.ElectionCount;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Votes;
import org.branchbook.vote.Wording;

/**
 * A verdict in words.
 *
 * @param good whether there is nothing to mend
 */
record VerdictText(String text, boolean good) {
    static VerdictText of(Resolution resolution, RecordPage page, Messages messages) {
        ActivityType type = page.here().type();
        if (!resolution.tally().counted()) {
            return new VerdictText(messages.text("record.vote.none"), false);
        }
        List<Problem> impossible = Votes.count(resolution.tally()).check();
        if (!impossible.isEmpty()) {
            return new VerdictText(impossible.getFirst().text(messages), false);
        }
        return Votes.outcome(resolution, page.rules(), type.committee(), page.activity().date())
                .map(outcome -> of(resolution, outcome, messages))
                .orElseGet(() -> new VerdictText(messages.text("record.vote.noRule"), true));
    }

    private static VerdictText of(Resolution resolution, Votes.Outcome outcome, Messages messages) {
        List<String> lines = new ArrayList<>();
        boolean election = !outcome.standings().isEmpty();
        lines.add(said(outcome, election, messages));
        List<Ballot.Candidate> candidates = resolution.ballot().election().candidates();
        for (int i = 0; i < outcome.standings().size(); i++) {
            Ballot.Candidate candidate = candidates.get(i);
            lines.add(
                    messages.text(
                            "record.vote.candidate",
                            candidate.name(),
                            candidate.ayes(),
                            messages.text(standing(outcome.standings().get(i)))));
        }
        outcome.reasons().forEach(reason -> lines.add(reason.text(messages)));
        boolean stale = Wording.stale(resolution);
        if (stale) {
            lines.add(messages.text("record.vote.stale"));
        }
        lines.add(messages.text("record.vote.basis", outcome.rule().basis().text(messages)));
        boolean open = outcome.rule().secret() && !resolution.secret();
        return new VerdictText(String.join("\n", lines), outcome.passed() && !open && !stale);
    }

    private static String standing(ElectionCount.Standing standing) {
        return switch (standing) {
            case ELECTED -> "record.vote.elected";
            case TOO_FEW -> "record.vote.tooFew";
            case NO_SEAT -> "record.vote.noSeat";
            case TIED -> "record.vote.tied";
        };
    }

    private static String said(Votes.Outcome outcome, boolean election, Messages messages) {
        if (!outcome.valid()) {
            return messages.text(election ? "record.vote.electionInvalid" : "record.vote.invalid");
        }
        if (election) {
            return messages.text(
                    outcome.passed() ? "record.vote.allElected" : "record.vote.notAllElected");
        }
        return messages.text(outcome.passed() ? "record.vote.passed" : "record.vote.notPassed");
    }
}
