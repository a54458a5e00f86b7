package org.branchbook.storage;

/** The numbers that the database gives to new rows. */
public final class Numbers {
    private Numbers() {}

    /** From now on no new row of a table gets this number or a lower one. */
    public static void reserve(Sql sql, String table, long number) {
        boolean free =
                sql.one(
                                """
                                select identity_base b from information_schema.columns
                                where table_schema = 'PUBLIC' and table_name = ?
                                  and column_name = 'ID' and is_identity = 'YES'
                                """,
                                row -> row.id("b") <= number,
                                table)
                        .orElse(false);
        if (free) {
            sql.execute("alter table " + table + " alter column id restart with " + (number + 1));
        }
    }
}
