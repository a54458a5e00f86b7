package org.branchbook.scan;

import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activity;

/**
 * The activities that a file may belong to, the likeliest first.
 *
 * @param by what told of them
 * @param certain whether the one activity needs no asking
 */
public record Found(List<Activity> activities, By by, boolean certain) {
    /** What told of an activity, the surest first. */
    public enum By {
        CODE,
        NUMBER,
        DAY,
        NOTHING
    }

    public Found {
        activities = List.copyOf(activities);
        certain = certain && activities.size() == 1;
    }

    Found(List<Activity> activities, By by) {
        this(activities, by, by != By.NOTHING);
    }

    /** The one activity that the file belongs to; empty where somebody has to say. */
    public Optional<Activity> sure() {
        return certain ? Optional.of(activities.getFirst()) : Optional.empty();
    }
}
