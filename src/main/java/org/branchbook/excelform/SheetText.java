package org.branchbook.excelform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.tag.Place;
import org.branchbook.tag.Shown;

/** Reads a workbook as tables, for a look at it in the window; long and wide sheets are cut. */
public final class SheetText {
    private static final int ROWS = 200;
    private static final int COLUMNS = 26;
    private static final String PICTURE = "［图片］";

    private SheetText() {}

    public static List<Shown> of(byte[] xlsx) {
        List<Shown> shown = new ArrayList<>();
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : book) {
                shown.add(new Shown.Heading(Place.of("tag.place.sheet", sheet.getSheetName(), "")));
                shown.add(table(sheet, formatter));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    private static Shown.Table table(Sheet sheet, DataFormatter formatter) {
        int last = Math.min(sheet.getLastRowNum(), ROWS - 1);
        int width = 1;
        for (Row row : sheet) {
            width = Math.max(width, Math.min(row.getLastCellNum(), COLUMNS));
        }
        Set<CellAddress> pictures = pictures((XSSFSheet) sheet);
        List<List<Shown.Cell>> rows = new ArrayList<>();
        for (int number = 0; number <= last; number++) {
            Row row = sheet.getRow(number);
            List<Shown.Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                String text = row == null ? "" : formatter.formatCellValue(row.getCell(column));
                boolean picture = pictures.contains(new CellAddress(number, column));
                cells.add(new Shown.Cell(picture ? text + PICTURE : text, 1));
            }
            rows.add(cells);
        }
        return new Shown.Table(rows);
    }

    /** The cells over which pictures begin. */
    private static Set<CellAddress> pictures(XSSFSheet sheet) {
        Set<CellAddress> cells = new HashSet<>();
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (XSSFShape shape : drawing.getShapes()) {
                if (shape.getAnchor() instanceof XSSFClientAnchor anchor) {
                    cells.add(new CellAddress(anchor.getRow1(), anchor.getCol1()));
                }
            }
        }
        return cells;
    }
}
