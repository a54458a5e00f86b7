package org.branchbook.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table whose changes are logged.
 *
 * @param key the columns of its primary key, in their order
 */
public record Logged(String table, List<String> key) {
    private static final Pattern CHANGING =
            Pattern.compile(
                    "\\s*(insert into|merge into|update|delete from)\\s+(\\w+).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A statement that changes rows, so that it also names them. */
    public record Telling(Logged table, String sql) {}

    /**
     * The same statement as a query for the rows it changes: as they were where they go, else as
     * they are. Null for what is no change of a logged table.
     */
    static @Nullable Telling of(Connection connection, String sql) throws SQLException {
        Matcher matcher = CHANGING.matcher(sql);
        if (!matcher.matches()) {
            return null;
        }
        String table = matcher.group(2).toUpperCase(java.util.Locale.ROOT);
        if (ChangeColumns.kept(table)) {
            return null;
        }
        boolean going = matcher.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("delete");
        String told = "select * from " + (going ? "old" : "final") + " table (" + sql + ")";
        return new Telling(table(connection, table), told);
    }

    static Logged table(Connection connection, String table) throws SQLException {
        return new Logged(table, key(connection, table));
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet keys = connection.getMetaData().getPrimaryKeys(null, "PUBLIC", table)) {
            while (keys.next()) {
                columns.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** The row a result stands at. */
    Touched touched(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (String column : key) {
            values.add(row.getObject(column));
        }
        return new Touched(this, List.copyOf(values));
    }

    /** The row with these values. */
    Touched touched(Map<String, @Nullable String> row) {
        return new Touched(
                this,
                key.stream().map(column -> (Object) String.valueOf(row.get(column))).toList());
    }

    /** A row that a transaction changed. */
    record Touched(Logged table, List<Object> key) {
        String words() {
            return key.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** Reads rows by their key on one connection. */
    static final class Reader {
        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        Reader(Connection connection) {
            this.connection = connection;
        }

        /** The values as texts by column; null where there is no such row. */
        @Nullable Map<String, @Nullable String> row(Touched touched) throws SQLException {
            String where =
                    touched.table.key.stream()
                            .map(column -> '"' + column + "\" = ?")
                            .collect(Collectors.joining(" and "));
            List<Map<String, @Nullable String>> rows =
                    rows(
                            "select * from " + touched.table.table + " where " + where,
                            touched.key.toArray());
            return rows.isEmpty() ? null : rows.getFirst();
        }

        List<Map<String, @Nullable String>> rows(String sql, @Nullable Object... params)
                throws SQLException {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (int i = 0; i < params.length; i++) {
                statement.setObject(i + 1, params[i]);
            }
            List<Map<String, @Nullable String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(texts(result));
                }
            }
            return rows;
        }

        private static Map<String, @Nullable String> texts(ResultSet row) throws SQLException {
            Map<String, @Nullable String> values = new LinkedHashMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.put(row.getMetaData().getColumnName(i), row.getString(i));
            }
            return values;
        }
    }
}
