package org.branchbook.yearbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Ooxml;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks of one year, read back with POI. */
class YearBooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    @TempDir private static Path folder;
    private static OpenBook book;
    private static YearBooks books;

    @BeforeAll
    static void fill() {
        book = OpenBook.create(folder.resolve("book"), TestBook.clock(TODAY));
        book.branches().save(new Branch("中共示范大学第一支部委员会", "", null, true));
        MemberId first = book.members().add(People.full("张三"), "");
        book.members().add(People.full("李四"), "");
        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 1, 8), Map.of(first, Mark.LEAVE));
        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 5, 8), Map.of(first, Mark.ABSENT));
        held(ActivityType.PARTY_LECTURE, LocalDate.of(2026, 6, 5), Map.of());
        books = book.papers().yearBooks();
    }

    private static void held(ActivityType type, LocalDate day, Map<MemberId, Mark> marks) {
        ActivityPlan.When when =
                new ActivityPlan.When(day, LocalTime.of(14, 0), LocalTime.of(16, 0));
        Audience everybody = Audience.of(Audience.Kind.MEMBERS);
        ActivityId id =
                book.activities()
                        .plan(
                                new ActivityPlan(
                                        type,
                                        type.documentName(),
                                        when,
                                        "301",
                                        new ActivityPlan.People("", "", everybody)));
        marks.forEach((who, mark) -> book.attendances().mark(id, who, mark, "事由"));
        book.attendances().markRestPresent(id);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** A row's values, those of formulas as they were written. */
    private static String row(XSSFSheet sheet, int index) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> values = new ArrayList<>();
        for (Cell cell : sheet.getRow(index)) {
            values.add(formatter.formatCellValue(cell));
        }
        return String.join("|", values);
    }

    @Test
    void theMatrixHasAPersonARowAndAnActivityAColumn() throws IOException {
        try (XSSFWorkbook workbook = read(books.matrix(2026, TODAY))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("姓名|党小组|1-8|5-8|6-5|应到|实到|请假|缺席|未登记|出勤率", row(sheet, 2));
            assertEquals("||支部党员大会|支部党员大会|党课||||||", row(sheet, 3));
            assertEquals("张三||△|×|√|3|1|1|1|0|33.3%", row(sheet, 4));
            assertEquals("李四||√|√|√|3|3|0|0|0|100.0%", row(sheet, 5));
            assertEquals("到会率||50.0%|50.0%|100.0%", row(sheet, 10));
        }
    }

    @Test
    void hoursFollowFromWhatIsEntered() throws IOException {
        try (XSSFWorkbook workbook = read(books.hours(2026, TODAY))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("姓名|党小组|集中学习|集中培训|党课|实践|合计学时|应达|还差|是否达标|志愿服务（小时）", row(sheet, 2));
            assertEquals("张三||||2.0||2.0|32|30.0|否|", row(sheet, 3));
            assertEquals("SUM(C4:F4)", sheet.getRow(3).getCell(6).getCellFormula());
            assertEquals("合计（达标为人数）||0.0|0.0|4.0|0.0|4.0||60.0|0|0.0", row(sheet, 5));
            assertEquals(1, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
        }
    }

    @Test
    void theYearInNumbersHasMonthsUnderOneHeading() throws IOException {
        try (XSSFWorkbook workbook = read(books.statistics(2026, TODAY))) {
            XSSFSheet sheet = workbook.getSheet("年度统计");
            assertEquals("类型|党小组|开展次数|||||||||||||按制度要求||", row(sheet, 2));
            assertEquals(
                    "类型|党小组|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年" + "|应开展\n期数|按时开展\n期数|完成率",
                    row(sheet, 3));
            List<String> merged =
                    sheet.getMergedRegions().stream().map(a -> a.formatAsString()).toList();
            assertTrue(merged.containsAll(List.of("A3:A4", "C3:O3", "P3:R3")), merged::toString);
            String meetings = find(sheet, "支部党员大会");
            assertTrue(meetings.startsWith("支部党员大会||1||||1||||||||2|2|2|100.0%"), meetings);
            assertTrue(find(sheet, "主题党日").endsWith("|0.0%"), find(sheet, "主题党日"));
            assertEquals("党课|||||||1|||||||1|||", find(sheet, "党课"), "asked for by nothing");
            assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(5, workbook.getNumberOfSheets());
        }
    }

    private static String find(XSSFSheet sheet, String type) {
        for (Row row : sheet) {
            if (row(sheet, row.getRowNum()).startsWith(type + "|")) {
                return row(sheet, row.getRowNum());
            }
        }
        return "";
    }

    @Test
    void equalBooksGiveEqualBytesThatPassTheSchema() {
        for (byte[] bytes :
                List.of(
                        books.matrix(2026, TODAY),
                        books.hours(2026, TODAY),
                        books.statistics(2026, TODAY),
                        books.matrix(2020, TODAY),
                        books.hours(2020, TODAY))) {
            assertEquals(List.of(), Ooxml.problems(bytes));
        }
        assertArrayEquals(books.statistics(2026, TODAY), books.statistics(2026, TODAY));
    }
}
