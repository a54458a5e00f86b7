package org.branchbook.excel;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: columns first, then title, notes, rows and a total. Header row, widths, frozen panes,
 * filter and print set-up follow from them.
 */
public final class ExcelSheet {
    private final ExcelBook book;
    private final XSSFSheet sheet;
    private final List<ExcelColumns.Column> columns = new ArrayList<>();
    private final List<WideText> wide = new ArrayList<>();
    private final ExcelGroups groups = new ExcelGroups();
    private final ExcelPage page;
    private final ExcelRows rows = new ExcelRows();
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
     *
     * @param value the number or text that it gives, for readers that do not calculate
     */
    public record Formula(String text, Object value) {}

    /** The sum of those rows of a column that a filter shows; for the total. */
    public Formula shown(String title) {
        String letter = letter(title);
        return new Formula(
                "SUBTOTAL(109,%s{first}:%s{last})".formatted(letter, letter), sum(title));
    }

    /** The sum of a column's rows so far. */
    public double sum(String title) {
        return header < 0 ? 0 : rows.sum(index(title), header + 1);
    }

    /** How many rows of a column say this; for the total. */
    public Formula saying(String title, String text) {
        String letter = letter(title);
        return new Formula(
                "COUNTIF(%s{first}:%s{last},\"%s\")".formatted(letter, letter, text),
                header < 0 ? 0 : rows.count(index(title), header + 1, text));
    }

    /** One column's share of another in the same row, nothing where that is nothing. */
    public Formula share(Amount part, Amount whole) {
        String under = letter(whole.title());
        return new Formula(
                "IF(%s{r}=0,\"\",%s{r}/%s{r})".formatted(under, letter(part.title()), under),
                whole.value() == 0 ? "" : part.value() / whole.value());
    }

    /** What stands in a column of a row. */
    public record Amount(String title, double value) {}

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

    /** A heading over the columns from one title to another, in a row above the titles. */
    public ExcelSheet group(String title, String first, String last) {
        groups.add(title, index(first), index(last));
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
        wide.add(new WideText(rows.size(), text, size));
        merge(rows.size(), columns.size());
        rows.add(0, new Object[] {text}, new int[] {style.getIndex()});
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
        int[] styles = new int[values.length];
        double height = 0;
        for (int i = 0; i < values.length; i++) {
            ExcelColumns.Column column = columns.get(i);
            column.see(values[i]);
            height = Math.max(height, column.height(values[i]));
            boolean quoted = values[i] instanceof String s && isQuoted(s, column.look());
            styles[i] = book.styles().data(column.look(), quoted).getIndex();
        }
        lastData = rows.size();
        add(height, values, styles);
        return this;
    }

    private static boolean isQuoted(String text, ExcelLook look) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula || look == ExcelLook.ID;
    }

    /** Makes a cell of the last row of data lead to a file. */
    public ExcelSheet link(String title, URI file) {
        page.link(lastData, index(title), file);
        return this;
    }

    /** A last row: a label over the first columns, then a value for each of the others. */
    public ExcelSheet total(String label, @Nullable Object... values) {
        if (header < 0) {
            header();
        }
        int labelled = columns.size() - values.length;
        @Nullable Object[] all = new Object[columns.size()];
        int[] styles = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            all[i] = i < labelled ? (i == 0 ? label : null) : values[i - labelled];
            styles[i] = book.styles().total(columns.get(i).look()).getIndex();
        }
        merge(rows.size(), labelled);
        add(22, all, styles);
        return this;
    }

    private void header() {
        List<String> titles = columns.stream().map(ExcelColumns.Column::title).toList();
        if (!groups.isEmpty()) {
            heads(24, groups.over(titles, sheet, rows.size()));
        }
        header = rows.size();
        heads(32, titles.toArray());
    }

    private void heads(double height, @Nullable Object[] titles) {
        int[] styles = new int[titles.length];
        Arrays.fill(styles, book.styles().head().getIndex());
        rows.add(height, titles, styles);
    }

    private void add(double height, @Nullable Object[] values, int[] styles) {
        @Nullable Object[] placed = values.clone();
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] instanceof Formula formula) {
                placed[i] = new Formula(placed(formula.text(), rows.size()), formula.value());
            }
        }
        rows.add(height, placed, styles);
    }

    private String placed(String formula, int row) {
        return formula.replace("{r}", String.valueOf(row + 1))
                .replace("{first}", String.valueOf(header + 2))
                .replace("{last}", String.valueOf(Math.max(lastData, header + 1) + 1));
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
        wide.forEach(text -> rows.height(text.row(), text.height(characters)));
        page.finish(header, Math.max(lastData, header), columns.size());
    }

    void write(CellWriter to) throws IOException {
        rows.write(to);
    }
}
