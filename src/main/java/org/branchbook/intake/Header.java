package org.branchbook.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.member.MemberField;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;

/**
 * The header of a sheet: among its first rows the one with most known names.
 *
 * @param lastRow the header's last row, below {@code row} where cells are merged downwards
 * @param unknown columns that are not understood and therefore not imported
 */
record Header(int row, int lastRow, List<Column> columns, List<String> unknown) {
    private static final int SEARCHED = 20;
    private static final int LONGEST = 80;

    static Optional<Header> find(Sheet sheet) {
        Header best = null;
        int most = 1;
        for (Sheet.Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
            Header header = read(sheet, row);
            if (header.hits() > most && header.has(MemberField.NAME.name())) {
                best = header;
                most = header.hits();
            }
        }
        return Optional.ofNullable(best);
    }

    boolean has(String target) {
        return columns.stream().anyMatch(c -> c.target().equals(target));
    }

    private int hits() {
        Set<String> targets = new HashSet<>();
        columns.forEach(c -> targets.add(c.target()));
        return targets.size();
    }

    private static Header read(Sheet sheet, Sheet.Row row) {
        int last = row.number();
        for (Cell cell : row.cells()) {
            Cell.Area area = cell.area();
            if (area != null && !cell.isBlank() && area.rows() <= 3) {
                last = Math.max(last, area.last().row());
            }
        }
        List<Column> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int width = row.cells().isEmpty() ? 0 : row.cells().getLast().column() + 1;
        for (int index = 0; index < width; index++) {
            Optional<Column> column = column(sheet, row, last, index);
            column.ifPresent(columns::add);
            String text = oneLine(row.at(index).text());
            if (column.isEmpty() && !text.isEmpty()) {
                unknown.add(text);
            }
        }
        return new Header(row.number(), last, columns, unknown);
    }

    /** Of a header in two rows the lower name counts, else the upper one. */
    private static Optional<Column> column(Sheet sheet, Sheet.Row upper, int last, int index) {
        List<Sheet.Row> rows =
                sheet.rows().stream()
                        .filter(r -> r.number() >= upper.number() && r.number() <= last)
                        .toList();
        for (Sheet.Row row : rows.reversed()) {
            String text = oneLine(row.at(index).text());
            Optional<ColumnNames> names =
                    text.isEmpty() || text.length() > LONGEST
                            ? Optional.empty()
                            : ColumnNames.of(text);
            if (names.isPresent()) {
                return Optional.of(
                        new Column(index, text, decide(names.get(), sheet, last, index)));
            }
        }
        return Optional.empty();
    }

    /** A column such as 职务 may hold posts in the Party or in the office: its cells tell. */
    private static String decide(ColumnNames names, Sheet sheet, int last, int index) {
        if (names.orElse().isEmpty()) {
            return names.target();
        }
        boolean readable =
                sheet.rows().stream()
                        .filter(row -> row.number() > last)
                        .map(row -> row.at(index).text())
                        .anyMatch(text -> Words.readable(names.target(), text));
        return readable ? names.target() : names.orElse();
    }

    static String oneLine(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", "").strip();
    }
}
