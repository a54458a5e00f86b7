package org.branchbook.initiative;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.service.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * What answers a clause: an activity, or the service of a day in one category.
 *
 * @param ids of the ties
 * @param what the activity, or the service
 * @param held false for an activity that is still planned
 */
public record Proof(List<Long> ids, LocalDate on, What what, boolean held) {
    public Proof {
        ids = List.copyOf(ids);
    }

    /**
     * The thing itself, either an activity or service.
     *
     * @param people present, or who served
     * @param files kept with the activity
     */
    public record What(
            @Nullable ActivityId activity,
            String title,
            @Nullable ServiceCategory category,
            int people,
            int files) {}
}
