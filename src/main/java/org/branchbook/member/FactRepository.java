package org.branchbook.member;

import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

import java.time.LocalDateTime;
import java.util.List;

final class FactRepository {
    private final Sql sql;

    FactRepository(Sql sql) {
        this.sql = sql;
    }

    List<Fact> of(MemberId member) {
        return sql.list(
                "select * from member_fact where member = ?"
                        + " order by kind, from_date nulls first, id",
                FactRepository::fact,
                member);
    }

    /**
     * Puts these facts in the place of all facts of the kind.
     *
     * @param fresh whether there are none of the kind yet
     */
    void replace(
            MemberId member, FactKind kind, boolean fresh, List<Fact> facts, LocalDateTime now) {
        if (!fresh) {
            sql.update("delete from member_fact where member = ? and kind = ?", member, kind);
        }
        for (Fact fact : facts) {
            sql.update(
                    "insert into member_fact"
                            + "(member, kind, detail, from_date, to_date, source, entered_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    member,
                    kind,
                    fact.detail(),
                    fact.from(),
                    fact.to(),
                    fact.source(),
                    now);
        }
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.constant("kind", FactKind.class),
                row.text("detail"),
                row.dateOrNull("from_date"),
                row.dateOrNull("to_date"),
                row.text("source"));
    }
}
