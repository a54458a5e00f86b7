package org.branchbook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as branches have them, built by POI, read by content and not by name. */
class SheetFileTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsBothExcelFormatsUnderAnyName(boolean xml) throws IOException {
        try (Workbook book = xml ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Row row = book.createSheet("花名册").createRow(2);
            row.createCell(1).setCellValue(" 张三\u00a0");
            row.createCell(3).setCellValue(20230001);
            book.createSheet("备用");
            book.setSheetHidden(1, true);

            List<Sheet> sheets = SheetFile.read("名册.csv", Books.bytes(book));

            assertEquals(List.of("花名册", "备用"), sheets.stream().map(Sheet::name).toList());
            assertEquals(List.of(false, true), sheets.stream().map(Sheet::hidden).toList());
            Sheet.Row read = sheets.getFirst().rows().getFirst();
            assertEquals(3, read.number());
            assertEquals(2, read.cells().size());
            assertEquals(" 张三\u00a0", read.at(1).text());
            assertEquals("D3", read.at(3).place().toString());
            assertEquals("20230001", read.at(3).text());
            assertTrue(read.at(3).isStoredAsNumber());
            assertFalse(read.at(1).isStoredAsNumber());
            assertTrue(read.at(2).isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2014-07-23",
        "27, 2014-07-23",
        "31, 2014-07-23",
        "57, 2014-07-23",
        "58, 2014-07-23",
    })
    void knowsTheDateFormatsOfChineseExcel(int format, String expected) throws IOException {
        Cell cell = dated(LocalDate.of(2014, 7, 23), format, null, false);
        assertEquals(Cell.Kind.DATE, cell.kind());
        assertEquals(expected, cell.text());
        assertEquals(expected, String.valueOf(cell.date()));
    }

    @ParameterizedTest
    @CsvSource({"27", "36", "50", "52", "57"})
    void keepsTheMonthWhereTheFormatHasNoDay(int format) throws IOException {
        Cell cell = dated(LocalDate.of(2014, 7, 1), format, null, false);
        assertEquals("2014-07", String.valueOf(cell.date()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy\"年\"m\"月\";@", "[$-804]yyyy\"年\"m\"月\"", "yyyy.mm", "yyyy\\.mm"})
    void readsCustomMonthFormats(String format) throws IOException {
        Cell cell = dated(LocalDate.of(2014, 7, 1), -1, format, false);
        assertEquals("2014-07", String.valueOf(cell.date()));
    }

    @Test
    void honoursThe1904Calendar() throws IOException {
        Cell cell = dated(LocalDate.of(2014, 7, 23), 14, null, true);
        assertEquals("2014-07-23", String.valueOf(cell.date()));
    }

    @Test
    void showsATimeOfDayBehindTheDate() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            var cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(LocalDateTime.of(2026, 3, 5, 14, 30));
            cell.setCellStyle(style(book, 22, null));
            Cell read = only(book);
            assertEquals("2026-03-05 14:30", read.text());
            assertEquals("2026-03-05", String.valueOf(read.date()));
        }
    }

    @Test
    void showsWhatANumberLostAndDoesNotGuessOctober() throws IOException {
        assertEquals("110105199007011000", number(110105199007011234d, null).text());
        assertNull(number(1990.1, null).date());
        assertEquals("1990-07", String.valueOf(number(1990.07, null).date()));
        assertEquals("2013-07-01", String.valueOf(number(20130701, null).date()));
        assertNull(number(41821, null).date());
        assertEquals("00123", number(123, "00000").text());
    }

    @Test
    void takesFormulasByTheirLastValue() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellFormula("\"张\"&\"三\"");
            row.createCell(1).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(2).setCellFormula("A1");
            row.createCell(3).setCellValue(true);
            Sheet.Row read = SheetFile.read("f", Books.bytes(book)).getFirst().rows().getFirst();
            assertEquals("张三", read.at(0).text());
            assertEquals(Cell.Kind.TEXT, read.at(0).kind());
            assertEquals("#DIV/0!", read.at(1).text());
            assertEquals(Cell.Kind.ERROR, read.at(1).kind());
            assertEquals("=A1", read.at(2).text());
            assertEquals(Cell.Kind.ERROR, read.at(2).kind());
            assertEquals("TRUE", read.at(3).text());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksEveryCellOfAMergedNote(boolean xml) throws IOException {
        try (Workbook book = xml ? new XSSFWorkbook() : new HSSFWorkbook()) {
            var sheet = book.createSheet();
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("学工号");
            header.createCell(1).setCellValue("姓名");
            sheet.createRow(6).createCell(2).setCellValue("说明：导入前请删除");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C7:H14"));

            List<Sheet.Row> rows = SheetFile.read("m", Books.bytes(book)).getFirst().rows();

            assertEquals(List.of(1, 7, 8, 9, 10, 11, 12, 13, 14), numbers(rows));
            Cell note = rows.get(1).at(2);
            assertEquals("C7:H14", String.valueOf(note.area()));
            assertTrue(rows.get(8).at(7).isMerged());
            assertTrue(rows.get(8).isBlank());
            assertFalse(rows.get(8).at(8).isMerged());
        }
    }

    @Test
    void readsInlineStringsAsWpsAndStreamingWritersLeaveThem() throws IOException {
        try (Workbook book = new SXSSFWorkbook(null, 100, false, false)) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue("李四");
            assertEquals("李四", only(book).text());
        }
    }

    @Test
    void countsColumnsAsExcelDoes() {
        assertEquals("A", Cell.columnLetter(0));
        assertEquals("Z", Cell.columnLetter(25));
        assertEquals("AA", Cell.columnLetter(26));
        assertEquals("XFD", Cell.columnLetter(16383));
    }

    private static List<Integer> numbers(List<Sheet.Row> rows) {
        return rows.stream().map(Sheet.Row::number).toList();
    }

    private static Cell dated(LocalDate date, int index, String format, boolean mac)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(mac);
            var cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(date);
            cell.setCellStyle(style(book, index, format));
            return only(book);
        }
    }

    private static Cell number(double value, String format) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            var cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(value);
            if (format != null) {
                cell.setCellStyle(style(book, -1, format));
            }
            return only(book);
        }
    }

    private static CellStyle style(Workbook book, int index, String format) {
        CellStyle style = book.createCellStyle();
        int known = format == null ? index : book.createDataFormat().getFormat(format);
        style.setDataFormat((short) known);
        return style;
    }

    private static Cell only(Workbook book) throws IOException {
        return SheetFile.read("f", Books.bytes(book)).getFirst().rows().getFirst().at(0);
    }
}
