package org.branchbook.makeup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class MakeUpRepository {
    private final Sql sql;

    MakeUpRepository(Sql sql) {
        this.sql = sql;
    }

    Map<MemberId, MakeUp> of(ActivityId activity) {
        Map<MemberId, MakeUp> found = new HashMap<>();
        sql.list(
                "select * from make_up where activity = ?",
                row -> found.put(new MemberId(row.id("member")), makeUp(row)),
                activity);
        return found;
    }

    Map<ActivityId, Integer> counts(LocalDate first, LocalDate last) {
        Map<ActivityId, Integer> counts = new HashMap<>();
        sql.list(
                "select m.activity, count(*) n from make_up m join activity t on t.id = m.activity"
                        + " join attendance a on a.activity = m.activity and a.member = m.member"
                        + " where t.on_date between ? and ? and a.mark <> 'PRESENT'"
                        + " group by m.activity",
                row -> counts.put(new ActivityId(row.id("activity")), row.number("n")),
                first,
                last);
        return counts;
    }

    void put(ActivityId activity, MemberId member, MakeUp makeUp) {
        sql.update(
                "merge into make_up(activity, member, on_date, what, note, entered_at)"
                        + " key(activity, member) values (?, ?, ?, ?, ?, localtimestamp)",
                activity,
                member,
                makeUp.on(),
                makeUp.what(),
                makeUp.note());
    }

    void remove(ActivityId activity, MemberId member) {
        sql.update("delete from make_up where activity = ? and member = ?", activity, member);
    }

    private static MakeUp makeUp(Row row) {
        return new MakeUp(row.date("on_date"), row.text("what"), row.text("note"));
    }
}
