package org.branchbook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a reader noted.
 *
 * @param name of the writer as the book has it today
 * @param reference what he had read, "" where he did not say
 * @param shared to which activity he gave it, null for none
 */
public record Note(
        long id, String name, String reference, Draft draft, @Nullable ActivityId shared) {
    private static final int LONGEST = 4000;

    /**
     * A note as a form holds it.
     *
     * @param portion null where it is of none of the plan
     */
    public record Draft(
            @Nullable Long portion,
            @Nullable MemberId writer,
            @Nullable LocalDate on,
            String text) {
        public Draft {
            text = text.strip();
        }

        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            if (writer == null) {
                problems.add(Problem.of("writer", "reading.problem.noWriter"));
            }
            LocalDate day = on;
            if (day == null) {
                problems.add(Problem.of("on", "reading.problem.noDay"));
            } else if (day.isAfter(today)) {
                problems.add(Problem.of("on", "diary.problem.future"));
            }
            Texts.required(problems, "text", text, "reading.problem.noText");
            Texts.check(problems, "text", text, LONGEST);
            return problems;
        }
    }
}
