package org.branchbook.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.PartialDate;
import org.branchbook.base.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks are read back with POI, cell by cell. */
class ExcelBookTest {
    @Test
    void writesTitleHeaderRowsAndTotal() throws IOException {
        XSSFSheet sheet = open(ExcelSamples.ledger(3)).getSheetAt(0);
        assertEquals("2026年度党支部组织生活活动台账", sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals("A1:K1", sheet.getMergedRegion(0).formatAsString());
        assertEquals("日期", sheet.getRow(2).getCell(1).getStringCellValue());
        XSSFCell date = sheet.getRow(3).getCell(1);
        assertEquals(LocalDate.of(2026, 1, 6), date.getLocalDateTimeCellValue().toLocalDate());
        assertEquals("yyyy-mm-dd", date.getCellStyle().getDataFormatString());
        XSSFCell rate = sheet.getRow(3).getCell(8);
        assertEquals("IF(G4=0,\"\",H4/G4)", rate.getCellFormula());
        assertEquals(0.9, rate.getNumericCellValue(), 1e-9);
        assertEquals("SUM(H4:H6)", sheet.getRow(6).getCell(7).getCellFormula());
        assertEquals(3 + 4, CachedValues.check(ExcelSamples.ledger(3).bytes()));
        assertEquals(111, sheet.getRow(6).getCell(7).getNumericCellValue());
        assertEquals("A7:E7", sheet.getMergedRegion(2).formatAsString());
    }

    @Test
    void printsOnePageWideWithRepeatedTitles() throws IOException {
        XSSFWorkbook book = open(ExcelSamples.ledger(3));
        XSSFSheet sheet = book.getSheetAt(0);
        assertEquals("1:3", sheet.getRepeatingRows().formatAsString().replace("$", ""));
        assertTrue(sheet.getFitToPage());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(9, sheet.getPrintSetup().getPaperSize());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals("&10第 &P 页　共 &N 页", sheet.getFooter().getCenter());
        assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition());
        assertEquals("A3:K6", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertTrue(book.getForceFormulaRecalculation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@a", "\tx", "=cmd|' /C calc'!A0"})
    void textNeverBecomesAFormula(String text) throws IOException {
        ExcelBook book = new ExcelBook("t");
        book.sheet("s").column("甲", ExcelLook.TEXT).row(text);
        XSSFCell cell = open(book).getSheetAt(0).getRow(1).getCell(0);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    /**
     * Blanks at the ends stay, as does what XML could mistake; nothing stands where nothing was
     * said.
     */
    @Test
    void writesTextAsItIs() throws IOException {
        ExcelBook book = new ExcelBook("t");
        book.sheet("s")
                .column("甲", ExcelLook.TEXT)
                .column("乙", ExcelLook.NUMBER)
                .row(" 两\n行<b>&\u0001 ", 0.1)
                .row("", 1_000_000_000_000L);
        XSSFSheet sheet = open(book).getSheetAt(0);
        assertEquals(" 两\n行<b>& ", sheet.getRow(1).getCell(0).getStringCellValue());
        assertEquals("0.1", sheet.getRow(1).getCell(1).getRawValue());
        assertEquals(CellType.BLANK, sheet.getRow(2).getCell(0).getCellType());
        assertEquals("1000000000000", sheet.getRow(2).getCell(1).getRawValue());
        String xml = ZipParts.of(book.bytes()).get("xl/worksheets/sheet1.xml");
        assertTrue(xml.contains("<t xml:space=\"preserve\"> 两"), "Excel strips blanks otherwise");
    }

    @Test
    void keepsIdentityNumbersAsText() throws IOException {
        XSSFCell id = open(ExcelSamples.ledger(1)).getSheetAt(0).getRow(3).getCell(9);
        assertEquals("11010519900701123X", id.getStringCellValue());
        assertEquals("@", id.getCellStyle().getDataFormatString());
        assertTrue(id.getCellStyle().getQuotePrefixed());
    }

    @Test
    void writesPartialDatesAsFarAsKnown() throws IOException {
        ExcelBook book = new ExcelBook("t");
        book.sheet("s")
                .column("入党时间", ExcelLook.DATE)
                .row(new PartialDate(1990, 7, 0))
                .row(new PartialDate(1990, 7, 1));
        XSSFSheet sheet = open(book).getSheetAt(0);
        assertEquals("1990-07", sheet.getRow(1).getCell(0).getStringCellValue());
        assertEquals(CellType.NUMERIC, sheet.getRow(2).getCell(0).getCellType());
    }

    @Test
    void offersChoicesAndHighlights() throws IOException {
        XSSFWorkbook book = open(ExcelSamples.ledger(3));
        XSSFSheet sheet = book.getSheetAt(0);
        var validation = sheet.getDataValidations().getFirst();
        assertEquals("字典!$A$1:$A$2", validation.getValidationConstraint().getFormula1());
        assertEquals("K4:K6", validation.getRegions().getCellRangeAddress(0).formatAsString());
        assertTrue(book.isSheetHidden(1));
        var formats = sheet.getSheetConditionalFormatting();
        assertEquals(1, formats.getNumConditionalFormattings());
        var rule = formats.getConditionalFormattingAt(0).getRule(0);
        assertEquals("\"缺项\"", rule.getFormula1());
    }

    @Test
    void makesColumnsAsWideAsTheirTextAndRowsAsHigh() throws IOException {
        XSSFSheet sheet = open(ExcelSamples.ledger(3)).getSheetAt(0);
        assertEquals(40 * 256, sheet.getColumnWidth(3));
        assertEquals(15 * 256, sheet.getColumnWidth(2));
        assertTrue(sheet.getRow(5).getHeightInPoints() > sheet.getRow(3).getHeightInPoints());
    }

    @Test
    void aNoteOfSeveralLinesIsAsHighAsTheyAre() throws IOException {
        ExcelBook book = new ExcelBook("t");
        book.sheet("s").column("甲", ExcelLook.TEXT, 60).note("一").note("一\n二\n三").row("值");
        XSSFSheet sheet = open(book).getSheetAt(0);
        double one = sheet.getRow(0).getHeightInPoints();
        assertTrue(sheet.getRow(1).getHeightInPoints() > 2 * one, () -> "three lines");
    }

    @Test
    void sharesStylesBetweenCells() throws IOException {
        assertEquals(
                open(ExcelSamples.ledger(3)).getNumCellStyles(),
                open(ExcelSamples.ledger(60)).getNumCellStyles());
    }

    @Test
    void writesTheSameBytesEachTime() {
        assertArrayEquals(ExcelSamples.ledger(5).bytes(), ExcelSamples.ledger(5).bytes());
    }

    @Test
    void writesEveryColourWithItsAlpha() throws IOException {
        String styles = ZipParts.of(ExcelSamples.ledger(5).bytes()).get("xl/styles.xml");
        assertFalse(styles.matches("(?s).*rgb=\"[0-9A-F]{6}\".*"), styles);
        assertFalse(styles.contains("scheme"), styles);
    }

    @Test
    void refusesARowOfAnotherLength() {
        ExcelSheet sheet = new ExcelBook("t").sheet("s").column("甲", ExcelLook.TEXT);
        assertThrows(IllegalArgumentException.class, () -> sheet.row("a", "b"));
    }

    @Test
    void writesASheetWithoutRows() throws IOException {
        ExcelBook book = new ExcelBook("t");
        book.sheet("a/b").column("甲", ExcelLook.TEXT);
        assertEquals("a b", open(book).getSheetAt(0).getSheetName());
    }

    private static XSSFWorkbook open(ExcelBook book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(book.bytes()));
    }
}
