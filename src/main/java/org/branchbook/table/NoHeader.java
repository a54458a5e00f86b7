package org.branchbook.table;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.AppException;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;

/** Says of a file without a header that is known which row looks most like one. */
final class NoHeader {
    private static final int SEARCHED = 20;
    private static final int SHOWN = 6;
    private static final int LONGEST = 12;

    private NoHeader() {}

    /** The arguments: the file, the sheet, the row from 1, its cells as {@link #cells} says. */
    static AppException refusal(SheetBook book, boolean visible, List<ColumnSet> forms) {
        Sheet nearest = null;
        Sheet.Row best = null;
        int most = -1;
        for (Sheet sheet : book.sheets()) {
            for (Sheet.Row row : sheet.rows().stream().limit(SEARCHED).toList()) {
                boolean read = !(sheet.hidden() && visible) && !row.isBlank();
                int likeness = read ? likeness(row, forms) : -1;
                if (likeness > most) {
                    nearest = sheet;
                    best = row;
                    most = likeness;
                }
            }
        }
        String file = book.source().name();
        return nearest == null || best == null
                ? new AppException("table.nothing", file)
                : new AppException(
                        forms.getFirst().needs().missing(),
                        file,
                        nearest.name(),
                        best.number(),
                        cells(best));
    }

    /** A known name counts more than any number of other cells. */
    private static int likeness(Sheet.Row row, List<ColumnSet> forms) {
        int likeness = 0;
        for (Cell cell : row.cells()) {
            boolean known = forms.stream().anyMatch(form -> form.of(cell.text()).isPresent());
            likeness += cell.isBlank() ? 0 : known ? 100 : 1;
        }
        return likeness;
    }

    /**
     * What stands in a row, each by its column: A 姓名、B 学号. It may be a row of data: long numbers
     * are people's own and not written out.
     */
    private static String cells(Sheet.Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        String more = filled.size() > SHOWN ? "…" : "";
        return filled.stream()
                        .limit(SHOWN)
                        .map(cell -> Cell.columnLetter(cell.column()) + " " + brief(cell))
                        .collect(Collectors.joining("、"))
                + more;
    }

    private static String brief(Cell cell) {
        String text = Header.oneLine(cell.text()).replaceAll("\\d{6,}[Xx]?", "…");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
