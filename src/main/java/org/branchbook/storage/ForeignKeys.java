package org.branchbook.storage;

import java.util.List;

/** Which columns refer to a table, as the schema itself says. */
public final class ForeignKeys {
    private ForeignKeys() {}

    /** A column that refers to another table; both names as the database writes them. */
    public record Column(String table, String column) {}

    /**
     * @param table in capitals
     */
    public static List<Column> to(Sql sql, String table) {
        return sql.list(
                "select k.table_name t, k.column_name c"
                        + " from information_schema.referential_constraints r"
                        + " join information_schema.key_column_usage k"
                        + " on k.constraint_name = r.constraint_name"
                        + " join information_schema.table_constraints u"
                        + " on u.constraint_name = r.unique_constraint_name"
                        + " where u.table_name = ? order by 1, 2",
                row -> new Column(row.text("t"), row.text("c")),
                table);
    }

    /** A column and what it refers to; names as the database writes them. */
    public record Reference(String table, String column, String parent, String parentColumn) {}

    /** Every reference to a single column, which is all this schema has. */
    public static List<Reference> all(Sql sql) {
        return sql.list(
                "select k.table_name t, k.column_name c, p.table_name pt, p.column_name pc"
                        + " from information_schema.referential_constraints r"
                        + " join information_schema.key_column_usage k"
                        + " on k.constraint_name = r.constraint_name"
                        + " join information_schema.key_column_usage p"
                        + " on p.constraint_name = r.unique_constraint_name"
                        + " order by 1, 2",
                row -> new Reference(row.text("t"), row.text("c"), row.text("pt"), row.text("pc")));
    }

    /** The columns of a table that can be written, in their order. */
    public static List<String> columns(Sql sql, String table) {
        return sql.list(
                "select column_name c from information_schema.columns where table_name = ?"
                        + " and table_schema = 'PUBLIC' and is_generated = 'NEVER'"
                        + " order by ordinal_position",
                row -> row.text("c"),
                table);
    }
}
