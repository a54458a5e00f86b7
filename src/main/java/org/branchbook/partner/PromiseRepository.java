package org.branchbook.partner;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class PromiseRepository implements Kept.Store<Promise.Draft> {
    private final Sql sql;

    PromiseRepository(Sql sql) {
        this.sql = sql;
    }

    /** Those not delivered yet first, by when they are due. */
    List<Promise> all() {
        return sql.list(
                """
                select p.*, t.name as shown from promise p join partner t on t.id = p.partner
                where p.removed_at is null
                order by case when p.done_on is null then 0 else 1 end,
                  p.due_on nulls last, p.done_on desc, p.id
                """,
                PromiseRepository::promise);
    }

    @Override
    public String table() {
        return "promise";
    }

    @Override
    public long insert(Promise.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into promise(partner, problem, deliverable, owner, due_on, done_on, proof,
                  entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, Promise.Draft draft) {
        sql.update(
                """
                update promise set partner = ?, problem = ?, deliverable = ?, owner = ?,
                  due_on = ?, done_on = ?, proof = ? where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(Promise.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.partner(),
            draft.problem(),
            draft.deliverable(),
            draft.by().owner(),
            draft.by().due(),
            draft.done().on(),
            draft.done().proof(),
            last
        };
    }

    private static Promise promise(Row row) {
        return new Promise(
                row.id("id"),
                row.text("shown"),
                new Promise.Draft(
                        row.id("partner"),
                        row.text("problem"),
                        row.text("deliverable"),
                        new Promise.By(row.text("owner"), row.dateOrNull("due_on")),
                        new Promise.Done(row.dateOrNull("done_on"), row.text("proof"))));
    }
}
