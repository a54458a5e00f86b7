package org.branchbook.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;

/** Parts the rows of a sheet: data on one side; titles, hints, notes and totals on the other. */
final class SheetRows {
    private static final Pattern HINT =
            Pattern.compile("[（(]?(必填|选填|非必填|必选|可选|可不填|必填项|选填项|文本|日期|文本格式|日期格式)[）)]?");
    private static final int LONGEST_HINT = 6;
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(合计|总计|小计|共计|总人数|填表|制表|审核|填报|负责人|填写说明|填表说明|说明[:：]|注[:：]|备注[:：]).*",
                    Pattern.DOTALL);
    private static final Pattern SAMPLE = Pattern.compile("[（(]?(示例|样例|范例).*|[（(]例[）)].*|例[：:].*");

    private final Sheet sheet;
    private final Header header;
    private final ColumnSet known;
    private final List<DataRow> rows = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final DeclaredTotals totals = new DeclaredTotals();
    private final Set<Cell.Area> areas = new LinkedHashSet<>();
    private final Map<Cell.Place, Cell> merged = new LinkedHashMap<>();

    SheetRows(Sheet sheet, Header header, ColumnSet known) {
        this.sheet = sheet;
        this.header = header;
        this.known = known;
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() < header.row()) {
                title(row);
            } else if (row.number() > header.lastRow()) {
                sort(row);
            }
        }
        if (rows.isEmpty()) {
            note("table.noRows", header.lastRow(), names(), header.lastRow() + 1);
        }
        areas.forEach(area -> note("table.skipped.block", area.toString()));
        totals.compare(rows.size()).ifPresent(found -> note(found.key(), found.args().toArray()));
        String left =
                header.columns().stream()
                        .filter(column -> column.target().equals(Column.SKIP))
                        .map(Column::header)
                        .collect(Collectors.joining("、"));
        if (!left.isEmpty()) {
            note("table.note.left", left);
        }
        if (!header.unknown().isEmpty()) {
            note(
                    "table.note.unknown",
                    header.unknown().stream().map(Column::header).collect(Collectors.joining("、")));
        }
    }

    /** The first and the last of the header's columns. */
    private String names() {
        List<Column> columns = header.columns();
        String first = columns.getFirst().label();
        return columns.size() == 1 ? first : first + "…" + columns.getLast().label();
    }

    List<DataRow> rows() {
        return rows;
    }

    List<Note> notes() {
        return notes;
    }

    private void title(Sheet.Row row) {
        totals.read(row);
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(cell -> note("table.skipped.title", row.number(), brief(cell)));
    }

    private void sort(Sheet.Row row) {
        Map<Column, Cell> cells = new LinkedHashMap<>();
        header.columns().forEach(column -> cells.put(column, cell(row, column)));
        DataRow data = new DataRow(sheet.name(), row.number(), cells);
        if (cells.values().stream().allMatch(cell -> Words.value(cell.text()).isEmpty())) {
            return;
        }
        String skipped = isTotal(row) ? "table.skipped.total" : reason(data);
        if (skipped.isEmpty()) {
            rows.add(data);
        } else {
            totals.read(row);
            note(skipped, row.number(), data.shown());
        }
    }

    /** The word may stand in a column that is not read, such as 序号. */
    private static boolean isTotal(Sheet.Row row) {
        return row.cells().stream()
                .map(cell -> Words.value(cell.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text -> TOTAL.matcher(text).matches())
                .isPresent();
    }

    /** Why a row is no data; "" for data. */
    private String reason(DataRow row) {
        String key = known.needs().identity().getFirst();
        String name = row.text(key);
        List<String> texts =
                row.cells().values().stream()
                        .map(cell -> Words.value(cell.text()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        long hints = texts.stream().filter(SheetRows::isHint).count();
        if (isHint(name) || hints * 2 > texts.size()) {
            return "table.skipped.hint";
        }
        if (known.names(key, name)) {
            return "table.skipped.header";
        }
        if (name.isEmpty() && texts.stream().anyMatch(t -> TOTAL.matcher(t).matches())) {
            return "table.skipped.total";
        }
        if (texts.stream().anyMatch(SheetRows::isSample)) {
            return "table.skipped.sample";
        }
        return row.isFilled(known.needs().identity()) ? "" : "table.skipped.nobody";
    }

    private static boolean isHint(String text) {
        return text.length() <= LONGEST_HINT && HINT.matcher(text).matches();
    }

    /** Asked of every cell, so told at the first character where it can be. */
    private static boolean isSample(String text) {
        return "（(示样范例".indexOf(text.charAt(0)) >= 0 && SAMPLE.matcher(text).matches();
    }

    /**
     * The cell of a column; empty inside a note, the upper one where cells are merged downwards.
     */
    private Cell cell(Sheet.Row row, Column column) {
        Cell cell = row.at(column.index());
        Cell.Area area = cell.area();
        if (area == null) {
            return cell;
        }
        boolean asHeader = area.rows() == 1 && area.equals(belowHeader(row, column));
        if (area.columns() > 1 && !asHeader) {
            areas.add(area);
            return new Cell(cell.place(), Cell.Kind.BLANK, "", null, area);
        }
        merged.putIfAbsent(area.first(), cell);
        return merged.getOrDefault(area.first(), cell);
    }

    /** The area a cell would have if it were merged just as the header above it. */
    private Cell.Area belowHeader(Sheet.Row row, Column column) {
        int last =
                sheet.rows().stream()
                        .filter(r -> r.number() == header.row())
                        .map(r -> r.at(column.index()).area())
                        .mapToInt(area -> area == null ? column.index() : area.last().column())
                        .findFirst()
                        .orElse(column.index());
        return new Cell.Area(
                new Cell.Place(row.number(), column.index()), new Cell.Place(row.number(), last));
    }

    private void note(String key, Object... args) {
        notes.add(Note.of(sheet.name(), key, args));
    }

    private static String brief(Cell cell) {
        String text = Header.oneLine(cell.text());
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
