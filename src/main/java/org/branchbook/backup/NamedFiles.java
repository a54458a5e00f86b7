package org.branchbook.backup;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.storage.ForeignKeys;
import org.branchbook.storage.Sql;

/** The attachments that rows name: every table with a column SHA256 names files by it. */
final class NamedFiles {
    private NamedFiles() {}

    /**
     * @param name the file's name where the table has one, else the table's
     */
    record Named(String name, String sha256) {}

    static List<Named> all(Sql sql) {
        List<Named> named = new ArrayList<>();
        for (String table :
                sql.list(
                        "select table_name t from information_schema.columns"
                                + " where column_name = 'SHA256' and table_schema = 'PUBLIC'"
                                + " order by 1",
                        row -> row.text("t"))) {
            boolean hasName = ForeignKeys.columns(sql, table).contains("FILE_NAME");
            String name = hasName ? "file_name" : "'" + table + "'";
            named.addAll(
                    sql.list(
                            "select distinct %s n, sha256 from %s where sha256 is not null"
                                            .formatted(name, table)
                                    + " and length(trim(sha256)) = 64",
                            row -> new Named(row.text("n"), row.text("sha256").strip())));
        }
        return named;
    }
}
