package org.branchbook.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The caller closes the stream; the manifest stands first when read by name, last in bytes. */
    public DumpManifest write(OutputStream out, int schema, String made, String reason)
            throws IOException, SQLException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
        List<Table> tables = new ArrayList<>();
        Map<String, List<Column>> columns = Schema.columns(connection);
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
        Entries.end(zip, sealing);
        zip.flush();
        return manifest;
    }

    private Table table(String name, List<Column> columns, OutputStream out)
            throws IOException, SQLException {
        MessageDigest digest = Sha256.digest();
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            OutputStream counted = new DigestOutputStream(out, digest);
            try (ResultSet result =
                            statement.executeQuery(Schema.select(connection, name, columns));
                    JsonGenerator rowWriter = generator(counted)) {
                while (result.next()) {
                    row(rowWriter, columns, result);
                    rows++;
                }
                if (rows > 0) {
                    rowWriter.writeRaw('\n');
                }
            }
        }
        return new Table(name, columns, rows, Sha256.hex(digest.digest()));
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
            Set<String> rows = new LinkedHashSet<>();
            String select = Schema.select(connection, name, columns);
            if (readable(select, columns, rows)) {
                whole.add(name);
            } else {
                readable(Schema.backwards(select), columns, rows);
            }
            byte[] bytes =
                    rows.stream()
                            .map(row -> row + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8);
            try (OutputStream entry = Entries.begin(zip, Table.entry(name), sealing)) {
                entry.write(bytes);
            }
            tables.add(new Table(name, columns, rows.size(), Sha256.of(bytes)));
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

    /** Whether every row could be read. */
    private boolean readable(String select, List<Column> columns, Set<String> rows) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select)) {
            while (result.next()) {
                StringWriter text = new StringWriter();
                try (JsonGenerator row = json.createGenerator(text)) {
                    row(row, columns, result);
                }
                rows.add(text.toString());
            }
            return true;
        } catch (SQLException | IOException | RuntimeException damaged) {
            // What was read before stays; the caller tells that it is not all.
            return false;
        }
    }

    private JsonGenerator generator(OutputStream out) throws IOException {
        return json.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    private static void row(JsonGenerator out, List<Column> columns, ResultSet result)
            throws IOException, SQLException {
        out.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Value.of(column.type()).write(out, column.name(), result, i + 1);
        }
        out.writeEndObject();
    }
}
