package org.branchbook.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class VisitRepository implements Kept.Store<Visit.Draft> {
    private final Sql sql;

    VisitRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day. */
    List<Visit> between(LocalDate first, LocalDate last) {
        Map<Long, List<Visit.Visitor>> people = new HashMap<>();
        sql.list(
                """
                select p.*, coalesce(m.name, v.name) as shown from visit_person p
                join visit t on t.id = p.visit join volunteer v on v.id = p.volunteer
                left join member m on m.id = v.member
                where t.on_date between ? and ? order by p.volunteer
                """,
                row ->
                        people.computeIfAbsent(row.id("visit"), _ -> new ArrayList<>())
                                .add(
                                        new Visit.Visitor(
                                                row.id("volunteer"),
                                                row.text("shown"),
                                                row.flag("reflection"))),
                first,
                last);
        return sql.list(
                "select * from visit where removed_at is null and on_date between ? and ?"
                        + " order by on_date, id",
                row -> visit(row, people.getOrDefault(row.id("id"), List.of())),
                first,
                last);
    }

    @Override
    public String table() {
        return "visit";
    }

    @Override
    public long insert(Visit.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into visit(on_date, site, activity, guide, route, cost, insurance, safety,
                  consent, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, Visit.Draft draft) {
        sql.update(
                """
                update visit set on_date = ?, site = ?, activity = ?, guide = ?, route = ?,
                  cost = ?, insurance = ?, safety = ?, consent = ? where id = ?
                """,
                params(draft, id));
    }

    /** By the number of the volunteer, whether his reflection came back. */
    void visitors(long visit, Map<Long, Boolean> people) {
        sql.update("delete from visit_person where visit = ?", visit);
        people.forEach((volunteer, reflection) ->
                sql.update(
                        "insert into visit_person(visit, volunteer, reflection) values (?, ?, ?)",
                        visit,
                        volunteer,
                        reflection));
    }

    private static @Nullable Object[] params(Visit.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.on(),
            draft.site(),
            draft.activity(),
            draft.trip().guide(),
            draft.trip().route(),
            draft.trip().cost(),
            draft.care().insurance(),
            draft.care().safety(),
            draft.care().consent(),
            last
        };
    }

    private static Visit visit(Row row, List<Visit.Visitor> people) {
        Long activity = row.idOrNull("activity");
        return new Visit(
                row.id("id"),
                new Visit.Draft(
                        row.date("on_date"),
                        row.text("site"),
                        activity == null ? null : new ActivityId(activity),
                        new Visit.Trip(row.text("guide"), row.text("route"), row.text("cost")),
                        new Visit.Care(
                                row.text("insurance"), row.text("safety"), row.flag("consent"))),
                people);
    }
}
