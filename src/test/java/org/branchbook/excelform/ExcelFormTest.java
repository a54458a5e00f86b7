package org.branchbook.excelform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.base.ZipParts;
import org.branchbook.wordform.Forms;
import org.branchbook.wordform.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks with tags and a row that repeats, filled in and read back. */
class ExcelFormTest {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    @TempDir Path folder;

    private ExcelForm form(Consumer<XSSFSheet> fill) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(book.createSheet("名单"));
            book.write(out);
        }
        return ExcelForm.read(file, Forms.FIELDS);
    }

    private static void row(XSSFSheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void list(XSSFSheet sheet) {
        row(sheet, 0, "主持人：｛｛ 主持人 ｝｝，{{会议内容}}", "{{记录人}}", "{{已关闭}}");
        row(sheet, 1, "序号", "姓名", "到会");
        row(sheet, 2, "[人员.序号]", "[人员.姓名]（{{主持人}}）[附]", "[人员.实到]");
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        sheet.getRow(2).getCell(1).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
        row(sheet, 3, "合计");
        sheet.getRow(3).createCell(1).setCellFormula("SUM(A3:A3)");
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 3));
    }

    @Test
    void fillsCellsAndRepeatsARowWithItsLooksMergesAndTotals() throws IOException {
        ExcelForm form = form(ExcelFormTest::list);
        assertEquals(List.of(), form.findings());
        byte[] bytes = form.fill(Forms.values());
        Schema.check(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("主持人：张三，一是学习。\n二是讨论。", sheet.getRow(0).getCell(0).toString());
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getWrapText());
            assertEquals(CellType.BLANK, sheet.getRow(0).getCell(1).getCellType());
            assertEquals("☑", sheet.getRow(0).getCell(2).toString());
            assertEquals(1, sheet.getRow(2).getCell(0).getNumericCellValue());
            assertEquals("张三（张三）[附]", sheet.getRow(2).getCell(1).toString());
            assertEquals("李四（张三）[附]", sheet.getRow(3).getCell(1).toString());
            assertEquals(
                    BorderStyle.THIN, sheet.getRow(3).getCell(1).getCellStyle().getBorderBottom());
            assertEquals("☐", sheet.getRow(3).getCell(2).toString());
            assertEquals("SUM(A3:A4)", sheet.getRow(4).getCell(1).getCellFormula());
            assertEquals(3, sheet.getRow(4).getCell(1).getNumericCellValue());
            assertEquals(
                    List.of("C3:D3", "C4:D4", "C5:D5"),
                    sheet.getMergedRegions().stream()
                            .map(CellRangeAddress::formatAsString)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void leavesAnEmptyRowForAnEmptyListAndTextAsText() throws IOException {
        ExcelForm form =
                form(sheet -> {
                    row(sheet, 0, "[请假人员.姓名]", "{{主持人}}");
                    row(sheet, 1, "{{记录人}}");
                });
        byte[] bytes = form.fill(Forms.values().text("主持人", "=1+1").text("记录人", "007\u0000"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(CellType.BLANK, sheet.getRow(0).getCell(0).getCellType());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(0).getCellType());
            assertEquals("007", sheet.getRow(1).getCell(0).toString());
        }
    }

    @Test
    void saysWhatIsWrongByItsCell() throws IOException {
        ExcelForm form =
                form(sheet -> {
                    row(sheet, 0, "{{主特人}}", "{{?主持人}}", "{{人员}}", "[人员.姓]");
                    row(sheet, 1, "{{主持人", "图：[照片.图片]", "[人员.姓名]");
                    row(sheet, 2, "{{?主特人}}有{{/主特人}}{{/补录}}", "{{?人员}}{{说明}}{{/}}");
                });
        assertEquals(
                List.of(
                        "工作表“名单” A1：不认识标签 {{主特人}}。是不是 {{主持人}}？",
                        "工作表“名单” B1：{{?主持人}} 没有结尾。请在同一格或同一段文字里补上 {{/主持人}}。",
                        "工作表“名单” C1：“人员”是列表。请在一行里写 [人员.列名]，那一行按条数重复。",
                        "工作表“名单” D1：不认识标签 [人员.姓]。是不是 [人员.姓名]？",
                        "工作表“名单” 2：同一行里写了几个列表（人员、照片），一行只能按一个列表重复。",
                        "工作表“名单” A2：大括号不成对：“{{主持人”。标签以两个左大括号开头、两个右大括号结尾。",
                        "工作表“名单” B2：图片 [照片.图片] 要单独占一格，写在会重复的行里，格里不写别的字。",
                        "工作表“名单” A3：不认识标签 {{?主特人}}。是不是 {{主持人}}？",
                        "工作表“名单” A3：{{/补录}} 没有开头。请补上 {{?补录}}，或删去它。",
                        "工作表“名单” B3：不认识标签 {{说明}}。请从字段字典里复制。"),
                form.findings().stream().map(finding -> finding.text(CHINESE)).toList());
        assertThrows(AppException.class, () -> form.fill(Forms.values()));
    }

    @Test
    void asksConditionsAndRepeatsTextInsideACell() throws IOException {
        ExcelForm form =
                form(sheet -> {
                    row(sheet, 0, "{{?已关闭}}已关闭{{?主持人}}（{{主持人}}）{{/主持人}}{{/已关闭}}。");
                    row(sheet, 1, "{{?补录}}补录{{/补录}}", "｛｛？没有请假人员｝｝无｛｛／没有请假人员｝｝");
                    row(sheet, 2, "{{?人员}}{{序号}}.{{姓名}}{{?实到}}√{{/}} {{/人员}}");
                    row(sheet, 3, "[人员.姓名]", "{{?实到}}到{{/实到}}");
                });
        assertEquals(List.of(), form.findings());
        try (XSSFWorkbook book = filled(form)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("已关闭（张三）。", sheet.getRow(0).getCell(0).toString());
            assertEquals(CellType.BLANK, sheet.getRow(1).getCell(0).getCellType());
            assertEquals("无", sheet.getRow(1).getCell(1).toString());
            assertEquals("1.张三√ 2.李四 ", sheet.getRow(2).getCell(0).toString());
            assertEquals("到", sheet.getRow(3).getCell(1).toString());
            assertEquals(CellType.BLANK, sheet.getRow(4).getCell(1).getCellType());
        }
    }

    private static XSSFWorkbook filled(ExcelForm form) throws IOException {
        byte[] bytes = form.fill(Forms.values());
        Schema.check(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void putsPicturesOverTheirCellsAndMovesThoseBelow() throws IOException {
        ExcelForm form =
                form(sheet -> {
                    row(sheet, 0, "[人员.姓名]");
                    row(sheet, 1, "", "[照片.图片]", "", "[照片.说明]");
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
                    sheet.setColumnWidth(1, 20 * 256);
                    sheet.setColumnWidth(2, 20 * 256);
                    int seal = sheet.getWorkbook().addPicture(new byte[] {1}, 5);
                    var anchor = new XSSFClientAnchor();
                    anchor.setRow1(3);
                    anchor.setRow2(4);
                    anchor.setCol2(1);
                    sheet.createDrawingPatriarch().createPicture(anchor, seal);
                });
        assertEquals(List.of(), form.findings());
        try (XSSFWorkbook book = filled(form)) {
            XSSFSheet sheet = book.getSheetAt(0);
            var shapes = sheet.getDrawingPatriarch().getShapes();
            var seal = (XSSFClientAnchor) shapes.get(0).getAnchor();
            assertEquals(4, seal.getRow1());
            var photo = (XSSFClientAnchor) shapes.get(1).getAnchor();
            assertEquals(List.of(2, 2), List.of(photo.getRow1(), photo.getRow2()));
            assertEquals(List.of(1, 2), List.of((int) photo.getCol1(), (int) photo.getCol2()));
            // 280 pixels wide for 400 × 300 and a margin: 211 pixels and 6, in points.
            assertEquals(160, sheet.getRow(2).getHeightInPoints(), 4);
            assertEquals("会场", sheet.getRow(2).getCell(3).toString());
            assertEquals(
                    400 / 300.0,
                    (double) width(sheet, photo) / (photo.getDy2() - photo.getDy1()),
                    0.02);
        }
    }

    /** Over its two columns, in EMU. */
    private static long width(XSSFSheet sheet, XSSFClientAnchor of) {
        long first = (long) (sheet.getColumnWidthInPixels(1) * 9525);
        return first - of.getDx1() + of.getDx2();
    }

    @Test
    void keepsOnlyTheValueOfFormulasThatReachOut() throws IOException {
        ExcelForm form =
                form(sheet -> {
                    row(sheet, 0, "{{主持人}}");
                    sheet.getRow(0)
                            .createCell(1)
                            .setCellFormula("HYPERLINK(\"http://evil.invalid\")");
                    sheet.getRow(0).createCell(2).setCellFormula("A1&\"是|否\"");
                });
        assertEquals(
                List.of("整个文件：已去掉引用外部数据或网络的公式（1 处），填写出来的文件里没有它们。"),
                form.findings().stream().map(finding -> finding.text(CHINESE)).toList());
        byte[] bytes = form.fill(Forms.values());
        assertFalse(ZipParts.of(bytes).values().stream().anyMatch(part -> part.contains("evil")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("张三是|否", book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue());
        }
    }

    @Test
    void growsToThreeHundredRows() throws IOException {
        String[] names = new String[300];
        java.util.Arrays.setAll(names, i -> "党员" + i);
        byte[] bytes =
                form(ExcelFormTest::list)
                        .fill(Forms.values().list("人员", Forms.people(Forms.values(), names)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("党员299（）[附]", sheet.getRow(301).getCell(1).toString().replace("张三", ""));
            assertEquals(45_150, sheet.getRow(302).getCell(1).getNumericCellValue());
        }
    }
}
