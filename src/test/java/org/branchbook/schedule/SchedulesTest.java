package org.branchbook.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schedules and notices, read back from the files they are written as. */
class SchedulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final TestBranch branch = new TestBranch();
    private final Schedules schedules =
            new Schedules(branch.branches, branch.activities, branch.attendances);
    private ActivityId meeting;

    @BeforeEach
    void plan() {
        branch.people(5);
        meeting = branch.activities.plan(gathering());
        branch.plan(
                ActivityType.GROUP_MEETING,
                LocalDate.of(2026, 3, 10),
                Audience.group(branch.firstGroup));
        branch.plan(
                ActivityType.THEME_PARTY_DAY,
                LocalDate.of(2026, 4, 14),
                Audience.of(Audience.Kind.MEMBERS));
    }

    /** A members' meeting with a lecture after it. */
    private static ActivityPlan gathering() {
        LocalDate day = LocalDate.of(2026, 3, 25);
        Segment lecture =
                new Segment(
                        ActivityType.PARTY_LECTURE,
                        "学习雷锋精神微党课",
                        LocalTime.of(16, 0),
                        LocalTime.of(17, 0));
        return new ActivityPlan(
                ActivityType.MEMBER_MEETING,
                "第一季度党员大会",
                new ActivityPlan.When(day, LocalTime.of(14, 30), LocalTime.of(17, 0)),
                "学院三楼会议室",
                new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS)),
                new ActivityPlan.More(List.of(lecture), null, null));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void theMonthHasTheColumnsAndRowsThatSuperiorsAskFor() throws IOException {
        byte[] bytes = schedules.month(MARCH, TODAY, Schedules.Format.DOCX);
        keep("month.docx", bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    "中共示范大学信息学院第一支部委员会2026年3月活动安排表", document.getParagraphs().getFirst().getText());
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertEquals("16838 11906", size.getW() + " " + size.getH());
            XWPFTable table = document.getTables().getFirst();
            assertEquals(Schedule.COLUMNS, cells(table, 0));
            assertEquals(
                    "1|3月10日 周二|14:30-16:00|党小组会|3月党小组会|学院三楼会议室||第一党小组||未记录|",
                    String.join("|", cells(table, 1)));
            assertEquals("支部党员大会、党课", cells(table, 2).get(3));
            assertEquals("第一季度党员大会；学习雷锋精神微党课", cells(table, 2).get(4));
            assertEquals(3, table.getNumberOfRows());
        }
        assertArrayEquals(bytes, schedules.month(MARCH, TODAY, Schedules.Format.DOCX));
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    @Test
    void theYearIsAWorkbookOnePageWide() throws IOException {
        byte[] bytes = schedules.year(2026, TODAY, Schedules.Format.XLSX);
        keep("plan.xlsx", bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            DataFormatter format = new DataFormatter();
            assertEquals(
                    "中共示范大学信息学院第一支部委员会2026年度工作计划",
                    format.formatCellValue(sheet.getRow(0).getCell(0)));
            assertEquals("4月主题党日", format.formatCellValue(sheet.getRow(5).getCell(4)));
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
        }
    }

    @Test
    void thePagesCarryEveryLine() throws IOException {
        byte[] bytes = schedules.month(MARCH, TODAY, Schedules.Format.PDF);
        keep("month.pdf", bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("第一季度党员大会"), text);
            assertTrue(text.contains("第一党小组"), text);
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > 800);
        }
    }

    @Test
    void theNoticeNamesNobodyBeforeAnyoneIsDue() {
        ActivityId nobody =
                branch.plan(
                        ActivityType.THEME_PARTY_DAY,
                        LocalDate.of(2020, 3, 25),
                        Audience.of(Audience.Kind.CHOSEN));
        String text = schedules.noticeText(nobody, TODAY);
        assertTrue(text.contains("、参加人员：另行通知\n"), text);
    }

    @Test
    void theNoticeNamesWhoIsDueAndWhoAskedForLeave() throws IOException {
        var first = branch.attendances.sheet(meeting).rows().getFirst().person();
        branch.attendances.mark(meeting, first.id(), Mark.LEAVE, "出差");
        String text = schedules.noticeText(meeting, TODAY);
        assertTrue(text.startsWith("关于召开第一季度党员大会的通知\n"), text);
        assertTrue(text.contains("一、时间：2026年3月25日 星期三 14:30至17:00"), text);
        assertTrue(text.contains("共5人"), text);
        assertTrue(text.contains("五、已请假：" + first.name()), text);
        assertTrue(text.endsWith("中共示范大学信息学院第一支部委员会\n2026年3月18日"), text);
        byte[] bytes = schedules.notice(meeting, TODAY, Schedules.Format.DOCX);
        keep("notice.docx", bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            StringBuilder all = new StringBuilder();
            document.getParagraphs().forEach(p -> all.append(p.getText()).append('\n'));
            assertTrue(all.indexOf("学习雷锋精神微党课") > 0, all::toString);
        }
    }

    /** To be looked at. */
    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name), bytes);
    }
}
