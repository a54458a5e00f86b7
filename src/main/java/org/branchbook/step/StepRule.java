package org.branchbook.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Messages;
import org.branchbook.rules.Article;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.Regulation;
import org.branchbook.rules.RuleCard;
import org.branchbook.rules.StepLimit;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set asks of one step.
 *
 * @param after the step it is counted from, 0 where from none
 * @param least how many units at least, 0 where there is no such limit
 * @param most how many units at most, 0 where there is no such limit
 * @param usual whether the rule says "generally": a miss wants an explanation
 * @param event which events of a repeated step it is about
 * @param papers which papers it asks for
 * @param decidedBy who asks for these figures in place of the regulation's, null where nobody does
 * @param start first day in force
 * @param end last day in force, null while it is
 */
public record StepRule(
        String code,
        int step,
        StepLimit.Kind kind,
        int after,
        int least,
        int most,
        StepLimit.Unit unit,
        boolean usual,
        StepEvent.@Nullable Kind event,
        @Nullable List<Paper> papers,
        LocalDate start,
        @Nullable LocalDate end,
        Regulation regulation,
        int article,
        String zh,
        String en,
        @Nullable String decidedBy) {

    public StepRule {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(start) && (end == null || !date.isAfter(end));
    }

    public List<Paper> wanted() {
        return papers == null ? List.of() : papers;
    }

    /** The rule in words, with its article; where others decided the figures, with theirs. */
    public String text(Messages messages) {
        String words = messages.chinese() ? zh : en;
        if (decidedBy != null) {
            String figures = new RuleCard.Value.Limits(kind, least, most, unit).text(messages);
            return messages.text("development.rule.decided", words, figures, decidedBy);
        }
        return messages.text(
                "development.rule",
                words,
                regulation == Regulation.LOCAL
                        ? messages.text(regulation)
                        : new Article(regulation, article).text(messages));
    }

    /** Whether it asks for nothing, as where the superior wants no thought reports. */
    boolean silent() {
        return kind == StepLimit.Kind.EVERY && most == 0;
    }

    /** The same rule with the figures and for the time of a decision; empty where it says none. */
    Optional<StepRule> decided(LocalRule rule, RuleCard.Value.Limits value) {
        LocalDate first = rule.from().isBefore(start) ? start : rule.from();
        LocalDate until = rule.to();
        LocalDate last = end == null || (until != null && until.isBefore(end)) ? until : end;
        return last != null && last.isBefore(first)
                ? Optional.empty()
                : Optional.of(with(value.least(), value.most(), first, last, rule.decision().by()));
    }

    private StepRule with(
            int newLeast,
            int newMost,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable String by) {
        return new StepRule(
                code,
                step,
                kind,
                after,
                newLeast,
                newMost,
                unit,
                usual,
                event,
                papers,
                first,
                last,
                Regulation.LOCAL,
                0,
                zh,
                en,
                by);
    }
}
