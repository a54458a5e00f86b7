package org.branchbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Post;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.recordpaper.Samples;
import org.junit.jupiter.api.Test;

class WorkbooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int HEADER = 2;

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static int column(XSSFSheet sheet, String title) {
        for (int i = 0; i < sheet.getRow(HEADER).getLastCellNum(); i++) {
            if (sheet.getRow(HEADER).getCell(i).getStringCellValue().equals(title)) {
                return i;
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String title) {
        return sheet.getRow(HEADER + row).getCell(column(sheet, title));
    }

    private static XSSFWorkbook ledger() throws IOException {
        List<LedgerBook.Line> lines = new ArrayList<>();
        Activity closed = Samples.activity("=cmd|'/c calc'!A0", "", ActivityState.CLOSED);
        lines.add(new LedgerBook.Line(closed, new Attendances.Counts(10, 8, 1, 1), 2));
        Activity held = Samples.activity("大会", "", ActivityState.HELD);
        lines.add(new LedgerBook.Line(held, new Attendances.Counts(10, 9, 0, 0), 0));
        lines.add(new LedgerBook.Line(Samples.activity("大会", "", ActivityState.PLANNED), null, 0));
        return open(LedgerBook.of(Samples.BRANCH, 2026, lines, TODAY));
    }

    @Test
    void theLedgerCountsWithFormulasThatCarryTheirValues() throws IOException {
        try (XSSFWorkbook book = ledger()) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFCell rate = cell(sheet, 1, "到会率");
            assertEquals(CellType.FORMULA, rate.getCellType());
            assertEquals(0.8, rate.getNumericCellValue(), 1e-9);
            assertEquals(1, cell(sheet, 1, "缺席").getNumericCellValue());
            XSSFRow total = sheet.getRow(sheet.getLastRowNum());
            assertEquals(20, total.getCell(column(sheet, "应到")).getNumericCellValue());
            assertEquals(17, total.getCell(column(sheet, "实到")).getNumericCellValue());
            assertEquals(0.85, total.getCell(column(sheet, "到会率")).getNumericCellValue(), 1e-9);
            // 109 leaves out what a filter hides.
            assertTrue(
                    total.getCell(column(sheet, "应到")).getCellFormula().startsWith("SUBTOTAL(109"));
        }
    }

    @Test
    void theLedgerOffersTypesAndStates() throws IOException {
        try (XSSFWorkbook book = ledger()) {
            var choices = book.getSheetAt(0).getDataValidations();
            assertEquals(2, choices.size());
            var cells = choices.getFirst().getRegions().getCellRangeAddress(0);
            assertEquals("P4:P6", cells.formatAsString());
            assertTrue(book.isSheetHidden(1), "what they offer stands on a hidden sheet");
        }
    }

    @Test
    void theLedgerTellsWhatIsOpenAndDoesNotCallTheUnmarkedAbsent() throws IOException {
        try (XSSFWorkbook book = ledger()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(
                    List.of("已关闭", "未关闭", "未记录"),
                    List.of(1, 2, 3).stream()
                            .map(row -> cell(sheet, row, "记录").getStringCellValue())
                            .toList());
            assertEquals(CellType.BLANK, cell(sheet, 2, "缺席").getCellType());
            assertEquals(CellType.BLANK, cell(sheet, 3, "应到").getCellType());
            assertEquals(2, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
        }
    }

    @Test
    void textNeverBecomesAFormula() throws IOException {
        try (XSSFWorkbook book = ledger()) {
            XSSFCell title = cell(book.getSheetAt(0), 1, "主题");
            assertEquals(CellType.STRING, title.getCellType());
            assertEquals("=cmd|'/c calc'!A0", title.getStringCellValue());
            assertTrue(title.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void theLedgerPrintsOnePageWideWithItsHeaderOnEveryPage() throws IOException {
        try (XSSFWorkbook book = ledger()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals("1:3", sheet.getRepeatingRows().formatAsString());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A3:P6", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void anEmptyYearGivesAnEmptyLedger() throws IOException {
        try (XSSFWorkbook book = open(LedgerBook.of("支部", 2031, List.of(), TODAY))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().contains("共0项"));
        }
    }

    private static XSSFWorkbook roster(boolean full) throws IOException {
        Map<MemberField, String> values =
                Map.of(
                        MemberField.NAME, "张三",
                        MemberField.SEX, "MALE",
                        MemberField.ETHNICITY, "01",
                        MemberField.ID_NUMBER, "430304199903050010",
                        MemberField.MOBILE, "19900000001",
                        MemberField.ADDRESS, "示范路1号",
                        MemberField.JOIN_DATE, "2010-03",
                        MemberField.FULL_DATE, "2011-03-01",
                        MemberField.REMARK, "+1+1");
        Member member = new Member(new MemberId(1), values, new Member.Search("", 0));
        RosterEntry entry =
                new RosterEntry(
                        member,
                        Stage.FULL,
                        null,
                        Set.of(Post.SECRETARY),
                        new RosterEntry.Belonging(true, false, null, null));
        List<RosterBook.Line> lines = List.of(new RosterBook.Line(entry, "第一党小组", "书记"));
        return open(RosterBook.of(Samples.BRANCH, TODAY, lines, full));
    }

    @Test
    void privateFieldsAreMaskedUnlessAskedFor() throws IOException {
        try (XSSFWorkbook book = roster(false)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(
                    List.of("430***********0010", "199****0001", "******"), privateCells(sheet));
        }
        try (XSSFWorkbook book = roster(true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(
                    List.of("430304199903050010", "19900000001", "示范路1号"), privateCells(sheet));
            XSSFCell id = cell(sheet, 1, "公民身份号码");
            assertEquals("@", id.getCellStyle().getDataFormatString());
            assertTrue(id.getCellStyle().getQuotePrefixed());
        }
    }

    private static List<String> privateCells(XSSFSheet sheet) {
        return List.of("公民身份号码", "联系电话", "家庭住址").stream()
                .map(title -> cell(sheet, 1, title).getStringCellValue())
                .toList();
    }

    @Test
    void datesKeepTheirPrecision() throws IOException {
        try (XSSFWorkbook book = roster(false)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("2010.03", cell(sheet, 1, "入党日期").getStringCellValue());
            assertEquals(
                    LocalDate.of(2011, 3, 1),
                    cell(sheet, 1, "转正日期").getLocalDateTimeCellValue().toLocalDate());
            assertEquals("+1+1", cell(sheet, 1, "备注").getStringCellValue());
            assertFalse(cell(sheet, 1, "备注").getCellType() == CellType.FORMULA);
            assertNull(cell(sheet, 1, "出生日期").getRawValue());
        }
    }

    @Test
    void theRosterIsAsOfTheEndOfAPastYearAndOfTodayInThisOne() {
        assertEquals(LocalDate.of(2025, 12, 31), Documents.rosterDay(2025, TODAY));
        assertEquals(TODAY, Documents.rosterDay(2026, TODAY));
    }
}
