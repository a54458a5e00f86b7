package org.branchbook.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.member.MemberId;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

final class PortionRepository implements Kept.Store<Portion.Draft> {
    private final Sql sql;

    PortionRepository(Sql sql) {
        this.sql = sql;
    }

    /** Those of which any day is between these, by their first day. */
    List<Portion> between(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select r.*, m.name as shown from reading r left join member m on m.id = r.member
                where r.removed_at is null and r.to_date >= ? and r.from_date <= ?
                order by r.from_date, r.id
                """,
                PortionRepository::portion,
                first,
                last);
    }

    /** The editions that were named, the one named last first. */
    List<String> editions() {
        return sql.list(
                """
                select edition, max(id) as latest from reading where removed_at is null
                group by edition order by latest desc
                """,
                row -> row.text("edition"));
    }

    @Override
    public String table() {
        return "reading";
    }

    @Override
    public long insert(Portion.Draft draft, LocalDateTime at) {
        return sql.insert(
                "insert into reading(edition, reference, from_date, to_date, member, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                draft.edition(),
                draft.reference(),
                draft.from(),
                draft.to(),
                draft.reader(),
                at);
    }

    @Override
    public void update(long id, Portion.Draft draft) {
        sql.update(
                "update reading set edition = ?, reference = ?, from_date = ?, to_date = ?,"
                        + " member = ? where id = ?",
                draft.edition(),
                draft.reference(),
                draft.from(),
                draft.to(),
                draft.reader(),
                id);
    }

    private static Portion portion(Row row) {
        Long reader = row.idOrNull("member");
        return new Portion(
                row.id("id"),
                row.text("shown"),
                new Portion.Draft(
                        row.text("edition"),
                        row.text("reference"),
                        row.date("from_date"),
                        row.date("to_date"),
                        reader == null ? null : new MemberId(reader)));
    }
}
