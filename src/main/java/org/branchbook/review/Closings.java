package org.branchbook.review;

import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.Amendments;
import org.branchbook.amendment.RecordVersion;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.check.Checks;
import org.branchbook.check.Finding;
import org.branchbook.storage.Sql;

/** The door to closing a record: what must be mended is mended, or it is said why not. */
public final class Closings {
    private final Sql sql;
    private final Checks checks;
    private final Activities activities;
    private final Attendances attendances;
    private final Amendments amendments;

    public Closings(
            Sql sql,
            Checks checks,
            Activities activities,
            Attendances attendances,
            Amendments amendments) {
        this.sql = sql;
        this.checks = checks;
        this.activities = activities;
        this.attendances = attendances;
        this.amendments = amendments;
    }

    public Checks checks() {
        return checks;
    }

    public Amendments amendments() {
        return amendments;
    }

    /**
     * Closes a record; the codes of what is left open are kept with the reason.
     *
     * @param reason why it is closed though something must be mended, "" where nothing must
     */
    public void close(ActivityId id, String reason) {
        List<String> open =
                checks.of(id).stream()
                        .filter(Finding::error)
                        .map(Finding::code)
                        .distinct()
                        .toList();
        if (!open.isEmpty() && reason.isBlank()) {
            throw new InvalidInput(
                    List.of(Problem.of("reason", "review.problem.reason", String.join("、", open))));
        }
        sql.transaction(() -> {
            attendances.close(id);
            if (!open.isEmpty()) {
                amendments.note(id, new RecordVersion.Open(open, reason.strip()));
            }
        });
    }

    Activity activity(ActivityId id) {
        return activities.get(id);
    }

    /** Takes the due list of the day from the roster again, while an amendment is open. */
    void takeFromRoster(ActivityId id) {
        attendances.closing().takeFromRoster(id);
    }

    /** Undoes the closing just now. */
    public void undo(ActivityId id) {
        amendments.undoClosing(id);
    }
}
