package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That the data says of every table of the schema how it belongs to years. */
class YearRowsTest {
    @Test
    void everyTableHasARuleThatTheSchemaKnows() {
        try (TestBook book = TestBook.create()) {
            List<String> tables =
                    book.sql()
                            .list(
                                    """
                                    select table_name t from information_schema.tables
                                    where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                                      and table_name <> 'SCHEMA_VERSION' order by 1
                                    """,
                                    row -> row.text("t"));
            assertEquals(tables, List.copyOf(new TreeSet<>(YearRows.RULES.keySet())));
            for (YearRows.Rule rule : YearRows.RULES.values()) {
                List<String> columns = ForeignKeys.columns(book.sql(), rule.table());
                List<String> said = new ArrayList<>(rule.owners());
                if (rule.by() != null) {
                    said.add(rule.by());
                }
                said.removeAll(columns);
                assertEquals(List.of(), said, rule.table());
            }
        }
    }

    @Test
    void whatStandsOverTheYearsRefersToNothingOfOneYear() {
        try (TestBook book = TestBook.create()) {
            List<String> dangling =
                    ForeignKeys.all(book.sql()).stream()
                            .filter(r -> !rule(r.table()).some() && !rule(r.table()).left())
                            .filter(r -> rule(r.parent()).some() || rule(r.parent()).left())
                            .map(r -> r.table() + "." + r.column())
                            .toList();
            assertEquals(List.of(), dangling);
        }
    }

    private static YearRows.Rule rule(String table) {
        return Objects.requireNonNull(YearRows.RULES.get(table), table);
    }
}
