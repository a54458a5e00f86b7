package org.branchbook.backup;

import java.util.List;
import org.branchbook.storage.ForeignKeys;
import org.branchbook.storage.Sql;

/**
 * Rows that refer to what is not there: what they referred to was lost.
 *
 * @param parent the table that lost it
 */
record Orphans(int rows, String table, String parent) {
    static List<Orphans> in(Sql sql) {
        return ForeignKeys.all(sql).stream()
                .map(reference -> of(sql, reference))
                .filter(orphans -> orphans.rows() > 0)
                .toList();
    }

    private static Orphans of(Sql sql, ForeignKeys.Reference reference) {
        int rows =
                sql.one(
                                ("select count(*) n from %s c where c.%s is not null"
                                                + " and not exists (select 1 from %s p"
                                                + " where p.%s = c.%s)")
                                        .formatted(
                                                reference.table(),
                                                reference.column(),
                                                reference.parent(),
                                                reference.parentColumn(),
                                                reference.column()),
                                row -> row.number("n"))
                        .orElse(0);
        return new Orphans(rows, reference.table(), reference.parent());
    }
}
