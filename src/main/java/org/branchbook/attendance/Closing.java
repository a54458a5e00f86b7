package org.branchbook.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.exclusion.NotDue;
import org.branchbook.storage.Sql;

/** Closes records, which freezes their due lists, and opens them again. */
public final class Closing {
    private static final int SHOWN = 5;

    private final Sql sql;
    private final Activities activities;
    private final AttendanceRepository repository;
    private final NotDueRepository reasons;
    private final Changes changes;
    private final List<Consumer<ActivityId>> closers = new ArrayList<>();

    Closing(Sql sql, Activities activities, Changes changes) {
        this.sql = sql;
        this.activities = activities;
        this.repository = new AttendanceRepository(sql);
        this.reasons = new NotDueRepository(sql);
        this.changes = changes;
    }

    /** Called in the transaction in which a record is closed, after its list is frozen. */
    public void listen(Consumer<ActivityId> closer) {
        closers.add(closer);
    }

    /**
     * Closes a record: due = present + leave + absent must hold, then the due list is frozen with
     * names, stages and groups as of the day, and with it who was not due and why.
     */
    void close(AttendanceSheet sheet, List<NotDue> notDue) {
        ActivityId id = sheet.activity().id();
        activities.open(id);
        if (sheet.totals().unmarked() > 0) {
            throw new AppException(
                    "attendance.unmarked", id.value(), sheet.totals().unmarked(), unmarked(sheet));
        }
        written(() -> {
            repository.freeze(id, sheet.rows());
            reasons.freeze(id, notDue);
            activities.setClosed(id, true);
            closers.forEach(closer -> closer.accept(id));
        });
    }

    private static String unmarked(AttendanceSheet sheet) {
        List<String> names =
                sheet.rows().stream()
                        .filter(row -> row.mark() == null)
                        .map(AttendanceRow::name)
                        .toList();
        return String.join("、", names.subList(0, Math.min(SHOWN, names.size())));
    }

    /** Undoes the closing of a record: the list is that of the roster again. */
    void reopen(ActivityId id) {
        written(() -> {
            thaw(id);
            activities.setClosed(id, false);
        });
    }

    /** Opens a closed record for changes; its due list stays as it was frozen. */
    public void openFrozen(ActivityId id) {
        written(() -> activities.setClosed(id, false));
    }

    /** Takes the due list of the day from the roster again, in a record open for an amendment. */
    public void takeFromRoster(ActivityId id) {
        activities.open(id);
        written(() -> thaw(id));
    }

    private void thaw(ActivityId id) {
        repository.thaw(id);
        reasons.thaw(id);
    }

    /** Who was not due, as it was frozen; none in a record whose list is not. */
    public List<NotDue> notDue(ActivityId id) {
        return reasons.frozen(id);
    }

    private void written(Runnable write) {
        sql.transaction(() -> {
            write.run();
            sql.afterCommit(changes);
        });
    }
}
