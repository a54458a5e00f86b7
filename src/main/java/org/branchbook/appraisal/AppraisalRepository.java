package org.branchbook.appraisal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class AppraisalRepository {
    private final Sql sql;

    AppraisalRepository(Sql sql) {
        this.sql = sql;
    }

    /** A member as a closed record has him. */
    record Frozen(MemberId member, String name, Stage stage) {}

    Map<MemberId, Marks> marks(ActivityId activity) {
        Map<MemberId, Marks> marks = new LinkedHashMap<>();
        sql.list(
                "select * from appraisal_grade where activity = ?",
                row -> marks.put(new MemberId(row.id("member")), marks(row)),
                activity);
        return marks;
    }

    /** The grades that stand for a year, by member; of two appraisals the later. */
    Map<MemberId, Grade> year(int year) {
        Map<MemberId, Grade> grades = new HashMap<>();
        sql.list(
                "select g.member, g.decided from appraisal_grade g join activity a"
                        + " on a.id = g.activity where a.removed_at is null"
                        + " and g.decided is not null"
                        + " and coalesce(a.counts_for, extract(year from a.on_date)) = ?"
                        + " order by a.on_date, a.id",
                row ->
                        grades.put(
                                new MemberId(row.id("member")),
                                row.constant("decided", Grade.class)),
                year);
        return grades;
    }

    /** Who was due when the record was closed, in the order of its list. */
    List<Frozen> frozen(ActivityId activity) {
        return sql.list(
                "select member, name, stage from frozen_due where activity = ? order by position",
                row ->
                        new Frozen(
                                new MemberId(row.id("member")),
                                row.text("name"),
                                row.constant("stage", Stage.class)),
                activity);
    }

    int measures(ActivityId activity) {
        return sql.one(
                        "select count(*) n from follow_up where activity = ?"
                                + " and kind = 'RECTIFICATION' and removed_at is null",
                        row -> row.number("n"),
                        activity)
                .orElse(0);
    }

    void save(ActivityId activity, MemberId member, Marks marks) {
        if (marks.isEmpty()) {
            sql.update(
                    "delete from appraisal_grade where activity = ? and member = ?",
                    activity,
                    member);
            return;
        }
        Ballots ballots = marks.ballots();
        sql.update(
                "merge into appraisal_grade(activity, member, self, votes, proposed, decided)"
                        + " key(activity, member) values (?, ?, ?, ?, ?, ?)",
                activity,
                member,
                marks.self(),
                ballots == null ? "" : ballots.text(),
                marks.proposed(),
                marks.decided());
    }

    List<LifeStep.Taken> steps(ActivityId activity) {
        return sql.list(
                "select * from life_step where activity = ?",
                row ->
                        new LifeStep.Taken(
                                row.constant("step", LifeStep.class),
                                row.dateOrNull("on_date"),
                                row.text("note")),
                activity);
    }

    void save(ActivityId activity, LifeStep.Taken taken) {
        if (taken.on() == null && taken.note().isEmpty()) {
            sql.update(
                    "delete from life_step where activity = ? and step = ?",
                    activity,
                    taken.step());
            return;
        }
        sql.update(
                "merge into life_step(activity, step, on_date, note) key(activity, step)"
                        + " values (?, ?, ?, ?)",
                activity,
                taken.step(),
                taken.on(),
                taken.note());
    }

    private static Marks marks(Row row) {
        return new Marks(
                row.constantOrNull("self", Grade.class),
                Ballots.read(row.text("votes")).orElse(null),
                row.constantOrNull("proposed", Grade.class),
                row.constantOrNull("decided", Grade.class));
    }
}
