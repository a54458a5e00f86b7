package org.branchbook.themeday;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.storage.Sql;

final class ThemeDayRepository {
    private final Sql sql;

    ThemeDayRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<ThemeDay> find(ActivityId activity) {
        return sql.one(
                "select decided_at, practice from theme_day where activity = ?",
                row -> {
                    Long meeting = row.idOrNull("decided_at");
                    String practice = row.textOrNull("practice");
                    return new ThemeDay(
                            meeting == null ? null : new ActivityId(meeting),
                            practice == null ? null : Boolean.valueOf(practice));
                },
                activity);
    }

    /** Those between two days, both included, that are said to have been practice. */
    Set<ActivityId> practised(LocalDate first, LocalDate last) {
        return Set.copyOf(
                sql.list(
                        """
                        select t.activity from theme_day t join activity a on a.id = t.activity
                        where t.practice and a.removed_at is null and a.on_date between ? and ?
                        """,
                        row -> new ActivityId(row.id("activity")),
                        first,
                        last));
    }

    void save(ActivityId activity, ThemeDay themeDay) {
        sql.update(
                "merge into theme_day(activity, decided_at, practice) key(activity)"
                        + " values (?, ?, ?)",
                activity,
                themeDay.decidedAt(),
                themeDay.practice());
    }
}
