package org.branchbook.member;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.storage.Row;
import org.branchbook.storage.Rows;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class FactRepository {
    private static final int PART = 2000;

    private final Sql sql;
    private final Rows fresh;

    FactRepository(Sql sql) {
        this.sql = sql;
        this.fresh =
                new Rows(
                        sql,
                        "member_fact",
                        "member, kind, detail, from_date, to_date, source, note, approved_by,"
                                + " approved_on, entered_at");
    }

    List<Fact> of(MemberId member) {
        return sql.list(
                "select * from member_fact where member = ?"
                        + " order by kind, from_date nulls first, id",
                FactRepository::fact,
                member);
    }

    /** The facts of everybody; read in parts, for the database sorts more than that on the disk. */
    Map<MemberId, List<Fact>> all() {
        Map<MemberId, List<Fact>> all = new HashMap<>();
        long last = sql.one("select max(id) n from member", row -> row.id("n")).orElse(0L);
        for (long from = 0; from < last; from += PART) {
            sql.list(
                    "select * from member_fact where member > ? and member <= ?"
                            + " order by member, from_date nulls first, id",
                    row ->
                            all.computeIfAbsent(
                                            new MemberId(row.id("member")), _ -> new ArrayList<>())
                                    .add(fact(row)),
                    from,
                    from + PART);
        }
        return all;
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
        insert(facts.stream().map(fact -> new Kept(member, fact)).toList(), now);
    }

    /** A fact and whose it is. */
    record Kept(MemberId member, Fact fact) {}

    /** Adds facts of any people and kinds, many in one statement. */
    void insert(List<Kept> facts, LocalDateTime now) {
        List<List<@Nullable Object>> rows = new ArrayList<>(facts.size());
        facts.forEach(kept -> rows.add(values(kept, now)));
        fresh.add(rows);
    }

    private static List<@Nullable Object> values(Kept kept, LocalDateTime now) {
        Fact fact = kept.fact();
        Fact.Ground ground = fact.ground();
        return Arrays.asList(
                kept.member(),
                fact.kind(),
                fact.detail(),
                fact.from(),
                fact.to(),
                ground.source(),
                ground.note(),
                ground.approvedBy(),
                ground.approvedOn(),
                now);
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.constant("kind", FactKind.class),
                row.text("detail"),
                row.dateOrNull("from_date"),
                row.dateOrNull("to_date"),
                new Fact.Ground(
                        row.text("source"),
                        row.text("note"),
                        row.text("approved_by"),
                        row.dateOrNull("approved_on")));
    }
}
