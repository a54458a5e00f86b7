package org.branchbook.takeaway;

import java.time.LocalDate;
import org.branchbook.activity.ActivityId;
import org.branchbook.service.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done together, and what it taught.
 *
 * @param title of the activity or the project, "" where there is neither
 * @param people who came or served
 */
public record Practice(Key key, String title, int people, Takeaway takeaway) {
    /**
     * What it is known by: the activity, or the day with project and category.
     *
     * @param activity null for service without one
     * @param category null for an activity
     */
    public record Key(
            @Nullable ActivityId activity,
            LocalDate on,
            @Nullable Long project,
            @Nullable ServiceCategory category) {}
}
