package org.branchbook.backfill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.branchbook.table.DataRow;
import org.branchbook.table.Header;
import org.branchbook.table.Note;
import org.branchbook.table.Table;
import org.branchbook.table.Words;

/**
 * One activity on a form, as paper handbooks have it: labels in several rows, the value at the
 * right of each, 活动（会议）名称 to 主要内容.
 */
final class RecordForm {
    /** A list has its labels in one row; a form in at least so many. */
    private static final int ROWS = 4;

    private static final Set<String> OTHER = Set.of("其他", "其它", "其他事项", "备注");
    private static final Set<String> BOTH = Set.of("应到实到人数", "应到实到", "应到实到会人数");
    private static final Pattern TWO = Pattern.compile("\\D*(\\d{1,5})\\D+(\\d{1,5})\\D*");

    private final Sheet sheet;
    private final ColumnSet known;
    private final Map<Column, Cell> cells = new LinkedHashMap<>();
    private final Set<Integer> rows = new TreeSet<>();
    private final List<String> left = new ArrayList<>();

    private RecordForm(Sheet sheet, ColumnSet known) {
        this.sheet = sheet;
        this.known = known;
        sheet.rows().forEach(this::read);
    }

    /** Empty where the sheet is no such form. */
    static Optional<Table> read(Sheet sheet) {
        ColumnSet known = ActivityColumns.forms().getFirst();
        RecordForm form = new RecordForm(sheet, known);
        Set<String> targets =
                form.cells.keySet().stream().map(Column::target).collect(Collectors.toSet());
        boolean named =
                targets.contains(ActivityColumns.TITLE) || targets.contains(ActivityColumns.THEME);
        boolean dated =
                targets.contains(ActivityColumns.ACTUAL) || targets.contains(ActivityColumns.DATE);
        return named && dated && form.rows.size() >= ROWS
                ? Optional.of(form.table())
                : Optional.empty();
    }

    private Table table() {
        int first = rows.iterator().next();
        List<Column> columns = List.copyOf(cells.keySet());
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(sheet.name(), "backfill.note.form"));
        if (!left.isEmpty()) {
            notes.add(Note.of(sheet.name(), "backfill.note.formLeft", String.join("、", left)));
        }
        return new Table(
                sheet.name(),
                new Header(first, first, columns, List.of()),
                List.of(new DataRow(sheet.name(), first, cells)),
                notes);
    }

    /** Labels with the cell at their right; what is neither is told as left out. */
    private void read(Sheet.Row row) {
        int next = 0;
        for (Cell cell : row.cells()) {
            String target = cell.column() < next ? "" : target(cell);
            if (target.isEmpty()) {
                if (cell.column() >= next && !cell.isBlank()) {
                    left.add(brief(cell));
                }
                continue;
            }
            Cell value = row.at(end(cell) + 1);
            boolean blank = !target(value).isEmpty();
            next = blank ? end(cell) + 1 : end(value) + 1;
            if (!blank) {
                add(cell, target, value);
            }
            rows.add(row.number());
        }
    }

    private void add(Cell label, String target, Cell value) {
        String header = label.text().replaceAll("\\s+", "");
        Matcher two = TWO.matcher(value.text());
        if (target.equals(ActivityColumns.DUE) && isBoth(header) && two.matches()) {
            put(header, ActivityColumns.DUE, value, two.group(1));
            put(header, ActivityColumns.PRESENT, value, two.group(2));
        } else if (isOther(header) && !Words.value(value.text()).isEmpty()) {
            put(header, target, value, header + "：" + value.text());
        } else {
            put(header, target, value, value.text());
        }
    }

    /** A value is a cell of its own here, however many it is merged over. */
    private void put(String header, String target, Cell value, String text) {
        Column column = new Column(value.column(), header, target, Column.Origin.NAME);
        cells.putIfAbsent(column, new Cell(value.place(), value.kind(), text, value.date(), null));
    }

    /** What a cell is the label of; "" for a value. */
    private String target(Cell cell) {
        String text = cell.text();
        if (isOther(text)) {
            return ActivityColumns.FEATURES;
        }
        return isBoth(text) ? ActivityColumns.DUE : known.target(text).orElse("");
    }

    private static boolean isOther(String text) {
        return OTHER.contains(ColumnSet.key(text));
    }

    private static boolean isBoth(String text) {
        return BOTH.contains(ColumnSet.key(text));
    }

    private static int end(Cell cell) {
        Cell.Area area = cell.area();
        return area == null ? cell.column() : area.last().column();
    }

    private static String brief(Cell cell) {
        String text = cell.text().replaceAll("\\s+", " ");
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
