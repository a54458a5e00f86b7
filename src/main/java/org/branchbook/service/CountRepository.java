package org.branchbook.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what hours are counted from beside the stints: activities, and who came to them. */
final class CountRepository {
    private final Sql sql;

    CountRepository(Sql sql) {
        this.sql = sql;
    }

    /** A part of an activity that is voluntary service; a gathering may have several. */
    record Held(ActivityId activity, String title, Span span, ServiceCategory category) {}

    /** By day and beginning; what is only planned is left out. */
    List<Held> held(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select h.*, coalesce((select min(j.category) from joint_activity j
                    where j.activity = h.id and j.removed_at is null), 'OTHER') as category
                from (
                  select a.id, a.title, a.on_date, a.start_time as starts_at,
                         coalesce((select min(g.start_time) from activity_segment g
                                   where g.activity = a.id), a.end_time) as ends_at
                  from activity a where a.type = 'VOLUNTEER_SERVICE'
                    and a.removed_at is null and a.state <> 'PLANNED' and a.on_date between ? and ?
                  union all
                  select a.id, g.title, a.on_date, g.start_time, g.end_time
                  from activity_segment g join activity a on a.id = g.activity
                  where g.type = 'VOLUNTEER_SERVICE'
                    and a.removed_at is null and a.state <> 'PLANNED' and a.on_date between ? and ?
                ) h order by on_date, starts_at, id
                """,
                row ->
                        new Held(
                                new ActivityId(row.id("id")),
                                row.text("title"),
                                new Span(
                                        row.date("on_date"),
                                        row.time("starts_at"),
                                        row.time("ends_at")),
                                row.constant("category", ServiceCategory.class)),
                first,
                last,
                first,
                last);
    }

    /**
     * Somebody who came.
     *
     * @param stage as the closed record has it, null while it is open
     */
    record Present(MemberId member, String name, @Nullable Stage stage) {}

    List<Present> present(ActivityId activity) {
        return sql.list(
                """
                select t.member, m.name, f.stage from attendance t
                join member m on m.id = t.member
                left join frozen_due f on f.activity = t.activity and f.member = t.member
                where t.activity = ? and t.mark = 'PRESENT' order by t.member
                """,
                CountRepository::present,
                activity);
    }

    /** Where somebody came, whatever it was. */
    Map<ActivityId, Present> present(MemberId member) {
        Map<ActivityId, Present> present = new HashMap<>();
        sql.list(
                """
                select t.activity, t.member, m.name, f.stage from attendance t
                join member m on m.id = t.member
                left join frozen_due f on f.activity = t.activity and f.member = t.member
                where t.member = ? and t.mark = 'PRESENT'
                """,
                row -> present.put(new ActivityId(row.id("activity")), present(row)),
                member);
        return present;
    }

    private static Present present(Row row) {
        return new Present(
                new MemberId(row.id("member")),
                row.text("name"),
                row.constantOrNull("stage", Stage.class));
    }

    /** Of the roster among the volunteers, by the volunteer's number. */
    Map<Long, MemberId> members() {
        Map<Long, MemberId> members = new HashMap<>();
        sql.list(
                "select id, member from volunteer where member is not null",
                row -> members.put(row.id("id"), new MemberId(row.id("member"))));
        return members;
    }
}
