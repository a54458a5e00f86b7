package org.branchbook.volunteer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class VolunteerRepository {
    private static final String SELECT =
            "select v.*, coalesce(m.name, v.name) as shown"
                    + " from volunteer v left join member m on m.id = v.member ";

    private final Sql sql;

    VolunteerRepository(Sql sql) {
        this.sql = sql;
    }

    List<Volunteer> all() {
        return sql.list(
                SELECT + "where v.removed_at is null order by v.id",
                VolunteerRepository::volunteer);
    }

    Optional<Volunteer> find(long id) {
        return sql.one(SELECT + "where v.id = ?", VolunteerRepository::volunteer, id);
    }

    Optional<Volunteer> of(MemberId member) {
        return sql.one(
                SELECT + "where v.member = ? and v.removed_at is null order by v.id",
                VolunteerRepository::volunteer,
                member);
    }

    long insert(@Nullable MemberId member, Volunteer.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into volunteer(member, name, identity, brought_by, number, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                member,
                draft.name(),
                draft.identity(),
                draft.broughtBy(),
                draft.number(),
                at);
    }

    void update(long id, Volunteer.Draft draft) {
        sql.update(
                "update volunteer set name = ?, identity = ?, brought_by = ?, number = ?"
                        + " where id = ?",
                draft.name(),
                draft.identity(),
                draft.broughtBy(),
                draft.number(),
                id);
    }

    void setRemoved(long id, @Nullable LocalDateTime at) {
        sql.update("update volunteer set removed_at = ? where id = ?", at, id);
    }

    private static Volunteer volunteer(Row row) {
        Long member = row.idOrNull("member");
        return new Volunteer(
                row.id("id"),
                member == null ? null : new MemberId(member),
                new Volunteer.Draft(
                        row.text("shown"),
                        row.constant("identity", Identity.class),
                        row.idOrNull("brought_by"),
                        row.text("number")));
    }
}
