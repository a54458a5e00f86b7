package org.branchbook.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.Ooxml;
import org.junit.jupiter.api.Test;

/** Grids are read back with POI, and their values compared with what it computes. */
class ExcelGridTest {
    private static final ExcelGrid.Marks MARKS = new ExcelGrid.Marks("√", "△", "×", "○");

    private static byte[] grid(int columns, List<ExcelGrid.Line> lines) {
        List<ExcelGrid.Column> heads = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            heads.add(new ExcelGrid.Column("1-" + i, "支部党员大会"));
        }
        ExcelGrid.Head head =
                new ExcelGrid.Head("2026年度考勤矩阵", "图例", "A&B支部", List.of("姓名", "党小组"), MARKS);
        return new ExcelGrid(head, heads, lines).bytes();
    }

    private static ExcelGrid.Line line(String name, String marks) {
        return new ExcelGrid.Line(
                List.of(name, "第一党小组"),
                marks.chars().mapToObj(c -> c == '-' ? "" : String.valueOf((char) c)).toList());
    }

    private static byte[] small() {
        return grid(4, List.of(line("=张三", "√√△×"), line("李四<b>&\u0001\uD800", "√-○√")));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void countsAreFormulasThatCarryTheirValues() throws IOException {
        try (XSSFWorkbook book = read(small())) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFRow first = sheet.getRow(4);
            assertEquals("COUNTIF(C5:F5,\"√\")", first.getCell(7).getCellFormula());
            assertEquals(List.of(4.0, 2.0, 1.0, 1.0, 0.0), numbers(first, 6, 5));
            assertEquals(0.5, first.getCell(11).getNumericCellValue());
            assertEquals(List.of(3.0, 2.0, 0.0, 0.0, 1.0), numbers(sheet.getRow(5), 6, 5));
            assertEquals("应到", sheet.getRow(6).getCell(0).getStringCellValue());
            assertEquals(List.of(2.0, 1.0, 2.0, 2.0), numbers(sheet.getRow(6), 2, 4));
            assertEquals(List.of(1.0, 1.0, 0.0, 0.5), numbers(sheet.getRow(10), 2, 4));
        }
        assertEquals(2 * 6 + 5 * 4, CachedValues.check(small()));
    }

    private static List<Double> numbers(XSSFRow row, int from, int count) {
        List<Double> numbers = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            numbers.add(row.getCell(i).getNumericCellValue());
        }
        return numbers;
    }

    @Test
    void textStaysTextWhateverStandsInIt() throws IOException {
        try (XSSFWorkbook book = read(small())) {
            XSSFCell name = book.getSheetAt(0).getRow(4).getCell(0);
            assertEquals(CellType.STRING, name.getCellType());
            assertTrue(name.getCellStyle().getQuotePrefixed());
            String other = book.getSheetAt(0).getRow(5).getCell(0).getStringCellValue();
            assertTrue(other.startsWith("李四<b>&"), other);
        }
    }

    @Test
    void staysInViewFiltersAndPrintsWithItsTitles() throws IOException {
        try (XSSFWorkbook book = read(small())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals("1:4", sheet.getRepeatingRows().formatAsString().replace("$", ""));
            assertEquals("A:B", sheet.getRepeatingColumns().formatAsString().replace("$", ""));
            assertEquals("A4:L6", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(2, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
            var choices = sheet.getDataValidations().getFirst();
            assertEquals("C5:F6", choices.getRegions().getCellRangeAddress(0).formatAsString());
            assertEquals(255, sheet.getRow(3).getCell(2).getCellStyle().getRotation());
        }
    }

    @Test
    void aLargeOneLiesOnA3OverSeveralPages() throws IOException {
        String marks = "√".repeat(365);
        byte[] bytes = grid(365, List.of(line("张三", marks), line("李四", marks)));
        try (XSSFWorkbook book = read(bytes)) {
            PrintSetup print = book.getSheetAt(0).getPrintSetup();
            assertEquals(PrintSetup.A3_PAPERSIZE, print.getPaperSize());
            assertEquals(7, print.getFitWidth());
            assertEquals(365, book.getSheetAt(0).getRow(4).getCell(367).getNumericCellValue());
        }
    }

    @Test
    void equalContentGivesEqualBytesThatPassTheSchema() {
        assertArrayEquals(small(), small());
        assertEquals(List.of(), Ooxml.problems(small()));
        assertEquals(List.of(), Ooxml.problems(grid(0, List.of())));
    }
}
