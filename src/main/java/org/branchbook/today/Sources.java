package org.branchbook.today;

import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branches;
import org.branchbook.due.DueSource;
import org.branchbook.member.Members;

/**
 * The doors the first screen reads through.
 *
 * @param due every feature that knows of things due by a day
 */
public record Sources(
        Branches branches,
        Members members,
        Activities activities,
        Attendances attendances,
        List<DueSource> due) {
    public Sources {
        due = List.copyOf(due);
    }

    /** Calls the listener after every change to what the first screen shows. */
    void listen(Runnable listener) {
        branches.changes().listen(listener);
        members.changes().listen(listener);
        activities.changes().listen(listener);
        attendances.changes().listen(listener);
    }
}
