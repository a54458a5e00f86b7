package org.branchbook.attendance;

import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.exclusion.NotDue;
import org.branchbook.exclusion.Why;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** Who was not due at records that are closed, and why, as it was known when they were closed. */
final class NotDueRepository {
    private final Sql sql;

    NotDueRepository(Sql sql) {
        this.sql = sql;
    }

    List<NotDue> frozen(ActivityId activity) {
        return sql.list(
                "select * from frozen_not_due where activity = ? order by position",
                NotDueRepository::notDue,
                activity);
    }

    private static NotDue notDue(Row row) {
        return new NotDue(
                new MemberId(row.id("member")),
                row.text("name"),
                row.constant("why", Why.class),
                row.dateOrNull("since"),
                new NotDue.Ground(
                        row.constantOrNull("detail", FactDetail.class),
                        row.text("note"),
                        row.text("approved_by"),
                        row.dateOrNull("approved_on")));
    }

    void freeze(ActivityId activity, List<NotDue> all) {
        thaw(activity);
        for (int i = 0; i < all.size(); i++) {
            NotDue one = all.get(i);
            sql.update(
                    """
                    insert into frozen_not_due(activity, member, position, name, why, since,
                      detail, note, approved_by, approved_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    activity,
                    one.id(),
                    i + 1,
                    one.name(),
                    one.why(),
                    one.since(),
                    one.ground().detail(),
                    one.ground().note(),
                    one.ground().approvedBy(),
                    one.ground().approvedOn());
        }
    }

    void thaw(ActivityId activity) {
        sql.update("delete from frozen_not_due where activity = ?", activity);
    }
}
