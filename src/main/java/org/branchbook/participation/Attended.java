package org.branchbook.participation;

import java.time.Duration;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.attendance.Mark;
import org.jspecify.annotations.Nullable;

/**
 * An activity at which a person was due.
 *
 * @param mark null where nobody has marked him yet
 * @param reason for leave, or the note on an absence
 */
public record Attended(Activity activity, @Nullable Mark mark, String reason) {
    public boolean is(Mark wanted) {
        return mark == wanted;
    }

    public Duration length() {
        ActivityPlan.When when = activity.plan().when();
        return Duration.between(when.start(), when.end());
    }
}
