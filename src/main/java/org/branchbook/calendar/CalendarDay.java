package org.branchbook.calendar;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.almanac.AlmanacDay;

/** One cell of the month: a day and what is on it, in order of time. */
record CalendarDay(boolean inMonth, AlmanacDay almanac, List<Activity> activities) {
    CalendarDay {
        activities = List.copyOf(activities);
    }

    LocalDate date() {
        return almanac.date();
    }
}
