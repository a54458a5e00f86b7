package org.branchbook.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: columns first, then title, notes, rows and a total. Header row, widths, frozen panes,
 * filter and print set-up follow from them.
 */
public final class ExcelSheet {
    private static final int LONGEST_TEXT = 32_767;

    private final ExcelBook book;
    private final XSSFSheet sheet;
    private final List<ExcelColumns.Column> columns = new ArrayList<>();
    private final List<WideText> wide = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final ExcelPage page;
    private int next;
    private int header = -1;
    private int lastData = -1;

    ExcelSheet(ExcelBook book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.page = new ExcelPage(sheet);
    }

    /**
     * A formula; {r} stands for the row it is in, {first} and {last} for the first and last row of
     * data. Text of users has no place in it.
     */
    public record Formula(String text) {}

    /** The letter of the column with this title, for formulas. */
    public String letter(String title) {
        return CellReference.convertNumToColString(index(title));
    }

    private int index(String title) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(title)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + title);
    }

    /** A column as wide as its content needs, up to 40 Latin characters; then text wraps. */
    public ExcelSheet column(String title, ExcelLook look) {
        return column(title, look, 0);
    }

    /**
     * @param width in Latin characters
     */
    public ExcelSheet column(String title, ExcelLook look, int width) {
        columns.add(new ExcelColumns.Column(title, look, width));
        return this;
    }

    /** A heading over some columns, by their indices. */
    private record Group(String title, int first, int last) {
        boolean holds(int column) {
            return first <= column && column <= last;
        }
    }

    /** A heading over the columns from one title to another, in a row above the titles. */
    public ExcelSheet group(String title, String first, String last) {
        groups.add(new Group(title, index(first), index(last)));
        return this;
    }

    /** The title over all columns; call it after the columns. */
    public ExcelSheet title(String text) {
        return wide(text, book.styles().title(), 18);
    }

    /** A line over all columns, such as who reports and when. */
    public ExcelSheet note(String text) {
        return wide(text, book.styles().note(), 11);
    }

    /**
     * @param size in points
     */
    private ExcelSheet wide(String text, XSSFCellStyle style, int size) {
        XSSFRow row = sheet.createRow(next);
        wide.add(new WideText(row, text, size));
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(shortened(text));
        cell.setCellStyle(style);
        merge(next, columns.size());
        next++;
        return this;
    }

    private void merge(int row, int width) {
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, width - 1));
        }
    }

    /**
     * A row of data: String, Number, Boolean, LocalDate, PartialDate, {@link Formula} or null for
     * each column.
     */
    public ExcelSheet row(@Nullable Object... values) {
        if (header < 0) {
            header();
        }
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    values.length + " values for " + columns.size() + " columns");
        }
        XSSFRow row = sheet.createRow(next);
        double height = 0;
        for (int i = 0; i < values.length; i++) {
            ExcelColumns.Column column = columns.get(i);
            column.see(values[i]);
            height = Math.max(height, column.height(values[i]));
            boolean quoted = values[i] instanceof String s && isQuoted(s, column.look());
            write(row, i, values[i], book.styles().data(column.look(), quoted));
        }
        row.setHeightInPoints((float) height);
        lastData = next;
        next++;
        return this;
    }

    private static boolean isQuoted(String text, ExcelLook look) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula || look == ExcelLook.ID;
    }

    /** A last row: a label over the first columns, then a value for each of the others. */
    public ExcelSheet total(String label, @Nullable Object... values) {
        if (header < 0) {
            header();
        }
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(22);
        int labelled = columns.size() - values.length;
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object value = i < labelled ? (i == 0 ? label : null) : values[i - labelled];
            write(row, i, value, book.styles().total(columns.get(i).look()));
        }
        merge(next, labelled);
        next++;
        return this;
    }

    private void header() {
        if (!groups.isEmpty()) {
            groups();
        }
        header = next;
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(32);
        for (int i = 0; i < columns.size(); i++) {
            write(row, i, columns.get(i).title(), book.styles().head());
        }
        next++;
    }

    /** The upper of two header rows; columns of no group have one cell over both. */
    private void groups() {
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(24);
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            Group group = groups.stream().filter(g -> g.holds(column)).findFirst().orElse(null);
            boolean begins = group != null && group.first() == column;
            String title = group == null ? columns.get(i).title() : begins ? group.title() : null;
            write(row, i, title, book.styles().head());
            if (group == null) {
                sheet.addMergedRegion(new CellRangeAddress(next, next + 1, i, i));
            } else if (begins && group.last() > group.first()) {
                sheet.addMergedRegion(
                        new CellRangeAddress(next, next, group.first(), group.last()));
            }
        }
        next++;
    }

    private void write(XSSFRow row, int column, @Nullable Object value, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (value) {
            case null -> {}
            case LocalDate date -> cell.setCellValue(date);
            case PartialDate date when date.exact() -> cell.setCellValue(date.earliest());
            case Number number -> cell.setCellValue(number.doubleValue());
            case Formula formula -> cell.setCellFormula(placed(formula.text(), row.getRowNum()));
            default -> cell.setCellValue(shortened(value.toString()));
        }
    }

    private String placed(String formula, int row) {
        return formula.replace("{r}", String.valueOf(row + 1))
                .replace("{first}", String.valueOf(header + 2))
                .replace("{last}", String.valueOf(Math.max(lastData, header + 1) + 1));
    }

    private static String shortened(String text) {
        String clean = Text.clean(text);
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** A drop-down for a column; call it after the rows. */
    public ExcelSheet choices(String title, List<String> choices) {
        var helper = sheet.getDataValidationHelper();
        CellRangeAddressList cells = new CellRangeAddressList();
        cells.addCellRangeAddress(range(title));
        DataValidation validation =
                helper.createValidation(
                        helper.createFormulaListConstraint(book.list(choices)), cells);
        // POI has it the wrong way round: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
        return this;
    }

    /** Colours the cells of a column that say this; call it after the rows. */
    public ExcelSheet highlight(String title, String text) {
        String said = "\"" + text.replace("\"", "\"\"") + "\"";
        return highlight(title, ComparisonOperator.EQUAL, said);
    }

    /** Colours the numbers of a column below a limit; call it after the rows. */
    public ExcelSheet highlightBelow(String title, double limit) {
        return highlight(title, ComparisonOperator.LT, String.valueOf(limit));
    }

    private ExcelSheet highlight(String title, byte operator, String value) {
        var formats = sheet.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule(operator, value);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(ExcelStyles.color(0xFF, 0xE0, 0xDE));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(ExcelStyles.color(0xC0, 0x39, 0x2B));
        formats.addConditionalFormatting(new CellRangeAddress[] {range(title)}, rule);
        page.mendColours();
        return this;
    }

    private CellRangeAddress range(String title) {
        int column = index(title);
        return new CellRangeAddress(header + 1, Math.max(lastData, header + 1), column, column);
    }

    /** Columns from the left that stay in view and repeat on every printed page. */
    public ExcelSheet freezeColumns(int count) {
        page.freezeColumns(count);
        return this;
    }

    /** A4 upright; sheets lie across unless told. */
    public ExcelSheet portrait() {
        page.portrait();
        return this;
    }

    /** A small text at the top right of every printed page. */
    public ExcelSheet pageHeader(String text) {
        page.header(Text.clean(text));
        return this;
    }

    void finish() {
        if (header < 0) {
            header();
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).units());
        }
        double characters = columns.stream().mapToDouble(c -> c.units() / 256.0).sum();
        wide.forEach(text -> text.fit(characters));
        page.finish(header, Math.max(lastData, header), columns.size());
    }
}
