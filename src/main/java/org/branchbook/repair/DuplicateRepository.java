package org.branchbook.repair;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.branchbook.storage.Sql;

/** The pairs of which somebody said that they are two people. */
final class DuplicateRepository {
    private final Sql sql;

    DuplicateRepository(Sql sql) {
        this.sql = sql;
    }

    Set<Duplicate.Pair> dismissed() {
        return new HashSet<>(
                sql.list(
                        "select one, other from person_distinct",
                        row -> new Duplicate.Pair(row.id("one"), row.id("other"))));
    }

    void dismiss(Duplicate.Pair pair, LocalDateTime now) {
        sql.update(
                "merge into person_distinct(one, other, decided_at) key(one, other)"
                        + " values (?, ?, ?)",
                pair.one(),
                pair.other(),
                now);
    }

    void recall(Duplicate.Pair pair) {
        sql.update(
                "delete from person_distinct where one = ? and other = ?",
                pair.one(),
                pair.other());
    }
}
