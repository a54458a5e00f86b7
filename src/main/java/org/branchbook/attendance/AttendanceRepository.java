package org.branchbook.attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Text;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class AttendanceRepository {
    private final Sql sql;

    AttendanceRepository(Sql sql) {
        this.sql = sql;
    }

    Map<MemberId, Marking> marks(ActivityId activity) {
        Map<MemberId, Marking> marks = new HashMap<>();
        sql.list(
                "select * from attendance where activity = ?",
                row -> marks.put(new MemberId(row.id("member")), marking(row)),
                activity);
        return marks;
    }

    void put(ActivityId activity, MemberId member, Marking marking) {
        sql.update(
                "merge into attendance"
                        + "(activity, member, mark, reason, late, leave_kind, approved_by)"
                        + " key(activity, member) values (?, ?, ?, ?, ?, ?, ?)",
                activity,
                member,
                marking.mark(),
                marking.reason(),
                marking.late(),
                marking.kind(),
                marking.approvedBy());
    }

    void clear(ActivityId activity, MemberId member) {
        sql.update("delete from attendance where activity = ? and member = ?", activity, member);
    }

    boolean isFrozen(ActivityId activity) {
        return sql.one(
                        "select activity from frozen_due where activity = ? limit 1",
                        row -> row.id("activity"),
                        activity)
                .isPresent();
    }

    /** The frozen rows of a closed record with their marks. */
    List<AttendanceRow> frozen(ActivityId activity, Map<MemberId, MakeUp> makeUps) {
        return sql.list(
                "select d.*, a.mark, a.reason, a.late, a.leave_kind, a.approved_by"
                        + " from frozen_due d left join attendance a"
                        + " on a.activity = d.activity and a.member = d.member"
                        + " where d.activity = ? order by d.position",
                row -> row(row, makeUps),
                activity);
    }

    void freeze(ActivityId activity, List<AttendanceRow> rows) {
        thaw(activity);
        for (AttendanceRow row : rows) {
            sql.update(
                    "insert into frozen_due"
                            + "(activity, member, position, name, stage, group_name, votes)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    activity,
                    row.person().id(),
                    row.position(),
                    row.person().name(),
                    row.person().stage(),
                    row.person().group(),
                    row.person().votes());
        }
    }

    void thaw(ActivityId activity) {
        sql.update("delete from frozen_due where activity = ?", activity);
    }

    List<Observer> observers(ActivityId activity) {
        return sql.list(
                "select name, identity from observer where activity = ? order by id",
                row -> new Observer(row.text("name"), row.text("identity")),
                activity);
    }

    void setObservers(ActivityId activity, List<Observer> observers) {
        sql.update("delete from observer where activity = ?", activity);
        for (Observer observer : observers) {
            sql.update(
                    "insert into observer(activity, name, identity) values (?, ?, ?)",
                    activity,
                    Text.line(observer.name()),
                    Text.line(observer.identity()));
        }
    }

    /** Present and due of every closed record in a span of days, by activity. */
    Map<ActivityId, Attendances.Counts> closedCounts(LocalDate first, LocalDate last) {
        Map<ActivityId, Attendances.Counts> counts = new HashMap<>();
        sql.list(
                "select d.activity, count(*) due,"
                        + " count(case when a.mark = 'PRESENT' then 1 end) present,"
                        + " count(case when a.mark = 'LEAVE' then 1 end) on_leave,"
                        + " count(case when a.mark = 'ABSENT' then 1 end) absent"
                        + " from activity t join frozen_due d on d.activity = t.id"
                        + " left join attendance a"
                        + " on a.activity = d.activity and a.member = d.member"
                        + " where t.on_date between ? and ? group by d.activity",
                row ->
                        counts.put(
                                new ActivityId(row.id("activity")),
                                new Attendances.Counts(
                                        row.number("due"),
                                        row.number("present"),
                                        row.number("on_leave"),
                                        row.number("absent"))),
                first,
                last);
        return counts;
    }

    private static AttendanceRow row(Row row, Map<MemberId, MakeUp> makeUps) {
        MemberId member = new MemberId(row.id("member"));
        return new AttendanceRow(
                row.number("position"),
                new AttendanceRow.Person(
                        member,
                        row.text("name"),
                        row.constant("stage", Stage.class),
                        row.text("group_name"),
                        row.flag("votes")),
                marking(row),
                makeUps.get(member));
    }

    private static Marking marking(Row row) {
        return new Marking(
                row.constantOrNull("mark", Mark.class),
                row.flag("late"),
                row.constantOrNull("leave_kind", LeaveKind.class),
                row.text("reason"),
                row.text("approved_by"));
    }
}
