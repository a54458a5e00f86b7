package org.branchbook.partner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class JointRepository implements Kept.Store<Joint.Draft> {
    private final Sql sql;

    JointRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day and beginning. */
    List<Joint> between(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select j.*, p.name, a.title, a.on_date, a.start_time, a.end_time
                from joint_activity j join partner p on p.id = j.partner
                join activity a on a.id = j.activity
                where j.removed_at is null and a.removed_at is null and a.on_date between ? and ?
                order by a.on_date, a.start_time, j.id
                """,
                JointRepository::joint,
                first,
                last);
    }

    @Override
    public String table() {
        return "joint_activity";
    }

    @Override
    public long insert(Joint.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into joint_activity(partner, activity, category, entered_at)"
                        + " values (?, ?, ?, ?)",
                draft.partner(),
                draft.activity(),
                draft.category(),
                at);
    }

    @Override
    public void update(long id, Joint.Draft draft) {
        sql.update(
                "update joint_activity set partner = ?, activity = ?, category = ? where id = ?",
                draft.partner(),
                draft.activity(),
                draft.category(),
                id);
    }

    private static Joint joint(Row row) {
        return new Joint(
                row.id("id"),
                row.text("name"),
                row.text("title"),
                new Joint.Time(row.date("on_date"), row.time("start_time"), row.time("end_time")),
                new Joint.Draft(
                        row.id("partner"),
                        new ActivityId(row.id("activity")),
                        row.text("category")));
    }
}
