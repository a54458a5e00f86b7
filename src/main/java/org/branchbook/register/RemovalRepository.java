package org.branchbook.register;

import java.time.LocalDateTime;
import org.branchbook.storage.Sql;

/** Takes rows of a register's table off its list, and puts them back. */
final class RemovalRepository {
    private final Sql sql;
    private final String table;

    RemovalRepository(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /** Whether there was such a row on the list. */
    boolean remove(long id, LocalDateTime at) {
        return sql.update(
                        "update "
                                + table
                                + " set removed_at = ? where id = ? and removed_at is null",
                        at,
                        id)
                > 0;
    }

    void restore(long id) {
        sql.update("update " + table + " set removed_at = null where id = ?", id);
    }
}
