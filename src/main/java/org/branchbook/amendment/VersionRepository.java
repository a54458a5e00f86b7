package org.branchbook.amendment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class VersionRepository {
    private final Sql sql;

    VersionRepository(Sql sql) {
        this.sql = sql;
    }

    List<RecordVersion> versions(ActivityId activity) {
        return sql.list(
                "select * from record_version where activity = ? order by number",
                VersionRepository::version,
                activity);
    }

    /** The number of the latest version of each closed record, without its text. */
    Map<ActivityId, Integer> latest(LocalDate first, LocalDate last) {
        Map<ActivityId, Integer> latest = new HashMap<>();
        sql.list(
                """
                select v.activity, max(v.number) n from record_version v
                join activity a on a.id = v.activity
                where a.on_date between ? and ? group by v.activity
                """,
                row -> latest.put(new ActivityId(row.id("activity")), row.number("n")),
                first,
                last);
        return latest;
    }

    Optional<RecordVersion> latest(ActivityId activity) {
        return sql.one(
                "select * from record_version where activity = ? order by number desc limit 1",
                VersionRepository::version,
                activity);
    }

    private static RecordVersion version(Row row) {
        String codes = row.text("open_codes");
        return new RecordVersion(
                row.number("number"),
                new RecordVersion.Hand(row.stamp("kept_at"), row.text("kept_by")),
                new RecordVersion.Open(
                        codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)),
                        row.text("open_reason")),
                RecordContent.read(row.text("content")),
                row.text("sha256"));
    }

    void insert(ActivityId activity, int number, RecordVersion.Hand hand, RecordContent content) {
        sql.update(
                "insert into record_version(activity, number, kept_at, kept_by, open_codes,"
                        + " open_reason, content, sha256) values (?, ?, ?, ?, '', '', ?, ?)",
                activity,
                number,
                hand.at(),
                hand.by(),
                content.text(),
                content.sha256());
    }

    void setOpen(ActivityId activity, int number, RecordVersion.Open open) {
        sql.update(
                "update record_version set open_codes = ?, open_reason = ?"
                        + " where activity = ? and number = ?",
                String.join(" ", open.codes()),
                open.reason(),
                activity,
                number);
    }

    void delete(ActivityId activity, int number) {
        sql.update(
                "delete from record_version where activity = ? and number = ?", activity, number);
    }

    /** The amendments by number, without their changes. */
    List<Amendment> amendments(ActivityId activity) {
        return sql.list(
                "select * from amendment where activity = ? order by number",
                VersionRepository::amendment,
                activity);
    }

    private static Amendment amendment(Row row) {
        var at = row.stampOrNull("finished_at");
        return new Amendment(
                row.number("number"),
                row.text("reason"),
                new RecordVersion.Hand(row.stamp("begun_at"), row.text("begun_by")),
                at == null ? null : new RecordVersion.Hand(at, row.text("finished_by")),
                List.of());
    }

    void begin(ActivityId activity, int number, String reason, RecordVersion.Hand hand) {
        sql.update(
                "insert into amendment(activity, number, reason, begun_at, begun_by, finished_by)"
                        + " values (?, ?, ?, ?, ?, '')",
                activity,
                number,
                reason,
                hand.at(),
                hand.by());
    }

    /** Ends an amendment, or with null opens it again. */
    void finish(ActivityId activity, int number, RecordVersion.@Nullable Hand hand) {
        sql.update(
                "update amendment set finished_at = ?, finished_by = ?"
                        + " where activity = ? and number = ?",
                hand == null ? null : hand.at(),
                hand == null ? "" : hand.by(),
                activity,
                number);
    }

    void deleteAmendment(ActivityId activity, int number) {
        sql.update("delete from amendment where activity = ? and number = ?", activity, number);
    }
}
