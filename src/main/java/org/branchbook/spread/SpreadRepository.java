package org.branchbook.spread;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.storage.Sql;

/** Reads what a reader of a year may ask about. */
final class SpreadRepository {
    /** Proof of service is handed in within a month. */
    static final int LATE_DAYS = 30;

    private final Sql sql;

    SpreadRepository(Sql sql) {
        this.sql = sql;
    }

    /** A record of service as far as it is asked about. */
    record Entry(LocalDate on, boolean served, LocalDateTime entered) {
        boolean late() {
            return entered.toLocalDate().isAfter(on.plusDays(LATE_DAYS));
        }
    }

    /** By day. */
    List<Entry> entries(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select s.on_date, s.entered_at, s.beneficiary, s.beneficiaries, p.partner
                from stint s left join service_project p on p.id = s.project
                where s.removed_at is null and s.on_date between ? and ? order by s.on_date
                """,
                row ->
                        new Entry(
                                row.date("on_date"),
                                !row.text("beneficiary").isEmpty()
                                        || row.number("beneficiaries") > 0
                                        || row.idOrNull("partner") != null,
                                row.stamp("entered_at")),
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
