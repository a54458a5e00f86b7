package org.branchbook.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A document that asks for something.
 *
 * @param reported when the branch answered it, null while it has not
 */
public record Initiative(long id, Draft draft, @Nullable LocalDate reported) {
    private static final int CLAUSES = 60;

    /**
     * A document as a form holds it.
     *
     * @param number as 湘工院组〔2026〕3号, "" where it has none
     * @param due by when the superior wants to be told, null where he did not say
     * @param clauses what it asks for, one each
     */
    public record Draft(
            String title,
            String number,
            String issuer,
            @Nullable LocalDate dated,
            @Nullable LocalDate due,
            List<String> clauses) {
        public Draft {
            title = title.strip();
            number = number.strip();
            issuer = issuer.strip();
            clauses = clauses.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "title", title, "initiative.problem.noTitle");
            Texts.check(problems, "title", title, Texts.NAME);
            Texts.check(problems, "number", number, Texts.PERSON);
            Texts.check(problems, "issuer", issuer, Texts.NAME);
            LocalDate from = dated;
            LocalDate to = due;
            if (from != null && to != null && to.isBefore(from)) {
                problems.add(Problem.of("due", "initiative.problem.due", from.toString()));
            }
            if (clauses.isEmpty()) {
                problems.add(Problem.of("clauses", "initiative.problem.noClause"));
            } else if (clauses.size() > CLAUSES) {
                problems.add(Problem.of("clauses", "initiative.problem.manyClauses", CLAUSES));
            } else if (clauses.stream().distinct().count() < clauses.size()) {
                problems.add(Problem.of("clauses", "initiative.problem.twice"));
            }
            clauses.forEach(one -> Texts.check(problems, "clauses", one, Texts.NOTE));
            return problems;
        }
    }

    public String title() {
        return draft.title;
    }
}
