package org.branchbook.drill;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class DrillRepository implements Kept.Store<Drill.Draft> {
    private final Sql sql;

    DrillRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day. */
    List<Drill> between(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select * from drill where removed_at is null and on_date between ? and ?
                order by on_date, id
                """,
                DrillRepository::drill,
                first,
                last);
    }

    @Override
    public String table() {
        return "drill";
    }

    @Override
    public long insert(Drill.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into drill(on_date, subject, people, insurance, activity, note, entered_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, Drill.Draft draft) {
        sql.update(
                """
                update drill set on_date = ?, subject = ?, people = ?, insurance = ?, activity = ?,
                  note = ? where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(Drill.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.on(),
            draft.subject(),
            draft.people(),
            draft.insurance(),
            draft.more().activity(),
            draft.more().note(),
            last
        };
    }

    private static Drill drill(Row row) {
        Long activity = row.idOrNull("activity");
        return new Drill(
                row.id("id"),
                new Drill.Draft(
                        row.date("on_date"),
                        row.text("subject"),
                        row.number("people"),
                        row.text("insurance"),
                        new Drill.More(
                                activity == null ? null : new ActivityId(activity),
                                row.text("note"))));
    }
}
