package org.branchbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/** Opens .xls through POI and turns it into plain sheets. */
final class WorkbookReader {
    private WorkbookReader() {}

    static List<Sheet> xls(String name, byte[] bytes, BooleanSupplier stopped) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            CellReader reader =
                    new CellReader(book.getInternalWorkbook().isUsing1904DateWindowing());
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                List<Sheet.Row> rows = rows(book.getSheetAt(i), reader);
                Sheet sheet = new Sheet(book.getSheetName(i), hidden, rows);
                if (rows.size() > Limits.ROWS) {
                    throw new AppException(
                            "sheet.read.tooManyRows", name, sheet.name(), Limits.ROWS);
                }
                sheets.add(sheet);
            }
            return List.copyOf(sheets);
        }
    }

    private static List<Sheet.Row> rows(
            org.apache.poi.ss.usermodel.Sheet sheet, CellReader reader) {
        List<Cell.Area> areas = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            areas.add(
                    new Cell.Area(
                            new Cell.Place(range.getFirstRow() + 1, range.getFirstColumn()),
                            new Cell.Place(range.getLastRow() + 1, range.getLastColumn())));
        }
        MergedAreas merged = new MergedAreas(areas, sheet.getLastRowNum() + 1);
        TreeSet<Integer> numbers = new TreeSet<>(merged.rows());
        sheet.forEach(row -> numbers.add(row.getRowNum() + 1));
        List<Sheet.Row> rows = new ArrayList<>();
        for (int number : numbers) {
            List<Cell> cells = merged.in(number, cells(sheet.getRow(number - 1), reader));
            if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(number, cells));
            }
        }
        return rows;
    }

    private static List<Cell> cells(
            org.apache.poi.ss.usermodel.@Nullable Row row, CellReader reader) {
        List<Cell> cells = new ArrayList<>();
        if (row != null) {
            for (var found : row) {
                Cell.Place place = new Cell.Place(row.getRowNum() + 1, found.getColumnIndex());
                Cell cell = reader.read(found, place);
                if (!cell.isBlank()) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }
}
