package org.branchbook.excel;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.SafeFile;

/**
 * A workbook of sheets with title, header and rows, ready to print on A4. Formulas carry their
 * values and are recomputed when the file is opened; text never becomes a formula.
 */
public final class ExcelBook {
    private static final int PICTURE_COLUMNS = 15;

    /** The hidden sheet that holds the choices of drop-downs. */
    private static final String LISTS = "字典";

    private final FilledBook filled;
    private final XSSFWorkbook book;
    private final ExcelStyles styles;
    private final List<ExcelSheet> sheets = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();

    /**
     * @param name what the file's properties call it
     */
    public ExcelBook(String name) {
        filled = new FilledBook(name);
        book = filled.frame();
        styles = new ExcelStyles(book);
    }

    /** A new sheet; characters that Excel refuses in its name are replaced. */
    public ExcelSheet sheet(String name) {
        XSSFSheet made = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        ExcelSheet sheet = new ExcelSheet(this, made);
        sheets.add(sheet);
        filled.fill(made, sheet::write);
        return sheet;
    }

    /** A sheet with nothing but a PNG on it, on one page across. */
    public void picture(String name, byte[] png) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        int index = book.addPicture(png, Workbook.PICTURE_TYPE_PNG);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol2(PICTURE_COLUMNS);
        anchor.setRow2(rows(png));
        sheet.createDrawingPatriarch().createPicture(anchor, index);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
    }

    /** So many rows of 20 pixels that the picture keeps its shape beside columns of 64. */
    private static int rows(byte[] png) {
        // Width and height stand at a fixed place in every PNG.
        ByteBuffer head = ByteBuffer.wrap(png, 16, 8);
        double shape = (double) head.getInt() / head.getInt();
        return (int) Math.round(PICTURE_COLUMNS * 64 / shape / 20);
    }

    ExcelStyles styles() {
        return styles;
    }

    /** Keeps a list for a drop-down on a hidden sheet and gives its range. */
    String list(List<String> choices) {
        lists.add(choices);
        String column = CellReference.convertNumToColString(lists.size() - 1);
        return LISTS + "!$%s$1:$%s$%d".formatted(column, column, choices.size());
    }

    public byte[] bytes() {
        sheets.forEach(ExcelSheet::finish);
        sheets.clear();
        if (!lists.isEmpty() && book.getSheet(LISTS) == null) {
            writeLists();
        }
        return filled.bytes();
    }

    private void writeLists() {
        XSSFSheet sheet = book.createSheet(LISTS);
        for (int column = 0; column < lists.size(); column++) {
            for (int i = 0; i < lists.get(column).size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(lists.get(column).get(i));
            }
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    public void save(Path file) {
        SafeFile.write(file, bytes());
    }
}
