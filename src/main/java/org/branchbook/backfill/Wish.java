package org.branchbook.backfill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.jspecify.annotations.Nullable;

/** What one row says of an activity that took place; "" and empty lists where it says nothing. */
record Wish(
        ActivityType type,
        String title,
        When when,
        Texts texts,
        List<Observer> observers,
        Turnout turnout) {

    /**
     * @param end null where the row does not tell it
     */
    record When(LocalDate date, LocalTime start, @Nullable LocalTime end) {}

    /**
     * @param group of a group's meeting
     */
    record Texts(
            String place,
            String chair,
            String recorder,
            String group,
            List<String> agenda,
            String minutes,
            List<String> resolutions) {}

    /**
     * Who came, as numbers (null where there is none) and as names.
     *
     * @param names with what stands beside them, by mark
     */
    record Turnout(
            @Nullable Integer due,
            @Nullable Integer present,
            @Nullable Integer leave,
            @Nullable Integer absent,
            Map<Mark, List<NameList.Named>> names) {
        boolean named() {
            return names.values().stream().anyMatch(list -> !list.isEmpty());
        }
    }
}
