package org.branchbook.today;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.due.DueLine;
import org.branchbook.holiday.MemorialDay;
import org.jspecify.annotations.Nullable;

/**
 * Everything the first screen says, as of one day.
 *
 * @param deadlines what the features say is due by a day, the longest overdue first
 * @param week the activities from today to the end of the week
 * @param unannounced the year whose holidays are not known though it is time to plan in it
 */
record TodayPage(
        LocalDate today,
        Figures figures,
        List<DueLine> deadlines,
        List<Due> due,
        List<Unfinished> unfinished,
        List<Activity> week,
        List<MemorialDay.Occurrence> memorials,
        @Nullable Integer unannounced) {
    /** As many as the first start asks for. */
    private static final int COMMITTEE = 5;

    /** Members, this month's activities, records that wait to be closed, any activity at all. */
    record Figures(People people, Month month, int open, boolean begun) {
        /** Members of the branch today. */
        record People(int full, int probationary) {}

        /** This month's activities by state. */
        record Month(int closed, int held, int planned) {
            int all() {
                return closed + held + planned;
            }
        }
    }

    /** Whether nothing but the committee was entered yet, so that the first steps help. */
    boolean fresh() {
        Figures.People people = figures.people();
        return people.full() + people.probationary() <= COMMITTEE && !figures.begun();
    }
}
