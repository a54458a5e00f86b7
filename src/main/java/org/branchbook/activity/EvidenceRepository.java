package org.branchbook.activity;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** Evidence of activities. */
final class EvidenceRepository {
    private final Sql sql;

    EvidenceRepository(Sql sql) {
        this.sql = sql;
    }

    List<Evidence> evidence(ActivityId activity) {
        return sql.list(
                "select * from evidence where activity = ? and removed_at is null order by id",
                EvidenceRepository::evidence,
                activity);
    }

    long addEvidence(
            ActivityId activity,
            Evidence.Kind kind,
            Evidence.File file,
            @Nullable LocalDateTime taken,
            LocalDateTime now) {
        return sql.insert(
                "insert into evidence(activity, kind, file_name, sha256, bytes, caption, taken_at,"
                        + " added_at) values (?, ?, ?, ?, ?, '', ?, ?)",
                activity,
                kind,
                file.name(),
                file.sha256(),
                file.bytes(),
                taken,
                now);
    }

    void setCaption(long evidence, String caption) {
        sql.update("update evidence set caption = ? where id = ?", Text.line(caption), evidence);
    }

    void setKind(long evidence, Evidence.Kind kind) {
        sql.update("update evidence set kind = ? where id = ?", kind, evidence);
    }

    void setEvidenceRemoved(long evidence, boolean removed) {
        sql.update(
                "update evidence set removed_at = case when ? then localtimestamp end"
                        + " where id = ?",
                removed,
                evidence);
    }

    private static Evidence evidence(Row row) {
        return new Evidence(
                row.id("id"),
                row.constant("kind", Evidence.Kind.class),
                new Evidence.File(row.text("file_name"), row.text("sha256"), row.id("bytes")),
                row.text("caption"),
                row.stamp("added_at"),
                row.stampOrNull("taken_at"));
    }
}
