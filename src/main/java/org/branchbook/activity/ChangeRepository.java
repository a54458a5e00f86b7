package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ChangeRepository {
    private final Sql sql;

    ChangeRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(ActivityId id, LocalDate from, @Nullable LocalDate to, LocalDateTime now) {
        sql.insert(
                "insert into activity_change(activity, at, from_date, to_date, reason)"
                        + " values (?, ?, ?, ?, '')",
                id,
                now,
                from,
                to);
    }

    /** Forgets that an activity was taken off. */
    void deleteRemoval(ActivityId id) {
        sql.update("delete from activity_change where activity = ? and to_date is null", id);
    }

    void setReason(long change, String reason) {
        sql.update("update activity_change set reason = ? where id = ?", reason, change);
    }

    /** The changes of activities that are, or once were, planned for these days; oldest first. */
    List<ActivityChange> between(LocalDate first, LocalDate last) {
        return sql.list(
                "select c.* from activity_change c join activity a on a.id = c.activity"
                        + " where a.on_date between ? and ? or exists(select 1"
                        + " from activity_change d where d.activity = c.activity"
                        + " and d.from_date between ? and ?) order by c.id",
                ChangeRepository::change,
                first,
                last,
                first,
                last);
    }

    private static ActivityChange change(Row row) {
        return new ActivityChange(
                row.id("id"),
                new ActivityId(row.id("activity")),
                row.stamp("at"),
                row.date("from_date"),
                row.dateOrNull("to_date"),
                row.text("reason"));
    }
}
