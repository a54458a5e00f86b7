package org.branchbook.backup;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.storage.Sql;

/** The attachments that rows name: every table that has a FILE_NAME and a SHA256. */
final class NamedFiles {
    private NamedFiles() {}

    /** A file under the name it came with. */
    record Named(String name, String sha256) {}

    static List<Named> all(Sql sql) {
        List<Named> named = new ArrayList<>();
        for (String table :
                sql.list(
                        "select h.table_name t from information_schema.columns h"
                                + " join information_schema.columns n"
                                + " on n.table_name = h.table_name and n.column_name = 'FILE_NAME'"
                                + " where h.column_name = 'SHA256' and h.table_schema = 'PUBLIC'"
                                + " order by 1",
                        row -> row.text("t"))) {
            named.addAll(
                    sql.list(
                            "select distinct file_name n, sha256 from %s where sha256 is not null"
                                            .formatted(table)
                                    + " and length(trim(sha256)) = 64",
                            row -> new Named(row.text("n"), row.text("sha256").strip())));
        }
        return named;
    }
}
