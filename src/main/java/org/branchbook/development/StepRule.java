package org.branchbook.development;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.rules.Article;
import org.branchbook.rules.Regulation;
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
 * @param start first day in force
 * @param end last day in force, null while it is
 */
public record StepRule(
        String code,
        int step,
        Kind kind,
        int after,
        int least,
        int most,
        Unit unit,
        boolean usual,
        StepEvent.@Nullable Kind event,
        @Nullable List<Paper> papers,
        LocalDate start,
        @Nullable LocalDate end,
        Regulation regulation,
        int article,
        String zh,
        String en) {

    /** How a rule is counted. */
    public enum Kind {
        /** Between so many and so many units after another step. */
        AFTER,
        AGE,
        /** Events, each at most so many units after the one before. */
        EVERY,
        /** So many working days from the step's second date on. */
        NOTICE,
        PERSONS,
        /** At least {@code least} days or {@code most} hours. */
        TRAINING,
        /** Not where the person leaves within {@code least} units. */
        LEAVING,
        /** At the end of probation: not before it ({@code least}), or until then ({@code most}). */
        PROBATION,
        EXTENSION,
        /** For who moved in during probation: so many units after its end at most. */
        MOVER,
        /** Must be there before the step {@code after}. */
        REQUIRED,
        /** Somebody must be named who decided it. */
        DECIDED,
        PAPERS
    }

    /** What is counted. */
    public enum Unit {
        MONTHS,
        DAYS,
        WORKING_DAYS,
        YEARS,
        PERSONS,
        PAPERS
    }

    public StepRule {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(start) && (end == null || !date.isAfter(end));
    }

    public List<Paper> wanted() {
        return papers == null ? List.of() : papers;
    }

    /** The rule in words, with its article. */
    public String text(Messages messages) {
        return messages.text(
                "development.rule",
                messages.chinese() ? zh : en,
                regulation == Regulation.LOCAL
                        ? messages.text(regulation)
                        : new Article(regulation, article).text(messages));
    }

    /** The same rule with other limits, as a superior asks for them. */
    public StepRule with(int newLeast, int newMost) {
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
                start,
                end,
                Regulation.LOCAL,
                0,
                zh,
                en);
    }
}
