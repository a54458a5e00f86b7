package org.branchbook.record;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Resolution;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.rules.VoteCount;
import org.branchbook.rules.VoteRule;

/**
 * A verdict in words.
 *
 * @param good whether there is nothing to mend
 */
record VerdictText(String text, boolean good) {
    static VerdictText of(Resolution resolution, RecordPage page, Messages messages) {
        if (!resolution.tally().counted()) {
            return new VerdictText(messages.text("record.vote.none"), false);
        }
        VoteRule rule = Votes.rule(page.rules(), resolution.kind(), page.activity()).orElse(null);
        if (rule == null) {
            return new VerdictText(messages.text("record.vote.noRule"), true);
        }
        VoteCount count = Votes.count(resolution.tally());
        List<Problem> impossible = count.check();
        if (!impossible.isEmpty()) {
            return new VerdictText(impossible.getFirst().text(messages), false);
        }
        VoteCount.Verdict verdict = count.judge(rule);
        List<String> lines = new ArrayList<>();
        lines.add(said(verdict, messages));
        verdict.reasons().forEach(reason -> lines.add(reason.text(messages)));
        boolean open = rule.secret() && !resolution.secret();
        if (open) {
            lines.add(messages.text("record.vote.mustBeSecret"));
        }
        lines.add(messages.text("record.vote.basis", verdict.basis().text(messages)));
        return new VerdictText(String.join("\n", lines), verdict.passed() && !open);
    }

    private static String said(VoteCount.Verdict verdict, Messages messages) {
        if (!verdict.valid()) {
            return messages.text("record.vote.invalid");
        }
        return messages.text(verdict.passed() ? "record.vote.passed" : "record.vote.notPassed");
    }
}
