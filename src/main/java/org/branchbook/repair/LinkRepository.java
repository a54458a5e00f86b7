package org.branchbook.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.member.MemberId;
import org.branchbook.storage.ForeignKeys;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The rows of any table that refer to a person, found by the foreign keys of the schema, so that a
 * table added later is not forgotten. What merges and imports keep of the past is left alone.
 */
final class LinkRepository {
    static final String MEMBER = "MEMBER";
    static final String FACT = "MEMBER_FACT";
    private static final String PAST = "(PERSON|IMPORT)_.*";

    private final Sql sql;

    LinkRepository(Sql sql) {
        this.sql = sql;
    }

    /** A column that refers to people. */
    record Link(String table, String column) {}

    List<Link> links() {
        return ForeignKeys.to(sql, MEMBER).stream()
                .filter(column -> !column.table().matches(PAST))
                .map(column -> new Link(column.table(), column.column()))
                .toList();
    }

    List<String> columns(String table) {
        return ForeignKeys.columns(sql, table);
    }

    /** The columns of the primary key first, then those of every other unique one. */
    List<List<String>> keys(String table) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        sql.list(
                "select i.index_name n, c.column_name c from information_schema.indexes i"
                        + " join information_schema.index_columns c"
                        + " on c.index_name = i.index_name and c.table_name = i.table_name"
                        + " where i.table_name = ? and i.index_type_name in"
                        + " ('PRIMARY KEY', 'UNIQUE INDEX')"
                        + " order by case i.index_type_name when 'PRIMARY KEY' then 0 else 1 end,"
                        + " i.index_name, c.ordinal_position",
                row ->
                        keys.computeIfAbsent(row.text("n"), _ -> new ArrayList<>())
                                .add(row.text("c")),
                table);
        return List.copyOf(keys.values());
    }

    /** The rows of a table in which a column names one of two people. */
    List<Map<String, @Nullable String>> rows(Link link, MemberId one, MemberId other) {
        List<String> columns = columns(link.table());
        return sql.list(
                "select * from " + link.table() + " where " + link.column() + " in (?, ?)",
                row -> {
                    Map<String, @Nullable String> values = new LinkedHashMap<>();
                    columns.forEach(column -> values.put(column, row.textOrNull(column)));
                    return values;
                },
                one,
                other);
    }

    /** Every row that is or names one of two people, by table. */
    Map<String, Set<Map<String, @Nullable String>>> snapshot(MemberId one, MemberId other) {
        Map<String, Set<Map<String, @Nullable String>>> rows = new LinkedHashMap<>();
        rows.put(MEMBER, new LinkedHashSet<>(rows(new Link(MEMBER, "ID"), one, other)));
        for (Link link : links()) {
            rows.computeIfAbsent(link.table(), _ -> new LinkedHashSet<>())
                    .addAll(rows(link, one, other));
        }
        return rows;
    }

    boolean exists(String table, Map<String, @Nullable String> wanted) {
        return sql.one(
                        "select 1 n from " + table + " where " + where(wanted) + " limit 1",
                        row -> row.number("n"),
                        wanted.values().toArray())
                .isPresent();
    }

    void insert(String table, Map<String, @Nullable String> row) {
        sql.update(
                "insert into "
                        + table
                        + "("
                        + String.join(", ", row.keySet())
                        + ") values ("
                        + String.join(", ", Collections.nCopies(row.size(), "?"))
                        + ")",
                row.values().toArray());
    }

    void delete(String table, Map<String, @Nullable String> key) {
        sql.update("delete from " + table + " where " + where(key), key.values().toArray());
    }

    void update(
            String table, Map<String, @Nullable String> key, Map<String, @Nullable String> values) {
        if (values.isEmpty()) {
            return;
        }
        List<@Nullable Object> params = new ArrayList<>(values.values());
        params.addAll(key.values());
        sql.update(
                "update "
                        + table
                        + " set "
                        + values.keySet().stream()
                                .map(column -> column + " = ?")
                                .collect(Collectors.joining(", "))
                        + " where "
                        + where(key),
                params.toArray());
    }

    private static String where(Map<String, @Nullable String> values) {
        return values.keySet().stream()
                .map(column -> column + " is not distinct from ?")
                .collect(Collectors.joining(" and "));
    }
}
