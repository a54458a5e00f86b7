package org.branchbook.recording;

import java.time.LocalDate;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.Attendances;
import org.branchbook.record.Step;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param counts null while nobody was marked
 */
record ActivityRow(Activity activity, Attendances.@Nullable Counts counts) {
    /** 37/40, or "" where nobody was marked. */
    String attended() {
        return counts == null ? "" : counts.present() + "/" + counts.due();
    }

    Step next(LocalDate today) {
        return Step.next(activity, counts == null ? 1 : counts.unmarked(), today);
    }

    boolean in(@Nullable ActivityState state) {
        return state == null || activity.state() == state;
    }

    boolean matches(String query) {
        return query.isEmpty()
                || activity.title().contains(query)
                || activity.plan().place().contains(query)
                || activity.id().toString().equals(query);
    }
}
