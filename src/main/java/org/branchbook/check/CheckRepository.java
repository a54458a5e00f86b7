package org.branchbook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.storage.Sql;

final class CheckRepository {
    private final Sql sql;

    CheckRepository(Sql sql) {
        this.sql = sql;
    }

    /** The activities that each scan of a sign-in sheet lies with, by its SHA-256. */
    Map<String, Set<ActivityId>> scans() {
        Map<String, Set<ActivityId>> scans = new HashMap<>();
        sql.list(
                "select e.sha256, e.activity from evidence e join activity a on a.id = e.activity"
                        + " where e.kind = 'SIGN_IN_SCAN' and e.removed_at is null"
                        + " and a.removed_at is null",
                row ->
                        scans.computeIfAbsent(row.text("sha256"), _ -> new HashSet<>())
                                .add(new ActivityId(row.id("activity"))));
        return scans;
    }
}
