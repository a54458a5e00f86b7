package org.branchbook.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.storage.Sql;

/** Every row of every table of a book, to compare before and after. */
final class Tables {
    private Tables() {}

    /** Without the journal of merges itself and the log of changes. */
    static Map<String, List<String>> all(Sql sql) {
        LinkRepository links = new LinkRepository(sql);
        List<String> names =
                sql.list(
                        "select table_name t from information_schema.tables"
                                + " where table_schema = 'PUBLIC' order by 1",
                        row -> row.text("t"));
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (String name : names) {
            if (!name.startsWith("PERSON_MERGE") && !name.equals("CHANGE_LOG")) {
                List<String> columns = links.columns(name);
                tables.put(
                        name,
                        sql
                                .list(
                                        "select * from " + name,
                                        row ->
                                                columns.stream()
                                                        .map(c -> c + "=" + row.textOrNull(c))
                                                        .collect(Collectors.joining(" ")))
                                .stream()
                                .sorted()
                                .toList());
            }
        }
        return tables;
    }
}
