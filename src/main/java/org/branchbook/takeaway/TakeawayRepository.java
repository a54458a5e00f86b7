package org.branchbook.takeaway;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.service.ServiceCategory;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class TakeawayRepository {
    private static final String SAME =
            " where activity is not distinct from ? and on_date = ?"
                    + " and project is not distinct from ? and category is not distinct from ?";

    private final Sql sql;

    TakeawayRepository(Sql sql) {
        this.sql = sql;
    }

    /** An activity counts by itself: its day may move. */
    Map<Object, Takeaway> between(LocalDate first, LocalDate last) {
        Map<Object, Takeaway> all = new HashMap<>();
        sql.list(
                """
                select t.*, a.on_date as held from takeaway t
                left join activity a on a.id = t.activity
                where coalesce(a.on_date, t.on_date) between ? and ?
                """,
                row -> all.put(mark(key(row)), takeaway(row)),
                first,
                last);
        return all;
    }

    static Object mark(Practice.Key key) {
        ActivityId activity = key.activity();
        return activity == null ? key : activity;
    }

    private static Practice.Key key(Row row) {
        Long activity = row.idOrNull("activity");
        return new Practice.Key(
                activity == null ? null : new ActivityId(activity),
                row.date("on_date"),
                row.idOrNull("project"),
                row.constantOrNull("category", ServiceCategory.class));
    }

    private static Takeaway takeaway(Row row) {
        return new Takeaway(row.text("keywords"), row.text("content"));
    }

    void save(Practice.Key key, Takeaway takeaway) {
        ActivityId activity = key.activity();
        if (activity != null) {
            sql.update("delete from takeaway where activity = ?", activity);
        } else {
            sql.update(
                    "delete from takeaway" + SAME, null, key.on(), key.project(), key.category());
        }
        if (!takeaway.equals(Takeaway.NONE)) {
            sql.insert(
                    "insert into takeaway(activity, on_date, project, category, keywords, content)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    activity,
                    key.on(),
                    key.project(),
                    key.category(),
                    takeaway.keywords(),
                    takeaway.text());
        }
    }

    /** Days of service that belong to no activity, with their takeaways still to be filled in. */
    List<Practice> serviceDays(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select s.on_date, s.project, s.category, p.name, count(*) as people
                from stint s left join service_project p on p.id = s.project
                where s.removed_at is null and s.activity is null and s.on_date between ? and ?
                group by s.on_date, s.project, s.category, p.name
                order by s.on_date, p.name, s.category
                """,
                row ->
                        new Practice(
                                new Practice.Key(
                                        null,
                                        row.date("on_date"),
                                        row.idOrNull("project"),
                                        row.constant("category", ServiceCategory.class)),
                                row.text("name"),
                                row.number("people"),
                                Takeaway.NONE),
                first,
                last);
    }

    /** Who came, by activity. */
    Map<ActivityId, Integer> present(LocalDate first, LocalDate last) {
        Map<ActivityId, Integer> present = new HashMap<>();
        sql.list(
                """
                select t.activity, count(*) as n from attendance t
                join activity a on a.id = t.activity
                where t.mark = 'PRESENT' and a.on_date between ? and ?
                group by t.activity
                """,
                row -> present.put(new ActivityId(row.id("activity")), row.number("n")),
                first,
                last);
        return present;
    }
}
