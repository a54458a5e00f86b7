package org.branchbook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Pages of an edition spread over weeks.
 *
 * @param start the day on which the first week begins
 * @param each pages a week
 */
public record Pages(String edition, int first, int last, @Nullable LocalDate start, int each) {
    private static final int WEEKS = 200;
    private static final int LONGEST = 5000;

    /** One portion a week, the last one shorter where the pages end. */
    public List<Portion.Draft> portions() {
        List<Problem> problems = new ArrayList<>();
        if (first < 1 || first > LONGEST) {
            problems.add(Problem.of("first", "reading.problem.page"));
        }
        if (last < first || last > LONGEST) {
            problems.add(Problem.of("last", "reading.problem.lastPage"));
        }
        if (each < 1 || (last - first) / Math.max(1, each) >= WEEKS) {
            problems.add(Problem.of("each", "reading.problem.each", WEEKS));
        }
        if (start == null) {
            problems.add(Problem.of("start", "reading.problem.noDay"));
        }
        InvalidInput.throwIfAny(problems);
        List<Portion.Draft> portions = new ArrayList<>();
        LocalDate week = Objects.requireNonNull(start);
        for (int page = first; page <= last; page += each) {
            int end = Math.min(last, page + each - 1);
            String reference = page == end ? "第" + page + "页" : "第" + page + "—" + end + "页";
            portions.add(new Portion.Draft(edition, reference, week, week.plusDays(6), null));
            week = week.plusWeeks(1);
        }
        return portions;
    }
}
