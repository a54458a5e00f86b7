package org.branchbook.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.storage.ForeignKeys;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole rows of whatever columns the tables have. */
final class PieceRepository {
    static final String RESOLUTION = "RESOLUTION";
    static final List<String> OF_RESOLUTION = List.of("RESOLUTION_CANDIDATE", "WRITTEN_OPINION");

    private final Sql sql;
    private final Map<String, List<String>> columns = new HashMap<>();

    PieceRepository(Sql sql) {
        this.sql = sql;
    }

    private List<String> columns(String table) {
        return columns.computeIfAbsent(table, name -> ForeignKeys.columns(sql, name));
    }

    List<Map<String, @Nullable String>> rows(String table, String column, @Nullable Object value) {
        List<String> names = columns(table);
        return sql.list(
                "select "
                        + String.join(", ", names)
                        + " from "
                        + table
                        + " where "
                        + column
                        + " = ?",
                row -> values(row, names),
                value);
    }

    private static Map<String, @Nullable String> values(Row row, List<String> names) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, row.textOrNull(name)));
        return values;
    }

    Optional<Map<String, @Nullable String>> row(String table, @Nullable Object id) {
        return rows(table, "ID", id).stream().findFirst();
    }

    PieceRows piece(Piece piece) {
        Map<String, List<Map<String, @Nullable String>>> own = new LinkedHashMap<>();
        for (String table : piece.kind().own()) {
            own.put(table, rows(table, piece.kind().table(), piece.number()));
        }
        for (String table : OF_RESOLUTION) {
            List<Map<String, @Nullable String>> all = new ArrayList<>();
            for (Map<String, @Nullable String> one : own.getOrDefault(RESOLUTION, List.of())) {
                all.addAll(rows(table, RESOLUTION, one.get("ID")));
            }
            own.put(table, all);
        }
        return new PieceRows(row(piece.kind().table(), piece.number()).orElse(null), own);
    }

    /** A row as it is said; under a fresh number where its own is another's. Returns the number. */
    @Nullable String insert(String table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row);
        String id = values.get("ID");
        boolean fresh = id != null && row(table, id).isPresent();
        if (fresh) {
            values.remove("ID");
        }
        String marks = values.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
        String insert =
                "insert into %s(%s) values (%s)"
                        .formatted(table, String.join(", ", values.keySet()), marks);
        if (fresh) {
            return String.valueOf(sql.insert(insert, values.values().toArray()));
        }
        sql.update(insert, values.values().toArray());
        return id;
    }

    void update(String table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row);
        String id = values.remove("ID");
        List<@Nullable Object> params = new ArrayList<>(values.values());
        params.add(id);
        String set =
                values.keySet().stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
        sql.update("update " + table + " set " + set + " where id = ?", params.toArray());
    }

    void clear(Piece piece) {
        for (String table : piece.kind().own()) {
            sql.update(
                    "delete from " + table + " where " + piece.kind().table() + " = ?",
                    piece.number());
        }
    }

    /** Takes a piece off every list that was not there before it was brought back. */
    void remove(Piece piece) {
        sql.update(
                "update " + piece.kind().table() + " set removed_at = changed_at where id = ?",
                piece.number());
    }

    /** The number, name, and times of each that is on the lists. */
    List<Listed> listed(Piece.Kind kind) {
        String query =
                kind == Piece.Kind.ACTIVITY
                        ? """
                        select id, on_date || ' ' || title n, entered_at, changed_at
                        from activity where removed_at is null order by on_date desc, id
                        """
                        : """
                        select id, name n, entered_at, changed_at
                        from member where removed_at is null order by sort_order, id
                        """;
        return sql.list(
                query,
                row ->
                        new Listed(
                                row.id("id"),
                                row.text("n"),
                                row.text("entered_at"),
                                row.text("changed_at")));
    }

    /** One of a list; times as texts. */
    record Listed(long id, String name, String entered, String changed) {}

    /** People by name or number. */
    List<Long> people(String typed) {
        return sql.list(
                "select id from member where removed_at is null and (name = ? or number = ?)",
                row -> row.id("id"),
                typed,
                typed);
    }

    List<Map<String, @Nullable String>> versions(long activity) {
        return rows("RECORD_VERSION", "ACTIVITY", activity);
    }

    void dropVersion(long activity, String number) {
        sql.update(
                "delete from record_version where activity = ? and number = ?", activity, number);
    }

    List<ForeignKeys.Reference> references() {
        return ForeignKeys.all(sql);
    }
}
