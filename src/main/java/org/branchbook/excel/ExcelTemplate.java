package org.branchbook.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.AppException;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's .xlsx that is filled in where it is: cells get a value and keep the look of the
 * sheet's own first row of data. Rows and columns count from 0; text never becomes a formula.
 */
public final class ExcelTemplate {
    private static final int FARTHEST = 5000;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private ExcelTemplate(XSSFWorkbook book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /**
     * @param bytes checked before: the sheet reader has its limits
     */
    public static ExcelTemplate open(String file, byte[] bytes, String sheet) {
        try {
            XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            return new ExcelTemplate(book, book.getSheet(sheet));
        } catch (IOException | POIXMLException | IllegalArgumentException e) {
            throw new AppException(e, "sheet.read.damaged", file);
        }
    }

    /** Whether nothing stands in these columns of a row, and no merged area lies over them. */
    public boolean isFree(int row, List<Integer> columns) {
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.getFirstRow() <= row
                    && row <= area.getLastRow()
                    && columns.stream()
                            .anyMatch(
                                    c -> area.getFirstColumn() <= c && c <= area.getLastColumn())) {
                return false;
            }
        }
        XSSFRow found = sheet.getRow(row);
        DataFormatter formatter = new DataFormatter();
        return found == null
                || columns.stream()
                        .map(found::getCell)
                        .allMatch(cell -> formatter.formatCellValue(cell).isBlank());
    }

    /** What a drop-down allows in a cell; empty where anything may stand. */
    public List<String> choices(int row, int column) {
        for (DataValidation validation : sheet.getDataValidations()) {
            DataValidationConstraint rule = validation.getValidationConstraint();
            boolean list = rule.getValidationType() == DataValidationConstraint.ValidationType.LIST;
            boolean here =
                    Arrays.stream(validation.getRegions().getCellRangeAddresses())
                            .anyMatch(area -> area.isInRange(row, column));
            if (list && here) {
                String[] named = rule.getExplicitListValues();
                return named == null
                        ? referred(String.valueOf(rule.getFormula1()))
                        : Arrays.stream(named).map(String::strip).toList();
            }
        }
        return List.of();
    }

    /** The values of the cells a list is taken from; empty where the formula is no range. */
    private List<String> referred(String formula) {
        XSSFName name = book.getName(formula);
        String range = name == null ? formula : name.getRefersToFormula();
        try {
            AreaReference area = new AreaReference(range, book.getSpreadsheetVersion());
            String from = area.getFirstCell().getSheetName();
            XSSFSheet source = from == null ? sheet : book.getSheet(from);
            DataFormatter formatter = new DataFormatter();
            return Arrays.stream(area.getAllReferencedCells())
                    .limit(FARTHEST)
                    .map(cell -> text(source, cell, formatter))
                    .filter(text -> !text.isEmpty())
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String text(
            @Nullable XSSFSheet source, CellReference cell, DataFormatter formatter) {
        XSSFRow row = source == null ? null : source.getRow(cell.getRow());
        return row == null ? "" : formatter.formatCellValue(row.getCell(cell.getCol())).strip();
    }

    /** Whether the sheet itself shows dates in a column of its first row of data. */
    public boolean showsDates(int firstRow, int column) {
        CellStyle style = own(firstRow, column);
        return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
    }

    public void date(int firstRow, int row, int column, LocalDate day) {
        cell(row, column, style(firstRow, column, false)).setCellValue(day);
    }

    public void number(int firstRow, int row, int column, int value) {
        cell(row, column, style(firstRow, column, false)).setCellValue(value);
    }

    /**
     * @param firstRow row whose look is taken
     */
    public void text(int firstRow, int row, int column, String value) {
        cell(row, column, style(firstRow, column, true)).setCellValue(Text.clean(value));
    }

    private XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFRow found = sheet.getRow(row);
        XSSFRow made = found == null ? sheet.createRow(row) : found;
        XSSFCell cell = made.getCell(column);
        XSSFCell filled = cell == null ? made.createCell(column) : cell;
        filled.setCellStyle(style);
        return filled;
    }

    private XSSFCellStyle own(int row, int column) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = found == null ? null : found.getCell(column);
        return cell == null ? (XSSFCellStyle) sheet.getColumnStyle(column) : cell.getCellStyle();
    }

    /** The look of the first row of data; a text is kept from being read as number or formula. */
    private XSSFCellStyle style(int firstRow, int column, boolean asText) {
        return styles.computeIfAbsent(
                firstRow + " " + column + " " + asText,
                _ -> {
                    XSSFCellStyle style = book.createCellStyle();
                    style.cloneStyleFrom(own(firstRow, column));
                    if (asText) {
                        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
                        style.setQuotePrefixed(true);
                    }
                    return style;
                });
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.setForceFormulaRecalculation(true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
