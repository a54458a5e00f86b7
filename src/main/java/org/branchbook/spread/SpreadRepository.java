package org.branchbook.spread;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.service.ServiceCategory;
import org.branchbook.storage.Sql;

/** Reads what spreads are counted from, a year in one query each. */
final class SpreadRepository {
    private final Sql sql;

    SpreadRepository(Sql sql) {
        this.sql = sql;
    }

    /** A stint as far as it is counted here. */
    record Counted(
            LocalDate on,
            ServiceCategory category,
            int net,
            boolean served,
            LocalDateTime entered) {}

    List<Counted> stints(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select s.on_date, s.category, s.starts_at, s.ends_at, s.pause_minutes,
                       s.entered_at, s.beneficiary, s.beneficiaries, p.partner
                from stint s left join service_project p on p.id = s.project
                where s.removed_at is null and s.on_date between ? and ? order by s.on_date
                """,
                row ->
                        new Counted(
                                row.date("on_date"),
                                row.constant("category", ServiceCategory.class),
                                minutes(row.time("starts_at"), row.time("ends_at"))
                                        - row.number("pause_minutes"),
                                !row.text("beneficiary").isEmpty()
                                        || row.number("beneficiaries") > 0
                                        || row.idOrNull("partner") != null,
                                row.stamp("entered_at")),
                first,
                last);
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }

    /** Activities of voluntary service that took place and have no stints of their own. */
    record Held(LocalDate on, int minutes, int present) {}

    List<Held> activities(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select a.on_date, a.start_time, a.end_time,
                       (select count(*) from attendance t
                        where t.activity = a.id and t.mark = 'PRESENT') as present
                from activity a
                where a.removed_at is null and a.type = 'VOLUNTEER_SERVICE'
                  and a.state <> 'PLANNED' and a.on_date between ? and ?
                  and not exists (select 1 from stint s
                                  where s.activity = a.id and s.removed_at is null)
                order by a.on_date
                """,
                row ->
                        new Held(
                                row.date("on_date"),
                                minutes(row.time("start_time"), row.time("end_time")),
                                row.number("present")),
                first,
                last);
    }

    /** Photos of a year whose very bytes stand with another day too. */
    List<SamePhoto> samePhotos(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select sha256, min(name) as name, min(on_date) as one, max(on_date) as other
                from (
                  select e.sha256, e.file_name as name, a.on_date
                  from evidence e join activity a on a.id = e.activity
                  where e.removed_at is null and a.removed_at is null
                    and a.type = 'VOLUNTEER_SERVICE'
                ) where on_date between ? and ?
                group by sha256 having count(distinct on_date) > 1 order by one
                """,
                row -> new SamePhoto(row.text("name"), row.date("one"), row.date("other")),
                first,
                last);
    }

    record SamePhoto(String name, LocalDate one, LocalDate other) {}
}
