package org.branchbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;

/**
 * The header of a sheet: among its first rows the one with most known names.
 *
 * @param lastRow the header's last row, below {@code row} where cells are merged downwards
 * @param unknown columns that are not understood and therefore not imported
 */
public record Header(int row, int lastRow, List<Column> columns, List<Column> unknown) {
    public Header {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    private static final int SEARCHED = 20;
    private static final int LONGEST = 80;

    static Optional<Header> find(Sheet sheet, ColumnSet known) {
        Header best = null;
        int most = 1;
        for (Sheet.Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
            Header header = read(sheet, row, known);
            boolean complete = known.needs().header().stream().allMatch(header::has);
            if (complete && header.hits() > most) {
                best = header;
                most = header.hits();
            }
        }
        return Optional.ofNullable(best);
    }

    public boolean has(String target) {
        return columns.stream().anyMatch(c -> c.target().equals(target));
    }

    private int hits() {
        return (int) columns.stream().filter(Column::kept).map(Column::target).distinct().count();
    }

    private static Header read(Sheet sheet, Sheet.Row row, ColumnSet known) {
        int last = row.number();
        for (Cell cell : row.cells()) {
            Cell.Area area = cell.area();
            if (area != null && !cell.isBlank() && area.rows() <= 3) {
                last = Math.max(last, area.last().row());
            }
        }
        List<Column> columns = new ArrayList<>();
        List<Column> unknown = new ArrayList<>();
        List<Sheet.Row> rows = rows(sheet, row.number(), last);
        int width = row.cells().isEmpty() ? 0 : row.cells().getLast().column() + 1;
        for (int index = 0; index < width; index++) {
            Optional<Column> column = column(sheet, rows, index, known);
            column.ifPresent(columns::add);
            String text = oneLine(row.at(index).text());
            if (column.isEmpty() && !text.isEmpty()) {
                unknown.add(new Column(index, text, "", Column.Origin.NONE));
            }
        }
        return new Header(row.number(), last, columns, unknown);
    }

    private static List<Sheet.Row> rows(Sheet sheet, int first, int last) {
        return sheet.rows().stream()
                .filter(row -> row.number() >= first && row.number() <= last)
                .toList();
    }

    /** Of a header in two rows the lower name counts, else the upper one. */
    private static Optional<Column> column(
            Sheet sheet, List<Sheet.Row> header, int index, ColumnSet known) {
        for (Sheet.Row row : header.reversed()) {
            String text = oneLine(row.at(index).text());
            if (text.isEmpty() || text.length() > LONGEST) {
                continue;
            }
            Optional<String> told = known.remembered(text);
            if (told.isPresent()) {
                return Optional.of(new Column(index, text, told.get(), Column.Origin.TOLD));
            }
            Optional<ColumnNames> names = known.of(text);
            if (names.isPresent()) {
                boolean sure = names.get().orElse().isEmpty();
                String target = decide(names.get(), sheet, header.getLast().number(), index, known);
                Column.Origin origin = sure ? Column.Origin.NAME : Column.Origin.CELLS;
                return Optional.of(new Column(index, text, target, origin));
            }
        }
        return Optional.empty();
    }

    /** A column such as 职务 may hold posts in the Party or in the office: its cells tell. */
    private static String decide(
            ColumnNames names, Sheet sheet, int last, int index, ColumnSet known) {
        if (names.orElse().isEmpty()) {
            return names.target();
        }
        boolean readable =
                sheet.rows().stream()
                        .filter(row -> row.number() > last)
                        .map(row -> row.at(index).text())
                        .anyMatch(text -> known.isReadable(names.target(), text));
        return readable ? names.target() : names.orElse();
    }

    static String oneLine(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", "").strip();
    }
}
