package org.branchbook.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.Text;
import org.branchbook.excel.ExcelGrid.Column;
import org.branchbook.excel.ExcelGrid.Head;

/** All of a grid but its cells: styles, widths, frozen panes, print set-up, formats, choices. */
final class GridFrame {
    /** Rows above the people: title, note, day, what. */
    static final int HEAD = 4;

    /** Counts after the marks of a row: due, present, leave, absent, open, rate. */
    static final int SUMS = 6;

    private static final int A4_COLUMNS = 24;
    private static final int PAGE_COLUMNS = 60;

    private final FilledBook filled;
    private final XSSFWorkbook book;
    private final ExcelStyles styles;
    private final XSSFSheet sheet;
    private final Looks looks;
    private final Head head;
    private final int columns;
    private final int lines;

    GridFrame(Head head, List<Column> columns, int lines) {
        this.head = head;
        this.columns = columns.size();
        this.lines = lines;
        this.filled = new FilledBook(head.title());
        this.book = filled.frame();
        this.styles = new ExcelStyles(book);
        this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(head.title()));
        XSSFCellStyle upright = book.createCellStyle();
        upright.cloneStyleFrom(styles.head());
        // One character under the other, as Chinese stands in narrow columns.
        upright.setRotation((short) 255);
        this.looks = looks(upright);
    }

    int labels() {
        return head.labels().size();
    }

    /** Where each mark stands among the strings of the book, which cells refer to. */
    int[] shared() {
        return head.marks().all().stream()
                .mapToInt(mark ->
                        book.getSharedStringSource()
                                .addSharedStringItem(new XSSFRichTextString(mark)))
                .toArray();
    }

    /** The last row of people, from 1. */
    int lastRow() {
        return HEAD + lines;
    }

    /** Columns are few, cells are many: each letter is made once. */
    static String[] letters(int count) {
        String[] letters = new String[count];
        for (int i = 0; i < count; i++) {
            letters[i] = CellReference.convertNumToColString(i);
        }
        return letters;
    }

    /** The styles of the cells by number; all are made before the styles are written. */
    record Looks(
            int title,
            int note,
            int head,
            int upright,
            int text,
            int quoted,
            int number,
            int percent,
            int totalText,
            int totalNumber,
            int totalPercent) {}

    private Looks looks(XSSFCellStyle upright) {
        return new Looks(
                styles.title().getIndex(),
                styles.note().getIndex(),
                styles.head().getIndex(),
                upright.getIndex(),
                styles.data(ExcelLook.CENTER, false).getIndex(),
                styles.data(ExcelLook.CENTER, true).getIndex(),
                styles.data(ExcelLook.NUMBER, false).getIndex(),
                styles.data(ExcelLook.PERCENT, false).getIndex(),
                styles.total(ExcelLook.CENTER).getIndex(),
                styles.total(ExcelLook.NUMBER).getIndex(),
                styles.total(ExcelLook.PERCENT).getIndex());
    }

    Looks looks() {
        return looks;
    }

    byte[] filled(FilledBook.Rows cells) {
        layOut();
        choices();
        highlight(head.marks().absent(), ExcelStyles.color(0xFF, 0xE0, 0xDE));
        highlight(head.marks().leave(), ExcelStyles.color(0xFF, 0xF3, 0xD6));
        filled.fill(sheet, cells);
        return filled.bytes();
    }

    private int all() {
        return labels() + columns + SUMS;
    }

    private void layOut() {
        for (int i = 0; i < labels(); i++) {
            sheet.setColumnWidth(i, (i == 0 ? 14 : 13) * 256);
        }
        for (int i = labels(); i < all(); i++) {
            boolean rate = i == all() - 1;
            sheet.setColumnWidth(i, (int) ((i < labels() + columns ? 5.6 : rate ? 9 : 6.5) * 256));
        }
        // Over what is in view, not over columns that lie on other pages.
        int wide = Math.min(all(), labels() + A4_COLUMNS) - 1;
        sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 0, 0, wide));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 1, 0, wide));
        for (int i = 0; i < all(); i++) {
            if (i < labels() || i >= labels() + columns) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(2, HEAD - 1, i, i));
            }
        }
        ExcelPage page = new ExcelPage(sheet);
        page.freezeColumns(labels());
        page.header(Text.clean(head.branch()));
        page.finish(HEAD - 1, lastRow() - 1, all());
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(
                columns > A4_COLUMNS ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        // A page wide as long as it can be read on A3; beyond that the names repeat.
        print.setFitWidth((short) Math.max(1, (columns + PAGE_COLUMNS - 1) / PAGE_COLUMNS));
    }

    private CellRangeAddress marks() {
        int last = Math.max(HEAD, lastRow() - 1);
        int right = labels() + Math.max(1, columns) - 1;
        return new CellRangeAddress(HEAD, last, labels(), right);
    }

    private void choices() {
        var helper = sheet.getDataValidationHelper();
        CellRangeAddressList cells = new CellRangeAddressList();
        cells.addCellRangeAddress(marks());
        DataValidation validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(
                                head.marks().all().toArray(String[]::new)),
                        cells);
        // POI has it the wrong way round: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private void highlight(String mark, XSSFColor color) {
        var formats = sheet.getSheetConditionalFormatting();
        var rule =
                formats.createConditionalFormattingRule(
                        ComparisonOperator.EQUAL, "\"" + mark + "\"");
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(color);
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(new CellRangeAddress[] {marks()}, rule);
    }
}
