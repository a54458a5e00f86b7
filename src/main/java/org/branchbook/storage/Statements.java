package org.branchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.jspecify.annotations.Nullable;

/** The statements of one connection, kept prepared, with their parameters filled in. */
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> plain = new HashMap<>();
    private final Map<String, PreparedStatement> keyed = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement bind(String sql, @Nullable Object... params) throws SQLException {
        return fill(plain, Statement.NO_GENERATED_KEYS, sql, params);
    }

    /** Asks for the keys of new rows; only where they are wanted: it costs as much again. */
    PreparedStatement keyed(String sql, @Nullable Object... params) throws SQLException {
        return fill(keyed, Statement.RETURN_GENERATED_KEYS, sql, params);
    }

    /** Runs one statement for each row of parameters, sent together. */
    int[] all(String sql, List<@Nullable Object[]> rows) throws SQLException {
        PreparedStatement statement = bind(sql);
        for (@Nullable Object[] row : rows) {
            bind(sql, row).addBatch();
        }
        return statement.executeBatch();
    }

    private PreparedStatement fill(
            Map<String, PreparedStatement> kept, int keys, String sql, @Nullable Object... params)
            throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql, keys);
            kept.put(sql, statement);
        }
        for (int i = 0; i < params.length; i++) {
            statement.setObject(i + 1, value(params[i]));
        }
        return statement;
    }

    private static @Nullable Object value(@Nullable Object value) {
        // No switch over types: the JVM links one by code that it makes at every start.
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Sql.Id id) {
            return id.value();
        }
        return value instanceof PartialDate date ? date.toString() : value;
    }
}
