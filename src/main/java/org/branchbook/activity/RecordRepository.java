package org.branchbook.activity;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** Resolutions and evidence of activities. */
final class RecordRepository {
    private final Sql sql;

    RecordRepository(Sql sql) {
        this.sql = sql;
    }

    List<Resolution> resolutions(ActivityId activity) {
        return sql.list(
                "select * from resolution where activity = ? order by position, id",
                RecordRepository::resolution,
                activity);
    }

    void setResolutions(ActivityId activity, List<Resolution> resolutions) {
        sql.update("delete from resolution where activity = ?", activity);
        int position = 1;
        for (Resolution resolution : resolutions) {
            Resolution.Tally tally = resolution.tally();
            sql.update(
                    "insert into resolution(activity, position, kind, wording, voters_due,"
                            + " voters_present, written_ayes, ayes, noes, abstentions, secret)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    activity,
                    position++,
                    resolution.kind(),
                    resolution.wording(),
                    tally.votersDue(),
                    tally.votersPresent(),
                    tally.writtenAyes(),
                    tally.ayes(),
                    tally.noes(),
                    tally.abstentions(),
                    resolution.secret());
        }
    }

    List<Evidence> evidence(ActivityId activity) {
        return sql.list(
                "select * from evidence where activity = ? and removed_at is null order by id",
                RecordRepository::evidence,
                activity);
    }

    long addEvidence(
            ActivityId activity, Evidence.Kind kind, Evidence.File file, LocalDateTime now) {
        return sql.insert(
                "insert into evidence(activity, kind, file_name, sha256, bytes, caption, added_at)"
                        + " values (?, ?, ?, ?, ?, '', ?)",
                activity,
                kind,
                file.name(),
                file.sha256(),
                file.bytes(),
                now);
    }

    void setCaption(long evidence, String caption) {
        sql.update("update evidence set caption = ? where id = ?", caption, evidence);
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

    private static Resolution resolution(Row row) {
        return new Resolution(
                row.constant("kind", ResolutionKind.class),
                row.text("wording"),
                new Resolution.Tally(
                        row.number("voters_due"),
                        row.number("voters_present"),
                        row.number("written_ayes"),
                        row.number("ayes"),
                        row.number("noes"),
                        row.number("abstentions")),
                row.flag("secret"));
    }

    private static Evidence evidence(Row row) {
        return new Evidence(
                row.id("id"),
                row.constant("kind", Evidence.Kind.class),
                new Evidence.File(row.text("file_name"), row.text("sha256"), row.id("bytes")),
                row.text("caption"),
                row.stamp("added_at"));
    }
}
