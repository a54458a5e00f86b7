package org.branchbook.dump;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchbook.dump.DumpManifest.Column;

/** What the database says of itself; names as it writes them. */
final class Schema {
    private static final String MIGRATIONS = "SCHEMA_VERSION";

    private static final String COUNTERS =
            """
            select table_name || '.' || column_name, identity_base
            from information_schema.columns
            where is_identity = 'YES' and table_schema = 'PUBLIC'
            union all
            select sequence_name, base_value
            from information_schema.sequences
            where sequence_schema = 'PUBLIC'
            """;

    private Schema() {}

    /** Every table but the list of migrations, which belongs to the file and not to the book. */
    static List<String> tables(Connection connection) throws SQLException {
        return texts(
                        connection,
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"
                                + " order by table_name")
                .stream()
                .filter(name -> !name.equals(MIGRATIONS))
                .toList();
    }

    /** The columns of every table; asked once, for each asking looks through all of them. */
    static Map<String, List<Column>> columns(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                select table_name, column_name, data_type
                                from information_schema.columns
                                where table_schema = 'PUBLIC' and is_generated = 'NEVER'
                                order by table_name, ordinal_position
                                """);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                columns.computeIfAbsent(result.getString(1), _ -> new ArrayList<>())
                        .add(new Column(result.getString(2), result.getString(3)));
            }
        }
        return columns;
    }

    /** Those that name an attachment: a hash beside the name of a file, and a photo. */
    static List<String> fileColumns(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        return names.stream()
                .filter(name ->
                        name.equals("PHOTO")
                                || (name.equals("SHA256") && names.contains("FILE_NAME")))
                .toList();
    }

    /** The columns that give out ids, as TABLE.COLUMN, and the sequences, with their next value. */
    static Map<String, Long> counters(Connection connection) throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COUNTERS);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                counters.put(result.getString(1), result.getLong(2));
            }
        }
        return counters;
    }

    /** In the order of the primary key, so that equal data gives equal bytes. */
    static String select(Connection connection, String table, List<Column> columns)
            throws SQLException {
        List<String> key = key(connection, table);
        String order = key.isEmpty() ? "" : " order by " + quoted(key);
        return "select " + names(columns) + " from " + quoted(table) + order;
    }

    /** The same rows, the last first; the same order where there is no key. */
    static String backwards(String select) {
        int at = select.lastIndexOf(" order by ");
        if (at < 0) {
            return select;
        }
        return select.substring(0, at) + select.substring(at).replace(",", " desc,") + " desc";
    }

    /** Writes a row in the place of the one with the same key. */
    static String merge(Connection connection, String table, List<Column> columns)
            throws SQLException {
        List<String> key = key(connection, table);
        if (key.isEmpty()) {
            return insert(table, columns);
        }
        return insert(table, columns)
                .replaceFirst("^insert", "merge")
                .replaceFirst(" values ", " key(" + quoted(key) + ") values ");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Schema::quoted).collect(Collectors.joining(","));
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        try (ResultSet result = connection.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
            Map<Integer, String> columns = new TreeMap<>();
            while (result.next()) {
                columns.put(result.getInt("KEY_SEQ"), result.getString("COLUMN_NAME"));
            }
            return List.copyOf(columns.values());
        }
    }

    static String insert(String table, List<Column> columns) {
        String places = columns.stream().map(_ -> "?").collect(Collectors.joining(","));
        return "insert into " + quoted(table) + "(" + names(columns) + ") values (" + places + ")";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(","));
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
