package org.branchbook.yearboard;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.GroupId;
import org.jspecify.annotations.Nullable;

/** Ways out of the year board into screens of other features. */
public record BoardSteps(Planner planner, Consumer<ActivityId> open) {
    /** Opens the form of a new activity. */
    @FunctionalInterface
    public interface Planner {
        void plan(LocalDate day, ActivityType type, @Nullable GroupId group);
    }
}
