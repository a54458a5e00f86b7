package org.branchbook.member;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.storage.ForeignKeys;
import org.branchbook.storage.Sql;

/** What refers to a person in any table, apart from what is kept of the past for undoing it. */
final class RecordRepository {
    private static final String OWN = "MEMBER_FACT|(PERSON|IMPORT)_.*";

    private final Sql sql;

    RecordRepository(Sql sql) {
        this.sql = sql;
    }

    /** Date and title of each activity that names the person, then "" for each other record. */
    List<String> of(MemberId member) {
        List<String> activities = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ForeignKeys.Column link : ForeignKeys.to(sql, "MEMBER")) {
            if (link.table().matches(OWN)) {
                continue;
            }
            List<String> columns = ForeignKeys.columns(sql, link.table());
            boolean dated = columns.contains("ACTIVITY");
            String from = " from " + link.table() + " l";
            // What was taken off its list by mistake holds nobody.
            String live = columns.contains("REMOVED_AT") ? " and l.removed_at is null" : "";
            String where = " where l." + link.column() + " = ?" + live;
            if (dated) {
                activities.addAll(
                        sql.list(
                                "select a.on_date, a.title"
                                        + from
                                        + " join activity a on a.id = l.activity"
                                        + where
                                        + " and a.removed_at is null",
                                row -> row.date("on_date") + " " + row.text("title"),
                                member));
            } else {
                others.addAll(sql.list("select 1 n" + from + where, _ -> "", member));
            }
        }
        List<String> records = new ArrayList<>(activities.stream().distinct().sorted().toList());
        records.addAll(others);
        return records;
    }
}
