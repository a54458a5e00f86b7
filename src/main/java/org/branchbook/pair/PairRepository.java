package org.branchbook.pair;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class PairRepository {
    private final Sql sql;

    PairRepository(Sql sql) {
        this.sql = sql;
    }

    Map<Integer, MonthPair.Choice> choices(int year) {
        Map<Integer, MonthPair.Choice> choices = new HashMap<>();
        sql.list(
                "select * from month_pair where for_year = ?",
                row -> choices.put(row.number("month_of_year"), choice(row)),
                year);
        return choices;
    }

    Optional<MonthPair.Choice> choice(int year, int month) {
        return sql.one(
                "select * from month_pair where for_year = ? and month_of_year = ?",
                PairRepository::choice,
                year,
                month);
    }

    void save(int year, int month, MonthPair.Choice choice) {
        sql.update(
                "merge into month_pair(for_year, month_of_year, lesson, practice, film, takeaway)"
                        + " key(for_year, month_of_year) values (?, ?, ?, ?, ?, ?)",
                year,
                month,
                choice.lesson(),
                choice.practice(),
                choice.film(),
                choice.takeaway());
    }

    /** Days with service records, by month. */
    Map<Integer, Integer> serviceDays(int year) {
        Map<Integer, Integer> days = new HashMap<>();
        sql.list(
                """
                select extract(month from on_date) as m, count(distinct on_date) as n
                from stint where removed_at is null and extract(year from on_date) = ?
                group by extract(month from on_date)
                """,
                row -> days.put(row.number("m"), row.number("n")),
                year);
        return days;
    }

    private static MonthPair.Choice choice(Row row) {
        return new MonthPair.Choice(
                id(row.idOrNull("lesson")),
                id(row.idOrNull("practice")),
                id(row.idOrNull("film")),
                row.text("takeaway"));
    }

    private static @Nullable ActivityId id(@Nullable Long value) {
        return value == null ? null : new ActivityId(value);
    }
}
