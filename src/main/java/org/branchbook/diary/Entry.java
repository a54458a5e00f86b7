package org.branchbook.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * One page of the diary.
 *
 * @param id 0 before it is kept
 * @param shared where its owner gave it, in words; "" for nowhere
 */
public record Entry(long id, LocalDate on, String text, String shared) {
    /** Characters of a page. */
    public static final int LONGEST = 20_000;

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Dated.check(problems, on, today);
        if (text.length() > LONGEST) {
            problems.add(Problem.of("text", "member.problem.tooLong", LONGEST));
        }
        return problems;
    }

    /** The first words, for a list. */
    public String brief() {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    Entry as(long number) {
        return new Entry(number, on, text, shared);
    }

    public Entry sharedTo(String where) {
        return new Entry(id, on, text, where);
    }
}
