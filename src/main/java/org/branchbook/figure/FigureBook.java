package org.branchbook.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.jspecify.annotations.Nullable;

/** A table of figures as a workbook. */
public final class FigureBook {
    private static final int SHEET_NAME = 31;

    private FigureBook() {}

    /**
     * @param branch the name that stands above and on each page
     */
    public static byte[] of(FigureTable table, String branch) {
        ExcelBook book = new ExcelBook(table.title());
        sheet(book, table, branch);
        return book.bytes();
    }

    /** A table as one more sheet of a workbook. */
    public static void sheet(ExcelBook book, FigureTable table, String branch) {
        String name = table.title();
        ExcelSheet sheet =
                book.sheet(name.length() > SHEET_NAME ? name.substring(0, SHEET_NAME) : name);
        Set<String> seen = new HashSet<>();
        for (Column column : table.columns()) {
            // Two meetings of a type on one day have the same words above them.
            String title = column.name();
            for (int i = 2; !seen.add(title); i++) {
                title = column.name() + " (" + i + ")";
            }
            sheet.column(title, look(column));
        }
        sheet.title(table.title());
        sheet.note(branch + "　　" + String.join("　", table.notes()));
        for (Line line : table.lines()) {
            @Nullable Object[] values = values(table.columns(), line);
            if (line.total()) {
                @Nullable Object[] rest = new Object[values.length - 1];
                System.arraycopy(values, 1, rest, 0, rest.length);
                sheet.total(String.valueOf(values[0]), rest);
            } else {
                sheet.row(values);
            }
        }
        sheet.freezeColumns(1);
        sheet.pageHeader(branch);
    }

    private static ExcelLook look(Column column) {
        return switch (column.look()) {
            case TEXT -> ExcelLook.TEXT;
            case MARK -> ExcelLook.CENTER;
            case COUNT -> ExcelLook.NUMBER;
            case RATE -> ExcelLook.PERCENT;
            case HOURS -> ExcelLook.DECIMAL;
        };
    }

    private static @Nullable Object[] values(List<Column> columns, Line line) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = line.cells().get(i).value();
            boolean rate = columns.get(i).look() == FigureTable.Look.RATE;
            values[i] = rate && value instanceof BigDecimal r ? r.movePointLeft(2) : value;
        }
        return values;
    }
}
