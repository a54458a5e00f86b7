package org.branchbook.volunteer;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class SkillRepository implements Kept.Store<Skill.Draft> {
    private final Sql sql;

    SkillRepository(Sql sql) {
        this.sql = sql;
    }

    /** Those that expire soonest first. */
    List<Skill> all() {
        return sql.list(
                """
                select k.*, coalesce(m.name, v.name) as shown from skill k
                join volunteer v on v.id = k.volunteer left join member m on m.id = v.member
                where k.removed_at is null order by k.expires_on nulls last, k.id
                """,
                SkillRepository::skill);
    }

    @Override
    public String table() {
        return "skill";
    }

    @Override
    public long insert(Skill.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into skill(volunteer, name, certificate, expires_on, note, entered_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, Skill.Draft draft) {
        sql.update(
                """
                update skill set volunteer = ?, name = ?, certificate = ?, expires_on = ?, note = ?
                where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(Skill.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.volunteer(),
            draft.name(),
            draft.certificate(),
            draft.expires(),
            draft.note(),
            last
        };
    }

    private static Skill skill(Row row) {
        return new Skill(
                row.id("id"),
                row.text("shown"),
                new Skill.Draft(
                        row.id("volunteer"),
                        row.text("name"),
                        row.text("certificate"),
                        row.dateOrNull("expires_on"),
                        row.text("note")));
    }
}
