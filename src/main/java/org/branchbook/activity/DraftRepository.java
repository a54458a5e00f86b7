package org.branchbook.activity;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** Drafts of resolutions; the fields are kept as one JSON object. */
final class DraftRepository {
    private final Sql sql;

    DraftRepository(Sql sql) {
        this.sql = sql;
    }

    List<ResolutionDraft> of(ActivityId activity) {
        return sql.list(
                "select * from resolution_draft where activity = ? order by typed_at",
                DraftRepository::draft,
                activity);
    }

    void put(ActivityId activity, ResolutionDraft draft) {
        delete(activity, draft.segment(), draft.origin());
        sql.insert(
                "insert into resolution_draft(activity, segment, origin, typed, typed_at)"
                        + " values (?, ?, ?, ?, ?)",
                activity,
                draft.segment(),
                draft.origin(),
                json(draft.typed()),
                draft.at());
    }

    void delete(ActivityId activity, int segment, String origin) {
        sql.update(
                "delete from resolution_draft where activity = ? and segment = ? and origin = ?",
                activity,
                segment,
                origin);
    }

    private static String json(Map<String, String> typed) {
        try {
            return JSON.std.asString(typed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResolutionDraft draft(Row row) {
        Map<String, String> typed = new HashMap<>();
        try {
            JSON.std
                    .mapFrom(row.text("typed"))
                    .forEach((field, text) -> typed.put(field, String.valueOf(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ResolutionDraft(
                row.number("segment"), row.text("origin"), typed, row.stamp("typed_at"));
    }
}
