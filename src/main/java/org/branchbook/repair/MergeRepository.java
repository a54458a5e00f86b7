package org.branchbook.repair;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.LeaveKind;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Marking;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The journal of merges, and the activities in which two people both stand. */
final class MergeRepository {
    private final Sql sql;

    MergeRepository(Sql sql) {
        this.sql = sql;
    }

    long insert(Merge merge) {
        return sql.insert(
                "insert into person_merge(kept, other, kept_name, other_name, merged_at)"
                        + " values (?, ?, ?, ?, ?)",
                merge.kept(),
                merge.other(),
                merge.names().kept(),
                merge.names().other(),
                merge.at());
    }

    void insert(long merge, int position, RowChange change) {
        sql.update(
                "insert into person_merge_row(merge_id, position, table_name, before_row,"
                        + " after_row) values (?, ?, ?, ?, ?)",
                merge,
                position,
                change.table(),
                json(change.before()),
                json(change.after()));
    }

    List<RowChange> changes(long merge) {
        return sql.list(
                "select * from person_merge_row where merge_id = ? order by position",
                row ->
                        new RowChange(
                                row.text("table_name"),
                                values(row.textOrNull("before_row")),
                                values(row.textOrNull("after_row"))),
                merge);
    }

    /** All merges, the latest first. */
    List<Merge> all() {
        return sql.list("select * from person_merge order by id desc", MergeRepository::merge);
    }

    Optional<Merge> find(long id) {
        return sql.one("select * from person_merge where id = ?", MergeRepository::merge, id);
    }

    void setUndone(long id, LocalDateTime at) {
        sql.update("update person_merge set undone_at = ? where id = ?", at, id);
    }

    private static Merge merge(Row row) {
        return new Merge(
                row.id("id"),
                new MemberId(row.id("kept")),
                new MemberId(row.id("other")),
                new Merge.Names(row.text("kept_name"), row.text("other_name")),
                row.stamp("merged_at"),
                row.stampOrNull("undone_at"));
    }

    /** The activities in which both have a mark, by date. */
    List<Comparison.Clash> clashes(MemberId kept, MemberId other) {
        return sql.list(
                "select t.id, t.on_date, t.title, t.closed_at, t.state, k.mark k_mark,"
                        + " k.reason k_reason, k.late k_late, k.leave_kind k_leave_kind,"
                        + " k.approved_by k_approved_by, o.mark o_mark, o.reason o_reason,"
                        + " o.late o_late, o.leave_kind o_leave_kind,"
                        + " o.approved_by o_approved_by"
                        + " from activity t join attendance k on k.activity = t.id and k.member = ?"
                        + " join attendance o on o.activity = t.id and o.member = ?"
                        + " where t.removed_at is null order by t.on_date, t.id",
                row ->
                        new Comparison.Clash(
                                new Comparison.Place(
                                        new ActivityId(row.id("id")),
                                        row.date("on_date"),
                                        row.text("title"),
                                        row.text("state").equals("CLOSED")),
                                marked(row, "k"),
                                marked(row, "o")),
                kept,
                other);
    }

    private static Comparison.Marked marked(Row row, String side) {
        return new Comparison.Marked(
                new Marking(
                        row.constant(side + "_mark", Mark.class),
                        row.flag(side + "_late"),
                        row.constantOrNull(side + "_leave_kind", LeaveKind.class),
                        row.text(side + "_reason"),
                        row.text(side + "_approved_by")));
    }

    void mark(ActivityId activity, MemberId member, Comparison.Marked marked) {
        Marking marking = marked.marking();
        sql.update(
                "update attendance set mark = ?, reason = ?, late = ?, leave_kind = ?,"
                        + " approved_by = ? where activity = ? and member = ?",
                marking.mark(),
                marking.reason(),
                marking.late(),
                marking.kind(),
                marking.approvedBy(),
                activity,
                member);
    }

    void setRemoved(MemberId member, LocalDateTime at) {
        sql.update("update member set removed_at = ? where id = ?", at, member);
    }

    private static @Nullable String json(@Nullable Map<String, @Nullable String> row) {
        try {
            return row == null
                    ? null
                    : JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Map<String, @Nullable String> values(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        try {
            JSON.std
                    .mapFrom(json)
                    .forEach((key, value) ->
                            values.put(key, value == null ? null : value.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
