package org.branchbook.amendment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class HandInRepository {
    private final Sql sql;

    HandInRepository(Sql sql) {
        this.sql = sql;
    }

    List<HandIns.Kept> of(ActivityId activity) {
        return sql.list(
                "select * from hand_in where activity = ? and removed_at is null"
                        + " order by on_date, id",
                HandInRepository::kept,
                activity);
    }

    Map<ActivityId, List<HandIns.Kept>> all() {
        Map<ActivityId, List<HandIns.Kept>> all = new HashMap<>();
        sql.list(
                "select * from hand_in where removed_at is null order by activity, on_date, id",
                row ->
                        all.computeIfAbsent(
                                        new ActivityId(row.id("activity")), _ -> new ArrayList<>())
                                .add(kept(row)));
        return all;
    }

    private static HandIns.Kept kept(Row row) {
        return new HandIns.Kept(
                row.id("id"),
                new HandIn(
                        row.constant("kind", HandIn.Kind.class),
                        row.date("on_date"),
                        row.text("organisation"),
                        row.text("reason")),
                new RecordVersion.Hand(row.stamp("entered_at"), row.text("entered_by")));
    }

    long insert(ActivityId activity, HandIn handIn, RecordVersion.Hand hand) {
        return sql.insert(
                "insert into hand_in(activity, kind, on_date, organisation, reason, entered_at,"
                        + " entered_by) values (?, ?, ?, ?, ?, ?, ?)",
                activity,
                handIn.kind(),
                handIn.on(),
                handIn.by(),
                handIn.reason(),
                hand.at(),
                hand.by());
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update hand_in set removed_at = ? where id = ?", at, id);
    }
}
