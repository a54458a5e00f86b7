package org.branchbook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is read in a span of days.
 *
 * @param name of the reader as the book has it today, "" where everybody reads it
 */
public record Portion(long id, String name, Draft draft) {
    /**
     * A portion as a form holds it.
     *
     * @param edition as the branch names its own book
     * @param reference pages or entries, as 第12—18页 or 1958年6月7日
     * @param reader null where everybody reads it
     */
    public record Draft(
            String edition,
            String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable MemberId reader) {
        public Draft {
            edition = edition.strip();
            reference = reference.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "edition", edition, "reading.problem.noEdition");
            Texts.check(problems, "edition", edition, Texts.NAME);
            Texts.required(problems, "reference", reference, "reading.problem.noReference");
            Texts.check(problems, "reference", reference, Texts.NAME);
            LocalDate first = from;
            LocalDate last = to;
            if (first == null) {
                problems.add(Problem.of("from", "reading.problem.noDay"));
            } else if (last == null) {
                problems.add(Problem.of("to", "reading.problem.noDay"));
            } else if (last.isBefore(first)) {
                problems.add(Problem.of("to", "reading.problem.end", first.toString()));
            }
            return problems;
        }
    }

    /** 2026-03-02 — 03-08. */
    public String span() {
        return draft.from + " — " + draft.to;
    }
}
