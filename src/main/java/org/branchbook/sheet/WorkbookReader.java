package org.branchbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/** Opens .xlsx and .xls through POI and turns them into plain sheets. */
final class WorkbookReader {
    private WorkbookReader() {}

    static List<Sheet> xlsx(String name, byte[] bytes) throws IOException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            RowCount.check(name, parts);
            try (XSSFWorkbook book = new XSSFWorkbook(parts)) {
                return sheets(name, book);
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    static List<Sheet> xls(String name, byte[] bytes) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return sheets(name, book);
        }
    }

    private static List<Sheet> sheets(String name, Workbook book) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            Sheet sheet = new Sheet(book.getSheetName(i), hidden, rows(book.getSheetAt(i)));
            if (sheet.rows().size() > Limits.ROWS) {
                throw new AppException("sheet.read.tooManyRows", name, sheet.name(), Limits.ROWS);
            }
            sheets.add(sheet);
        }
        return List.copyOf(sheets);
    }

    private static List<Sheet.Row> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
        MergedAreas merged = new MergedAreas(sheet);
        List<Sheet.Row> rows = new ArrayList<>();
        for (int r = 0; r <= Math.max(sheet.getLastRowNum(), merged.lastRow()); r++) {
            List<Cell> cells = cells(sheet.getRow(r), r, merged);
            if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(r + 1, cells));
            }
        }
        return rows;
    }

    private static List<Cell> cells(
            org.apache.poi.ss.usermodel.@Nullable Row row, int r, MergedAreas merged) {
        List<Cell> cells = new ArrayList<>();
        int width = Math.max(row == null ? 0 : row.getLastCellNum(), merged.width(r));
        for (int c = 0; c < width; c++) {
            var found = row == null ? null : row.getCell(c);
            Cell.Area area = merged.at(r, c);
            if (found == null && area == null) {
                continue;
            }
            Cell.Place place = new Cell.Place(r + 1, c);
            Cell cell =
                    found == null
                            ? new Cell(place, Cell.Kind.BLANK, "", null, area)
                            : CellReader.read(found, place, area);
            if (!cell.isBlank() || area != null) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
