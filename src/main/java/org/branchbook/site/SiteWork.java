package org.branchbook.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/** What was done for one place on one day. */
public record SiteWork(long id, Draft draft) {
    private static final int MOST = 10_000_000;

    /** As a form holds it. */
    public record Draft(LocalDate on, String site, Measures measures, Photos photos, String note) {
        public Draft {
            site = site.strip();
            note = note.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "site", site, "site.problem.noSite");
            Texts.check(problems, "site", site, Texts.NAME);
            Texts.check(problems, "note", note, Texts.NOTE);
            measure(problems, "area", measures.area);
            measure(problems, "waste", measures.waste);
            measure(problems, "trees", measures.trees);
            Long before = photos.before;
            if (before != null && before.equals(photos.after)) {
                problems.add(Problem.of("after", "site.problem.samePhoto"));
            }
            return problems;
        }

        private static void measure(List<Problem> problems, String field, @Nullable Integer value) {
            if (value != null && value > MOST) {
                problems.add(Problem.of(field, "site.problem.measure"));
            }
        }
    }

    /**
     * Each null where it was not measured.
     *
     * @param area in square metres
     * @param waste in kilograms
     */
    public record Measures(
            @Nullable Integer area, @Nullable Integer waste, @Nullable Integer trees) {}

    /**
     * Evidence of an activity, by its numbers.
     *
     * @param activity null where there is no record
     */
    public record Photos(
            @Nullable ActivityId activity, @Nullable Long before, @Nullable Long after) {
        public boolean both() {
            return before != null && after != null;
        }
    }
}
