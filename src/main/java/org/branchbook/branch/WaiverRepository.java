package org.branchbook.branch;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class WaiverRepository {
    private final Sql sql;

    WaiverRepository(Sql sql) {
        this.sql = sql;
    }

    List<Waivers.Kept> all() {
        return sql.list(
                "select * from waiver where removed_at is null order by first_day, id",
                row -> new Waivers.Kept(row.id("id"), waiver(row)));
    }

    private static Waiver waiver(Row row) {
        Long group = row.idOrNull("party_group");
        return new Waiver(
                row.text("type"),
                group == null ? null : new GroupId(group),
                row.date("first_day"),
                row.date("last_day"),
                row.text("reason"),
                new Waiver.Approval(row.text("approved_by"), row.dateOrNull("approved_on")));
    }

    long insert(Waiver waiver, LocalDateTime now) {
        return sql.insert(
                "insert into waiver(type, party_group, first_day, last_day, reason,"
                        + " approved_by, approved_on, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                waiver.code(),
                waiver.group(),
                waiver.first(),
                waiver.last(),
                waiver.reason(),
                waiver.approval().by(),
                waiver.approval().on(),
                now);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update waiver set removed_at = ? where id = ?", at, id);
    }
}
