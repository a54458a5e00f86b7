package org.branchbook.cadence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.branchbook.storage.Sql;

final class CadenceRepository {
    private final Sql sql;

    CadenceRepository(Sql sql) {
        this.sql = sql;
    }

    /** The day of the first activity in the book. */
    Optional<LocalDate> firstActivity() {
        return sql.one(
                "select on_date from activity where removed_at is null"
                        + " order by on_date limit 1",
                row -> row.date("on_date"));
    }

    /** How many talks of two people count for a year. */
    int talks(int year) {
        return sql.one(
                        "select count(*) n from talk where removed_at is null and for_year = ?",
                        row -> row.number("n"),
                        year)
                .orElse(0);
    }

    /** The day on which the book was made. */
    LocalDate made() {
        return sql.one(
                        "select applied_at from schema_version where number = 1",
                        row -> row.stamp("applied_at"))
                .map(LocalDateTime::toLocalDate)
                .orElseThrow();
    }
}
