package org.branchbook.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.Sha256;
import org.branchbook.dump.DumpManifest.Column;
import org.branchbook.dump.DumpManifest.Table;
import org.branchbook.encryption.Sealing;
import org.jspecify.annotations.Nullable;

/** Writes every table as one connection sees it; the caller's isolation makes it one moment. */
public final class DumpWriter {
    private static final int BUFFER = 1 << 16;
    private static final int FETCH = 1000;

    private final Connection connection;
    private final JsonFactory json = new JsonFactory();
    private final @Nullable Sealing sealing;
    private DumpRows rows = DumpRows.ALL;
    private DumpFiles files = DumpFiles.NONE;
    private BooleanSupplier stopped = () -> false;
    private final Set<String> named = new TreeSet<>();

    public DumpWriter(Connection connection) {
        this(connection, null);
    }

    /**
     * @param sealing seals every entry; null writes them open
     */
    public DumpWriter(Connection connection, @Nullable Sealing sealing) {
        this.connection = connection;
        this.sealing = sealing;
    }

    /** Takes some rows only, and attachments besides. */
    public DumpWriter taking(DumpRows some, DumpFiles along) {
        rows = some;
        files = along;
        return this;
    }

    /** Ends with {@link CancellationException} within a row once it is told to stop. */
    public DumpWriter until(BooleanSupplier told) {
        stopped = told;
        return this;
    }

    /** The caller closes the stream; the manifest stands first when read by name, last in bytes. */
    public DumpManifest write(OutputStream out, int schema, String made, String reason)
            throws IOException, SQLException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
        List<Table> tables = new ArrayList<>();
        Map<String, List<Column>> columns = Schema.columns(connection);
        readRowByRow();
        for (String name : Schema.tables(connection)) {
            try (OutputStream entry = Entries.begin(zip, Table.entry(name), sealing)) {
                tables.add(table(name, columns.getOrDefault(name, List.of()), entry));
            }
        }
        DumpManifest manifest =
                new DumpManifest(schema, made, reason, tables, Schema.counters(connection));
        try (OutputStream entry = Entries.begin(zip, DumpManifest.ENTRY, sealing)) {
            entry.write(manifest.json());
        }
        for (String hash : named) {
            if (files.carries(hash)) {
                try (InputStream in = files.open(hash);
                        OutputStream entry = Entries.begin(zip, DumpFiles.entry(hash), sealing)) {
                    in.transferTo(entry);
                }
            }
        }
        Entries.end(zip, sealing);
        zip.flush();
        return manifest;
    }

    /** Else H2 collects a whole table first, in a file of its own where it is long. */
    private void readRowByRow() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution 1");
        }
    }

    private Table table(String name, List<Column> columns, OutputStream out)
            throws IOException, SQLException {
        MessageDigest digest = Sha256.digest();
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            OutputStream counted = new DigestOutputStream(out, digest);
            List<String> hashes = Schema.fileColumns(columns);
            List<Value> values = values(columns);
            try (ResultSet result =
                            statement.executeQuery(Schema.select(connection, name, columns));
                    JsonGenerator rowWriter = generator(counted)) {
                while (result.next()) {
                    if (stopped.getAsBoolean()) {
                        throw new CancellationException("told to stop");
                    }
                    if (rows.takes(name, result)) {
                        row(rowWriter, name, columns, values, result);
                        name(hashes, result);
                        count++;
                    }
                }
                if (count > 0) {
                    rowWriter.writeRaw('\n');
                }
            }
        }
        return new Table(name, columns, count, Sha256.hex(digest.digest()));
    }

    /** Remembers the attachments that a row names. */
    private void name(List<String> columns, ResultSet row) throws SQLException {
        for (String column : columns) {
            String hash = row.getString(column);
            if (hash != null && !hash.isBlank()) {
                named.add(hash);
            }
        }
    }

    /**
     * Writes what a damaged database still gives: every table from its first row on, and from its
     * last row backwards, as far as each way leads.
     *
     * @return the manifest, and the names of the tables that were read wholly
     */
    public Partial writeReadable(OutputStream out, int schema, String made)
            throws IOException, SQLException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
        List<Table> tables = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        Map<String, List<Column>> all = Schema.columns(connection);
        for (String name : Schema.tables(connection)) {
            List<Column> columns = all.getOrDefault(name, List.of());
            Set<String> found = new LinkedHashSet<>();
            String select = Schema.select(connection, name, columns);
            if (readable(select, name, columns, found)) {
                whole.add(name);
            } else {
                readable(Schema.backwards(select), name, columns, found);
            }
            byte[] bytes =
                    found.stream()
                            .map(row -> row + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8);
            try (OutputStream entry = Entries.begin(zip, Table.entry(name), sealing)) {
                entry.write(bytes);
            }
            tables.add(new Table(name, columns, found.size(), Sha256.of(bytes)));
        }
        DumpManifest manifest =
                new DumpManifest(schema, made, "rescue", tables, Schema.counters(connection));
        try (OutputStream entry = Entries.begin(zip, DumpManifest.ENTRY, sealing)) {
            entry.write(manifest.json());
        }
        Entries.end(zip, sealing);
        zip.flush();
        return new Partial(manifest, whole);
    }

    /** What {@link #writeReadable} got. */
    public record Partial(DumpManifest manifest, Set<String> whole) {
        public Partial {
            whole = Set.copyOf(whole);
        }
    }

    /** Whether every row could be read; one that lacks what it must have is a damaged one. */
    private boolean readable(String select, String table, List<Column> columns, Set<String> found) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select)) {
            List<Value> values = values(columns);
            boolean whole = true;
            while (result.next()) {
                if (lacks(result)) {
                    whole = false;
                    continue;
                }
                StringWriter text = new StringWriter();
                try (JsonGenerator row = json.createGenerator(text)) {
                    row(row, table, columns, values, result);
                }
                found.add(text.toString());
            }
            return whole;
        } catch (SQLException | IOException | RuntimeException damaged) {
            // What was read before stays; the caller tells that it is not all.
            return false;
        }
    }

    private static boolean lacks(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.isNullable(i) == ResultSetMetaData.columnNoNulls
                    && row.getObject(i) == null) {
                return true;
            }
        }
        return false;
    }

    private JsonGenerator generator(OutputStream out) throws IOException {
        return json.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    private static List<Value> values(List<Column> columns) throws SQLException {
        List<Value> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(Value.of(column.type()));
        }
        return values;
    }

    private void row(
            JsonGenerator out,
            String table,
            List<Column> columns,
            List<Value> values,
            ResultSet result)
            throws IOException, SQLException {
        out.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (rows.empties(table, column.name())) {
                out.writeStringField(column.name(), "");
                continue;
            }
            values.get(i).write(out, column.name(), result, i + 1);
        }
        out.writeEndObject();
    }
}
