package org.branchbook.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.dump.DumpManifest.Column;
import org.branchbook.dump.DumpManifest.Table;

/** Puts a dump into an empty database of the same schema. */
public final class DumpLoader {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<String, List<Column>> columns;
    private final JsonFactory json = new JsonFactory();

    public DumpLoader(Connection connection) throws SQLException {
        this.connection = connection;
        this.columns = Schema.columns(connection);
    }

    /**
     * Loads every table, then lets the database check what refers to what.
     *
     * @throws IOException where the dump does not fit the schema or is not whole
     */
    public void load(DumpReader dump) throws IOException, SQLException {
        Set<String> known = new HashSet<>(Schema.tables(connection));
        execute("set referential_integrity false");
        for (Table table : dump.manifest().tables()) {
            if (!known.contains(table.name())) {
                throw new IOException("unknown table " + table.name());
            }
            execute("delete from " + Schema.quoted(table.name()));
            load(dump, table, Schema.insert(table.name(), table.columns()), false);
        }
        count(dump.manifest().counters());
        connection.commit();
        execute("set referential_integrity true");
        for (String name : known) {
            execute("alter table " + Schema.quoted(name) + " set referential_integrity true check");
        }
        connection.commit();
    }

    /**
     * Puts what could be read of a damaged book over an older state of it: a table that was read
     * wholly replaces the older one, of the others each row replaces the one with its key. A row
     * that does not fit its table is left out. Nothing else is checked: what refers to a row that
     * is lost stays, for the doctor to name.
     */
    public void merge(DumpReader dump, Set<String> whole) throws IOException, SQLException {
        execute("set referential_integrity false");
        for (Table table : dump.manifest().tables()) {
            if (whole.contains(table.name())) {
                execute("delete from " + Schema.quoted(table.name()));
            }
            load(dump, table, Schema.merge(connection, table.name(), table.columns()), true);
        }
        count(dump.manifest().counters());
        connection.commit();
        execute("set referential_integrity true");
        connection.commit();
    }

    private void load(DumpReader dump, Table table, String statement, boolean fittingOnly)
            throws IOException, SQLException {
        if (!table.columns().equals(columns.get(table.name()))) {
            throw new IOException("other columns in " + table.name());
        }
        try (PreparedStatement row = connection.prepareStatement(statement)) {
            Inserts inserts = new Inserts(row, table.columns(), fittingOnly);
            dump.rows(table, inserts::add);
            inserts.finish();
            if (inserts.count != table.rows()) {
                throw new IOException(table.name() + ": " + inserts.count);
            }
        }
    }

    private void count(Map<String, Long> counters) throws SQLException {
        for (String name : Schema.counters(connection).keySet()) {
            Long next = counters.get(name);
            if (next == null) {
                continue;
            }
            int dot = name.indexOf('.');
            execute(
                    dot < 0
                            ? "alter sequence " + Schema.quoted(name) + " restart with " + next
                            : "alter table "
                                    + Schema.quoted(name.substring(0, dot))
                                    + " alter column "
                                    + Schema.quoted(name.substring(dot + 1))
                                    + " restart with "
                                    + next);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows on their way into one table. */
    private final class Inserts {
        private final PreparedStatement row;
        private final boolean fittingOnly;
        private final Map<String, Integer> places = new HashMap<>();
        private final Value[] values;
        private int waiting;
        private long count;

        Inserts(PreparedStatement row, List<Column> columns, boolean fittingOnly)
                throws SQLException {
            this.row = row;
            this.fittingOnly = fittingOnly;
            values = new Value[columns.size()];
            for (int i = 0; i < values.length; i++) {
                places.put(columns.get(i).name(), i);
                values[i] = Value.of(columns.get(i).type());
            }
        }

        void add(String line) throws IOException {
            try (JsonParser in = json.createParser(line)) {
                for (int i = 1; i <= values.length; i++) {
                    row.setObject(i, null);
                }
                if (in.nextToken() != JsonToken.START_OBJECT) {
                    throw new IOException("no row");
                }
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    Integer at = places.get(in.currentName());
                    in.nextToken();
                    if (at == null) {
                        throw new IOException("unknown column " + in.currentName());
                    }
                    values[at].read(in, row, at + 1);
                }
                row.addBatch();
                count++;
                if (++waiting == BATCH) {
                    finish();
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        void finish() throws IOException {
            try {
                if (waiting > 0) {
                    waiting = 0;
                    row.executeBatch();
                }
            } catch (BatchUpdateException e) {
                // H2 has put in all the others.
                if (!fittingOnly) {
                    throw new IOException(e);
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
