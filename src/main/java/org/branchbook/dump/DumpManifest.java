package org.branchbook.dump;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.Sha256;

/**
 * What a dump holds.
 *
 * @param schema the number of the newest migration that had run
 * @param made the local time at which it was made, ISO 8601
 * @param reason why it was made, as {@code daily}
 * @param tables in the order of their names
 * @param counters what gives out ids: its name, and the next value it would give
 */
public record DumpManifest(
        int schema, String made, String reason, List<Table> tables, Map<String, Long> counters) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    public DumpManifest {
        tables = List.copyOf(tables);
        counters = Map.copyOf(counters);
    }

    /**
     * One table.
     *
     * @param sha256 of its entry, uncompressed, in hex
     */
    public record Table(String name, List<Column> columns, long rows, String sha256) {
        public Table {
            columns = List.copyOf(columns);
        }

        static String entry(String name) {
            return "tables/" + name + ".jsonl";
        }
    }

    /**
     * @param type the SQL type, as {@code CHARACTER VARYING}
     */
    public record Column(String name, String type) {}

    /** The same for equal data, whenever and for whatever reason it was written. */
    public String content() {
        StringBuilder all = new StringBuilder().append(schema);
        for (Table table : tables) {
            all.append('\n').append(table.name).append(' ').append(table.sha256);
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** How many rows a table has; 0 where it is not there. */
    public long rows(String table) {
        return tables.stream().filter(t -> t.name.equals(table)).mapToLong(Table::rows).sum();
    }

    byte[] json() throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", FORMAT);
        values.put("schema", schema);
        values.put("made", made);
        values.put("reason", reason);
        List<Object> all = new ArrayList<>();
        for (Table table : tables) {
            Map<String, String> columns = new LinkedHashMap<>();
            table.columns.forEach(column -> columns.put(column.name, column.type));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", table.name);
            one.put("rows", table.rows);
            one.put("sha256", table.sha256);
            one.put("columns", columns);
            all.add(one);
        }
        values.put("tables", all);
        values.put("counters", counters);
        return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asBytes(values);
    }

    /** Throws {@link IOException} where the bytes are no manifest of a format known here. */
    static DumpManifest read(byte[] json) throws IOException {
        try {
            Map<String, Object> values = JSON.std.mapFrom(json);
            if (number(values, "format") != FORMAT) {
                throw new IOException("format " + values.get("format"));
            }
            List<Table> tables = new ArrayList<>();
            for (Object one : (List<?>) in(values, "tables")) {
                tables.add(table((Map<?, ?>) one));
            }
            Map<?, ?> named = (Map<?, ?>) in(values, "counters");
            Map<String, Long> counters = new LinkedHashMap<>();
            named.keySet().forEach(n -> counters.put(n.toString(), number(named, n.toString())));
            return new DumpManifest(
                    (int) number(values, "schema"),
                    in(values, "made").toString(),
                    in(values, "reason").toString(),
                    tables,
                    counters);
        } catch (RuntimeException e) {
            throw new IOException("no manifest", e);
        }
    }

    private static Table table(Map<?, ?> values) {
        List<Column> columns = new ArrayList<>();
        ((Map<?, ?>) in(values, "columns"))
                .forEach((name, type) -> columns.add(new Column((String) name, (String) type)));
        return new Table(
                in(values, "name").toString(),
                columns,
                number(values, "rows"),
                in(values, "sha256").toString());
    }

    private static long number(Map<?, ?> values, String name) {
        return ((Number) in(values, name)).longValue();
    }

    private static Object in(Map<?, ?> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
