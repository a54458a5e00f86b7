package org.branchbook.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A book as the program of an earlier schema left it: one row in every table, in every column a
 * value of its type. All keys are 1, so that every reference points at a row.
 */
public final class OldBook implements AutoCloseable {
    private static final String COLUMNS =
            """
            select column_name name, data_type type,
                least(coalesce(character_maximum_length, 1), 100) longest
              from information_schema.columns
              where table_schema = 'PUBLIC' and table_name = ? and is_generated = 'NEVER'
              order by ordinal_position
            """;
    private static final String TABLES =
            """
            select table_name name from information_schema.tables
              where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                and table_name <> 'SCHEMA_VERSION'
              order by table_name
            """;

    private final Connection connection;
    private final Sql sql;

    private OldBook(Connection connection) throws SQLException {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** Makes the book in a folder, in the schema of a number. */
    public static OldBook make(Path folder, int schema) throws SQLException {
        OldBook book = empty(folder, schema);
        book.sql.execute("set referential_integrity false");
        book.sql.transaction(book::fill);
        book.sql.execute("set referential_integrity true");
        return book;
    }

    /** The same without a row. */
    public static OldBook empty(Path folder, int schema) throws SQLException {
        OldBook book = of(folder);
        new Migrations(book.sql).run(schema);
        return book;
    }

    /** The one of a folder, as it is. */
    static OldBook of(Path folder) throws SQLException {
        return new OldBook(
                DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("book") + ";MAX_COMPACT_TIME=0",
                        "branchbook",
                        ""));
    }

    /** The rows of each table as text, in the columns that a book of that schema had. */
    static Map<String, List<String>> rows(Sql sql, Map<String, String> columns) {
        Map<String, List<String>> rows = new TreeMap<>();
        columns.forEach((table, names) ->
                rows.put(
                        table,
                        sql.list(
                                "select cast(json_array(%s null on null) as varchar) line from %s"
                                        .formatted(names, table),
                                row -> row.text("line"))));
        return rows;
    }

    /** The columns of each table, with commas. */
    Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        for (String table : tables()) {
            columns.put(table, String.join(", ", names(table)));
        }
        return columns;
    }

    Sql sql() {
        return sql;
    }

    Connection connection() {
        return connection;
    }

    private List<String> tables() {
        return sql.list(TABLES, row -> row.text("name"));
    }

    private List<String> names(String table) {
        return sql.list(COLUMNS, row -> row.text("name"), table);
    }

    private void fill() {
        for (String table : tables()) {
            String values =
                    sql.list(COLUMNS, OldBook::value, table).stream()
                            .collect(Collectors.joining(", "));
            sql.update(
                    "insert into %s(%s) values (%s)"
                            .formatted(table, String.join(", ", names(table)), values));
        }
    }

    private static String value(Row row) {
        return switch (row.text("type")) {
            case "BOOLEAN" -> "true";
            case "DATE" -> "date '2025-06-18'";
            case "TIME" -> "time '14:30:00'";
            case "TIMESTAMP" -> "timestamp '2025-06-18 14:30:00'";
            case "CHARACTER", "CHARACTER VARYING", "CHARACTER LARGE OBJECT" -> text(row);
            default -> "1";
        };
    }

    /** Words that migrations look for stand where they look for them. */
    private static String text(Row row) {
        return switch (row.text("name")) {
            case "MARK" -> "'LEAVE'";
            case "REASON" -> "'出差'";
            default -> "left('张三，李四', %d)".formatted(row.id("longest"));
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
