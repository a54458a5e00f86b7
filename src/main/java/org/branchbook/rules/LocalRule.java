package org.branchbook.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the branch or its superior asks for beyond or instead of a rule, for a time.
 *
 * @param rule id of the rule, see {@link RuleCard}
 * @param content the value in its place, as {@link RuleCard.Value} reads it
 */
public record LocalRule(
        String rule, String content, LocalDate from, @Nullable LocalDate to, Decision decision) {
    private static final int LIMIT = 200;

    /** Who decided it, when, and what there is to say about it. */
    public record Decision(String by, LocalDate on, String note) {}

    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (decision.by.isBlank() || decision.by.length() > LIMIT) {
            problems.add(Problem.of("decidedBy", "rules.problem.decidedBy"));
        }
        if (decision.note.length() > LIMIT) {
            problems.add(Problem.of("note", "rules.problem.note", LIMIT));
        }
        if (to != null && to.isBefore(from)) {
            problems.add(Problem.of("to", "rules.problem.toBeforeFrom"));
        }
        return problems;
    }
}
