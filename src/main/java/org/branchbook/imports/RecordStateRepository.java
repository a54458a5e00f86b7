package org.branchbook.imports;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Activities with everything that hangs on them, as the rows of whatever tables there are: what an
 * import made of a record can be told apart from later edits, and put back.
 */
final class RecordStateRepository {
    private static final String ACTIVITY = "ACTIVITY";

    private final Sql sql;

    RecordStateRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * What an import did to one activity.
     *
     * @param name its day and title
     * @param before null for one that was new
     */
    record Change(long activity, String name, @Nullable String before, String afterHash) {}

    /** The highest number given so far. */
    long last() {
        return sql.one("select max(id) n from activity", row -> row.id("n")).orElse(0L);
    }

    void insert(ImportRun.Id run, long activity, @Nullable String before, String afterHash) {
        sql.update(
                "insert into import_activity(run, activity, before_state, after_hash)"
                        + " values (?, ?, ?, ?)",
                run,
                activity,
                before,
                afterHash);
    }

    List<Change> changes(ImportRun.Id run) {
        return sql.list(
                "select c.*, a.on_date, a.title from import_activity c"
                        + " join activity a on a.id = c.activity where c.run = ? order by a.id",
                row ->
                        new Change(
                                row.id("activity"),
                                row.date("on_date") + " " + row.text("title"),
                                row.textOrNull("before_state"),
                                row.text("after_hash")),
                run);
    }

    boolean isRemoved(long activity) {
        return sql.one(
                        "select removed_at from activity where id = ?",
                        row -> row.stampOrNull("removed_at") != null,
                        activity)
                .orElse(true);
    }

    /** The states of the activities with these numbers, both included, by number. */
    Map<Long, String> states(long first, long last) {
        Map<Long, Map<String, Object>> all = new TreeMap<>();
        tables().forEach((table, key) -> {
            List<String> columns = columns(table);
            sql.list(
                    "select * from " + table + " where " + key + " between ? and ?",
                    row ->
                            add(
                                    all.computeIfAbsent(row.id(key), _ -> new TreeMap<>()),
                                    table,
                                    values(row, columns)),
                    first,
                    last);
        });
        Map<Long, String> states = new TreeMap<>();
        all.forEach((activity, state) -> states.put(activity, text(state)));
        return states;
    }

    @SuppressWarnings("unchecked")
    private static boolean add(Map<String, Object> state, String table, Map<String, String> row) {
        return ((List<Object>) state.computeIfAbsent(table, _ -> new ArrayList<>())).add(row);
    }

    private static Map<String, String> values(Row row, List<String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String value = row.textOrNull(column);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }

    private static String text(Map<String, Object> state) {
        for (Object rows : state.values()) {
            if (rows instanceof List<?> list) {
                Collections.sort(list, Comparator.comparing(Object::toString));
            }
        }
        try {
            return JSON.std.asString(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes an activity off every list; of what hung on it the original sheet remains. */
    void remove(long activity, LocalDateTime at) {
        children().forEach((table, key) -> delete(table, key, activity));
        sql.update("update activity set removed_at = ? where id = ?", at, activity);
    }

    /** Makes an activity what it was. */
    void putBack(long activity, String state) {
        Map<String, Object> now = map(states(activity, activity).getOrDefault(activity, "{}"));
        Map<String, Object> before = map(state);
        for (Map.Entry<String, String> table : tables().entrySet()) {
            List<?> rows = rows(before, table.getKey());
            if (rows.equals(rows(now, table.getKey()))) {
                continue;
            }
            if (table.getKey().equals(ACTIVITY)) {
                update(activity, rows);
            } else {
                delete(table.getKey(), table.getValue(), activity);
                rows.forEach(row -> insert(table.getKey(), row));
            }
        }
    }

    private void update(long activity, List<?> rows) {
        List<String> columns = columns(ACTIVITY);
        List<@Nullable Object> values = new ArrayList<>();
        if (rows.getFirst() instanceof Map<?, ?> row) {
            columns.forEach(column -> values.add(row.get(column)));
        }
        values.add(activity);
        String set = columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
        sql.update("update activity set " + set + " where id = ?", values.toArray());
    }

    private void insert(String table, @Nullable Object row) {
        List<String> columns = columns(table);
        List<@Nullable Object> values = new ArrayList<>();
        if (row instanceof Map<?, ?> map) {
            columns.forEach(column -> values.add(map.get(column)));
        }
        String marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        String names = String.join(", ", columns);
        String insert = "insert into " + table + "(" + names + ") values (" + marks + ")";
        sql.update(insert, values.toArray());
    }

    private void delete(String table, String key, long activity) {
        sql.update("delete from " + table + " where " + key + " = ?", activity);
    }

    private static List<?> rows(Map<String, Object> state, String table) {
        return state.get(table) instanceof List<?> rows ? rows : List.of();
    }

    private static Map<String, Object> map(String text) {
        try {
            return JSON.std.mapFrom(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(ACTIVITY, "ID");
        tables.putAll(children());
        return tables;
    }

    /** The column by which each table names an activity. */
    private Map<String, String> children() {
        Map<String, String> children = new TreeMap<>();
        sql.list(
                """
                select k.table_name, k.column_name
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k
                  on k.constraint_name = r.constraint_name
                join information_schema.table_constraints t
                  on t.constraint_name = r.unique_constraint_name
                where t.table_name = 'ACTIVITY' and k.table_name <> 'IMPORT_ACTIVITY'
                """,
                row -> children.put(row.text("table_name"), row.text("column_name")));
        return children;
    }

    private List<String> columns(String table) {
        return sql.list(
                "select column_name from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and table_name = ?"
                        + " order by ordinal_position",
                row -> row.text("column_name"),
                table);
    }
}
