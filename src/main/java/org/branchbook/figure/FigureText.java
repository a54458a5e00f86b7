package org.branchbook.figure;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.jspecify.annotations.Nullable;

/**
 * A table as JSON, for keeping and for {@code --json}: title, notes, columns (name, look), lines as
 * lists of texts, numbers and nulls, and how many of the last lines are sums.
 */
public final class FigureText {
    private FigureText() {}

    public static String write(FigureTable table) {
        try {
            return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(map(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written, as maps and lists. */
    public static Map<String, Object> map(FigureTable table) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", table.title());
        map.put("notes", table.notes());
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", column.name());
            one.put("look", column.look().name());
            columns.add(one);
        }
        map.put("columns", columns);
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (Line line : table.lines()) {
            List<@Nullable Object> values = new ArrayList<>();
            line.cells().forEach(cell -> values.add(cell.value()));
            lines.add(values);
        }
        map.put("lines", lines);
        map.put("totals", (int) table.lines().stream().filter(Line::total).count());
        return map;
    }

    public static FigureTable read(String text) {
        try {
            Map<String, Object> map = JSON.std.mapFrom(text);
            List<Column> columns = new ArrayList<>();
            for (Object one : list(map, "columns")) {
                Map<?, ?> column = (Map<?, ?>) one;
                Look look = Look.valueOf(String.valueOf(column.get("look")));
                columns.add(new Column(String.valueOf(column.get("name")), look));
            }
            List<?> rows = list(map, "lines");
            int totals = ((Number) map.getOrDefault("totals", 0)).intValue();
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                List<FigureTable.Cell> cells = new ArrayList<>();
                for (Object value : (List<?>) rows.get(i)) {
                    cells.add(FigureTable.Cell.of(plain(value)));
                }
                lines.add(new Line(cells, null, i >= rows.size() - totals));
            }
            List<String> notes = list(map, "notes").stream().map(String::valueOf).toList();
            return new FigureTable(String.valueOf(map.get("title")), notes, columns, lines, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> list(Map<String, Object> map, String name) {
        return map.get(name) instanceof List<?> list ? list : List.of();
    }

    /** Decimals come back as they went, with their one decimal. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Double decimal ? BigDecimal.valueOf(decimal) : value;
    }
}
