package org.branchbook.lasting;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.storage.Sql;

/** Days of service by person: own records, and activities of service that he came to. */
final class LastingRepository {
    private static final String SERVED =
            """
            with served(person, name, on_date) as (
              select coalesce(cast(v.member as varchar), 'v' || v.id),
                     coalesce(m.name, v.name), s.on_date
              from stint s join volunteer v on v.id = s.volunteer
              left join member m on m.id = v.member where s.removed_at is null
              union
              select cast(t.member as varchar), m.name, a.on_date
              from attendance t join activity a on a.id = t.activity
              join member m on m.id = t.member
              where t.mark = 'PRESENT'
                and (a.type = 'VOLUNTEER_SERVICE' or exists (
                  select 1 from activity_segment g
                  where g.activity = a.id and g.type = 'VOLUNTEER_SERVICE'))
                and a.removed_at is null and a.state <> 'PLANNED'
            )
            """;

    private final Sql sql;

    LastingRepository(Sql sql) {
        this.sql = sql;
    }

    /** Everybody who served by a day, by the first one. */
    List<Lasting> until(LocalDate day) {
        return sql.list(
                SERVED
                        + """
                        select max(name) as name, min(on_date) as first_day,
                               max(on_date) as last_day,
                               count(distinct extract(year from on_date)) as years
                        from served where on_date <= ? group by person
                        order by first_day, name
                        """,
                row ->
                        new Lasting(
                                row.text("name"),
                                row.date("first_day"),
                                row.date("last_day"),
                                row.number("years")),
                day);
    }

    Retention retention(int year) {
        return sql.one(
                        SERVED
                                + """
                                select
                                  count(case when earlier then 1 end) as n_before,
                                  count(case when earlier and here then 1 end) as n_again,
                                  count(case when here and first_year = ? then 1 end) as n_fresh
                                from (select person,
                                      bool_or(extract(year from on_date) = ? - 1) as earlier,
                                      bool_or(extract(year from on_date) = ?) as here,
                                      min(extract(year from on_date)) as first_year
                                      from served group by person)
                                """,
                        row ->
                                new Retention(
                                        year,
                                        row.number("n_before"),
                                        row.number("n_again"),
                                        row.number("n_fresh")),
                        year,
                        year,
                        year)
                .orElse(new Retention(year, 0, 0, 0));
    }
}
