package org.branchbook.evidence;

import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.storage.Sql;

final class EvidenceListRepository {
    private final Sql sql;

    EvidenceListRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<EvidenceList> find(ActivityId activity) {
        return sql.one(
                "select * from evidence_list where activity = ?",
                row ->
                        new EvidenceList(
                                row.text("news_link"),
                                List.of(row.text("materials").split("\n", -1))),
                activity);
    }

    void put(ActivityId activity, EvidenceList list) {
        sql.update(
                "merge into evidence_list(activity, news_link, materials) key(activity)"
                        + " values (?, ?, ?)",
                activity,
                list.newsLink(),
                String.join("\n", list.materials()));
    }
}
