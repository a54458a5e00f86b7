package org.branchbook.pair;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * A month with its lesson and its practice.
 *
 * @param lecturers who gave the lesson
 * @param serviceDays days of the month with service records, which are practice too
 * @param choice what the branch said itself
 */
public record MonthPair(
        int month, Found found, List<String> lecturers, int serviceDays, Choice choice) {
    /** The activities of the month, each null where there is none. */
    public record Found(
            @Nullable Activity lesson, @Nullable Activity practice, @Nullable Activity film) {}

    /**
     * What the branch chose for a month.
     *
     * @param takeaway what practice and lesson had to do with each other
     */
    public record Choice(
            @Nullable ActivityId lesson,
            @Nullable ActivityId practice,
            @Nullable ActivityId film,
            String takeaway) {
        public static final Choice NONE = new Choice(null, null, null, "");

        public Choice {
            takeaway = takeaway.strip();
        }
    }

    public MonthPair {
        lecturers = List.copyOf(lecturers);
    }

    public boolean lessonHeld() {
        return held(found.lesson);
    }

    public boolean practiceHeld() {
        return held(found.practice) || serviceDays > 0;
    }

    public boolean complete() {
        return lessonHeld() && practiceHeld();
    }

    /** Whether the branch itself said that these two belong together. */
    public boolean linked() {
        return choice.lesson != null && choice.practice != null;
    }

    private static boolean held(@Nullable Activity one) {
        return one != null && one.state().begun();
    }
}
