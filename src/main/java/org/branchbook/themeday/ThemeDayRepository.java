package org.branchbook.themeday;

import java.util.Optional;
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

    void save(ActivityId activity, ThemeDay themeDay) {
        sql.update(
                "merge into theme_day(activity, decided_at, practice) key(activity)"
                        + " values (?, ?, ?)",
                activity,
                themeDay.decidedAt(),
                themeDay.practice());
    }
}
