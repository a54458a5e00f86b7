package org.branchbook.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class FollowUpRepository {
    private static final String LIVE =
            "select f.*, a.on_date, a.title, a.state = 'CLOSED' and a.closed_at >= f.entered_at"
                    + " as frozen from follow_up f join activity a on a.id = f.activity"
                    + " where f.removed_at is null and a.removed_at is null";
    private static final String ORDER = " order by f.due_on, f.id";

    private final Sql sql;

    FollowUpRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<FollowUp> find(long id) {
        return sql.one(LIVE + " and f.id = ?", FollowUpRepository::read, id);
    }

    /** Of one activity, as they were entered. */
    List<FollowUp> of(ActivityId activity) {
        return sql.list(
                LIVE + " and f.activity = ? order by f.id", FollowUpRepository::read, activity);
    }

    List<FollowUp> open(LocalDate last) {
        return sql.list(
                LIVE + " and f.done_on is null and f.due_on <= ?" + ORDER,
                FollowUpRepository::read,
                last);
    }

    /** Open ones of any time, and those done since the day. */
    List<FollowUp> since(LocalDate first) {
        return sql.list(
                LIVE + " and (f.done_on is null or f.done_on >= ?)" + ORDER,
                FollowUpRepository::read,
                first);
    }

    long insert(ActivityId activity, FollowUpDraft draft, LocalDateTime now) {
        return sql.insert(
                "insert into follow_up(activity, kind, problem, task, owner, due_on, proof,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, '', ?)",
                activity,
                draft.kind(),
                draft.problem(),
                draft.task(),
                draft.owner(),
                draft.dueOn(),
                now);
    }

    void update(long id, FollowUpDraft draft) {
        sql.update(
                "update follow_up set kind = ?, problem = ?, task = ?, owner = ?, due_on = ?"
                        + " where id = ?",
                draft.kind(),
                draft.problem(),
                draft.task(),
                draft.owner(),
                draft.dueOn(),
                id);
    }

    void setDone(long id, FollowUp.@Nullable Done done) {
        Evidence.File file = done == null ? null : done.file();
        sql.update(
                "update follow_up set done_on = ?, proof = ?, file_name = ?, sha256 = ?,"
                        + " bytes = ? where id = ?",
                done == null ? null : done.on(),
                done == null ? "" : done.proof(),
                file == null ? null : file.name(),
                file == null ? null : file.sha256(),
                file == null ? null : file.bytes(),
                id);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update follow_up set removed_at = ? where id = ?", at, id);
    }

    private static FollowUp read(Row row) {
        LocalDate due = row.date("due_on");
        LocalDate done = row.dateOrNull("done_on");
        String hash = row.textOrNull("sha256");
        Evidence.File file =
                hash == null
                        ? null
                        : new Evidence.File(row.text("file_name"), hash, row.id("bytes"));
        return new FollowUp(
                row.id("id"),
                new FollowUp.From(
                        new ActivityId(row.id("activity")),
                        row.date("on_date"),
                        row.text("title"),
                        row.stamp("entered_at"),
                        row.flag("frozen")),
                new FollowUpDraft(
                        row.constant("kind", FollowUpDraft.Kind.class),
                        row.text("problem"),
                        row.text("task"),
                        row.text("owner"),
                        due),
                due,
                done == null ? null : new FollowUp.Done(done, row.text("proof"), file));
    }
}
