package org.branchbook.initiative;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.branchbook.activity.ActivityId;
import org.branchbook.service.ServiceCategory;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class ClauseRepository {
    private final Sql sql;

    ClauseRepository(Sql sql) {
        this.sql = sql;
    }

    private record Old(long id, String text, boolean removed) {}

    /**
     * Makes these the clauses, in this order. One whose words are the same stays what it was, with
     * what answers it; one whose words changed where it stands too; one that is gone is kept aside
     * and comes back with its words.
     */
    void save(long initiative, List<String> wanted, LocalDateTime at) {
        List<Old> old =
                new ArrayList<>(
                        sql.list(
                                "select * from initiative_clause where initiative = ?"
                                        + " order by position, id",
                                row ->
                                        new Old(
                                                row.id("id"),
                                                row.text("content"),
                                                row.stampOrNull("removed_at") != null),
                                initiative));
        long[] kept = new long[wanted.size()];
        for (int i = 0; i < kept.length; i++) {
            String text = wanted.get(i);
            kept[i] = take(old, one -> one.text.equals(text));
        }
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] == 0) {
                kept[i] = take(old, one -> !one.removed);
            }
            write(initiative, kept[i], i + 1, wanted.get(i));
        }
        old.stream()
                .filter(one -> !one.removed)
                .forEach(one ->
                        sql.update(
                                "update initiative_clause set removed_at = ? where id = ?",
                                at,
                                one.id));
    }

    private static long take(List<Old> old, Predicate<Old> wanted) {
        for (Old one : old) {
            if (wanted.test(one)) {
                old.remove(one);
                return one.id;
            }
        }
        return 0;
    }

    private void write(long initiative, long id, int position, String text) {
        if (id == 0) {
            sql.insert(
                    "insert into initiative_clause(initiative, position, content, said)"
                            + " values (?, ?, ?, '')",
                    initiative,
                    position,
                    text);
        } else {
            sql.update(
                    "update initiative_clause set position = ?, content = ?, removed_at = null"
                            + " where id = ?",
                    position,
                    text,
                    id);
        }
    }

    /** With what answers each. */
    List<Clause> of(long initiative) {
        Map<Long, List<Proof>> proofs = new HashMap<>();
        activities(initiative, proofs);
        services(initiative, proofs);
        return sql.list(
                """
                select * from initiative_clause where initiative = ? and removed_at is null
                order by position, id
                """,
                row ->
                        new Clause(
                                row.id("id"),
                                row.number("position"),
                                row.text("content"),
                                row.text("said"),
                                proofs.getOrDefault(row.id("id"), List.of())),
                initiative);
    }

    private void activities(long initiative, Map<Long, List<Proof>> proofs) {
        sql.list(
                """
                select p.id, p.clause, a.id as activity, a.on_date, a.title, a.state,
                       (select count(*) from attendance t
                        where t.activity = a.id and t.mark = 'PRESENT') as present,
                       (select count(*) from evidence e
                        where e.activity = a.id and e.removed_at is null) as files
                from clause_proof p
                join initiative_clause c on c.id = p.clause
                join activity a on a.id = p.activity and a.removed_at is null
                where c.initiative = ? and p.removed_at is null order by a.on_date, p.id
                """,
                row -> put(proofs, row.id("clause"), activity(row)),
                initiative);
    }

    private static Proof activity(Row row) {
        return new Proof(
                List.of(row.id("id")),
                row.date("on_date"),
                new Proof.What(
                        new ActivityId(row.id("activity")),
                        row.text("title"),
                        null,
                        row.number("present"),
                        row.number("files")),
                !row.text("state").equals("PLANNED"));
    }

    /** Records of one day and category stand together. */
    private void services(long initiative, Map<Long, List<Proof>> proofs) {
        record Key(long clause, LocalDate on, ServiceCategory category) {}
        Map<Key, List<Long>> days = new LinkedHashMap<>();
        sql.list(
                """
                select p.id, p.clause, s.on_date, s.category from clause_proof p
                join initiative_clause c on c.id = p.clause
                join stint s on s.id = p.stint and s.removed_at is null
                where c.initiative = ? and p.removed_at is null order by s.on_date, p.id
                """,
                row ->
                        days.computeIfAbsent(
                                        new Key(
                                                row.id("clause"),
                                                row.date("on_date"),
                                                row.constant("category", ServiceCategory.class)),
                                        _ -> new ArrayList<>())
                                .add(row.id("id")),
                initiative);
        days.forEach((key, ids) ->
                put(
                        proofs,
                        key.clause,
                        new Proof(
                                ids,
                                key.on,
                                new Proof.What(null, "", key.category, ids.size(), 0),
                                true)));
    }

    private static boolean put(Map<Long, List<Proof>> proofs, long clause, Proof proof) {
        return proofs.computeIfAbsent(clause, _ -> new ArrayList<>()).add(proof);
    }

    /** Whether it is tied already. */
    boolean tied(long clause, @Nullable ActivityId activity, @Nullable Long stint) {
        return sql.one(
                                """
                                select count(*) as n from clause_proof where clause = ?
                                and removed_at is null
                                and (activity = ? or stint = ?)
                                """,
                                row -> row.number("n"),
                                clause,
                                activity,
                                stint)
                        .orElse(0)
                > 0;
    }

    long tie(long clause, @Nullable ActivityId activity, @Nullable Long stint) {
        return sql.insert(
                "insert into clause_proof(clause, activity, stint) values (?, ?, ?)",
                clause,
                activity,
                stint);
    }

    void setUntied(long proof, @Nullable LocalDateTime at) {
        sql.update("update clause_proof set removed_at = ? where id = ?", at, proof);
    }

    void say(long clause, String said) {
        sql.update("update initiative_clause set said = ? where id = ?", said, clause);
    }
}
