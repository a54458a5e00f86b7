package org.branchbook.ics;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * One entry of a calendar.
 *
 * @param end exclusive; of an entry for whole days the midnight after its last day
 * @param about what kind it is and what is said of it
 * @param repeats whether the file repeats it; only the first one is told here
 */
public record IcsEvent(
        String uid,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        About about,
        boolean repeats) {

    /** What a calendar shows below the title. */
    public record About(String place, String text, List<String> categories) {
        public About {
            categories = List.copyOf(categories);
        }
    }

    /** Whether it takes whole days and no hours. */
    public boolean wholeDays() {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.isAfter(start);
    }
}
