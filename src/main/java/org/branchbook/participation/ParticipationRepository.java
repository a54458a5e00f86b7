package org.branchbook.participation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ParticipationRepository {
    private final Sql sql;

    ParticipationRepository(Sql sql) {
        this.sql = sql;
    }

    record Marked(@Nullable Mark mark, String reason) {}

    Map<ActivityId, Marked> frozen(MemberId member) {
        return marks(
                "select d.activity, a.mark, a.reason from frozen_due d left join attendance a"
                        + " on a.activity = d.activity and a.member = d.member"
                        + " where d.member = ?",
                member);
    }

    Map<ActivityId, Marked> marks(MemberId member) {
        return marks("select activity, mark, reason from attendance where member = ?", member);
    }

    private Map<ActivityId, Marked> marks(String query, MemberId member) {
        Map<ActivityId, Marked> marks = new HashMap<>();
        sql.list(query, row -> marks.put(activity(row), marked(row)), member);
        return marks;
    }

    Set<ActivityId> observedBy(String name) {
        return new HashSet<>(
                sql.list(
                        "select activity from observer where name = ?",
                        ParticipationRepository::activity,
                        name));
    }

    Set<ActivityId> resolvedOn(String name) {
        return new HashSet<>(
                sql.list(
                        "select activity from resolution where locate(?, wording) > 0",
                        ParticipationRepository::activity,
                        name));
    }

    /** Latest first. */
    List<Participation.Noted> talks(MemberId member) {
        return sql.list(
                "select t.on_date, t.topic, m.name from talk t"
                        + " join member m on m.id = case when t.one = ? then t.other else t.one end"
                        + " where t.removed_at is null and (t.one = ? or t.other = ?)"
                        + " order by t.on_date desc, t.id desc",
                row ->
                        new Participation.Noted(
                                row.date("on_date"), row.text("name"), row.text("topic")),
                member,
                member,
                member);
    }

    private static ActivityId activity(Row row) {
        return new ActivityId(row.id("activity"));
    }

    private static Marked marked(Row row) {
        return new Marked(row.constantOrNull("mark", Mark.class), row.text("reason"));
    }
}
