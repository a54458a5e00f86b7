package org.branchbook.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.calendar.NextStep;

/**
 * A record that its day has passed and that is not closed.
 *
 * @param unmarked how many people have no mark yet
 */
record Unfinished(Activity activity, int unmarked, NextStep next) {
    static Unfinished of(AttendanceSheet sheet, LocalDate today) {
        Activity activity = sheet.activity();
        int unmarked = sheet.totals().unmarked();
        NextStep next = unmarked > 0 ? NextStep.SIGN_IN : NextStep.of(activity, today);
        return new Unfinished(activity, unmarked, next);
    }

    /** The activities before today that are not closed, latest first. */
    static List<Activity> among(List<Activity> activities, LocalDate today) {
        return activities.stream()
                .filter(a -> a.date().isBefore(today) && !a.closed())
                .sorted(Comparator.comparing(Activity::date).reversed())
                .toList();
    }
}
