package org.branchbook.initiative;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class InitiativeRepository {
    private final Sql sql;
    private final ClauseRepository clauses;

    InitiativeRepository(Sql sql) {
        this.sql = sql;
        this.clauses = new ClauseRepository(sql);
    }

    /** The next due first; those without a day and the answered ones last. */
    List<Initiative> all() {
        return sql.list(
                """
                select * from initiative where removed_at is null
                order by case when reported is null then 0 else 1 end, due nulls last, id
                """,
                this::initiative);
    }

    Optional<Initiative> find(long id) {
        return sql.one("select * from initiative where id = ?", this::initiative, id);
    }

    long insert(Initiative.Draft draft, LocalDateTime at) {
        long id =
                sql.insert(
                        """
                        insert into initiative(title, number, issuer, dated, due, entered_at)
                        values (?, ?, ?, ?, ?, ?)
                        """,
                        draft.title(),
                        draft.number(),
                        draft.issuer(),
                        draft.dated(),
                        draft.due(),
                        at);
        clauses.save(id, draft.clauses(), at);
        return id;
    }

    void update(long id, Initiative.Draft draft, LocalDateTime at) {
        sql.update(
                "update initiative set title = ?, number = ?, issuer = ?, dated = ?, due = ?"
                        + " where id = ?",
                draft.title(),
                draft.number(),
                draft.issuer(),
                draft.dated(),
                draft.due(),
                id);
        clauses.save(id, draft.clauses(), at);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update initiative set removed_at = ? where id = ?", at, id);
    }

    void setReported(long id, @Nullable LocalDate day) {
        sql.update("update initiative set reported = ? where id = ?", day, id);
    }

    private Initiative initiative(Row row) {
        long id = row.id("id");
        return new Initiative(
                id,
                new Initiative.Draft(
                        row.text("title"),
                        row.text("number"),
                        row.text("issuer"),
                        row.dateOrNull("dated"),
                        row.dateOrNull("due"),
                        List.of()),
                row.dateOrNull("reported"));
    }
}
