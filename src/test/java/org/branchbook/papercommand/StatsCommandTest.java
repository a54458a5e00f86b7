package org.branchbook.papercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.RecordContent;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures, finding, what is due of a record, and what closing freezes, by commands alone. */
class StatsCommandTest extends CommandLineTest {
    StatsCommandTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void meetings() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        String roster =
                """
                姓名,性别,人员类别,党小组,党内职务,入党时间,转正时间
                张三,男,正式党员,第一党小组,书记,2003-06-18,2004-06-18
                李四,女,正式党员,第一党小组,,2007-05-20,2008-05-20
                王五,男,预备党员,第二党小组,,2026-03-01,
                """;
        done("import", "members", Files.writeString(folder.resolve("a.csv"), roster).toString());
        plan("支部党员大会", "2026-10-20");
        plan("党课", "2026-11-12");
        done("attend", "1", "--all-present", "--leave", "李四=出差");
        done("attend", "1", "--make-up", "李四=自学会议内容", "--on", "2026-10-22");
        done("attend", "2", "--all-present");
    }

    private List<?> lines(String... args) throws IOException {
        return (List<?>) json(args).get("lines");
    }

    private static List<?> sum(List<?> lines) {
        return ((List<?>) lines.getLast()).subList(2, 10);
    }

    @Test
    void countsAttendanceOfTheBranchAndOfOneGroup() throws IOException {
        List<Object> all = new ArrayList<>(List.of(6, 5, 1));
        all.add(null);
        all.add(null);
        all.addAll(List.of(1, 83.3, 100.0));
        assertEquals(all, sum(lines("stats", "attendance", "--year", "2026")));
        List<?> second = lines("stats", "attendance", "--year", "2026", "--group", "第二党小组");
        assertEquals(2, second.size());
        assertEquals(100.0, sum(second).get(6));
        assertEquals(2, run("stats", "attendance", "--group", "没有这组"));
        assertTrue(err.toString().contains("第一党小组"), err::toString);
        assertEquals(2, run("stats", "attendance", "--out", "出勤.docx"));
    }

    @Test
    void writesHoursStructureAndCadenceAsWorkbooks() throws IOException {
        for (String kind : List.of("attendance", "hours", "structure", "cadence")) {
            Path file = folder.resolve(kind + ".xlsx");
            Map<String, Object> said =
                    json("stats", kind, "--year", "2026", "--out", file.toString());
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
                int rows = book.getSheetAt(0).getLastRowNum() - 2;
                assertEquals(said.get("lines"), rows, kind);
                assertTrue(rows > 0, kind);
            }
        }
        assertEquals(2, run("stats", "birthdays"));
        assertTrue(err.toString().contains("structure"), err::toString);
        Map<String, Object> then = json("stats", "structure", "--on", "2026-02-01");
        assertEquals("2026-02-01", then.get("on"));
    }

    @Test
    void findsByAnyPieceAndNeverQuotesATalk() throws IOException {
        done("talk", "add", "张三", "李四", "--on", "2026-11-02", "--topic", "岗位变动");
        Path said = Files.writeString(folder.resolve("said.txt"), "家里老人生病");
        done("talk", "add", "张三", "王五", "--on", "2026-11-03", "--content", said.toString());
        Map<String, Object> found = json("search", "位变");
        assertEquals(1, found.get("total"));
        assertTrue(found.toString().contains("岗位变动"), found::toString);
        Map<String, Object> hidden = json("search", "老人");
        assertEquals(1, hidden.get("total"));
        assertFalse(hidden.toString().contains("生病"), hidden::toString);
        assertEquals(0, json("search", "没有的词").get("total"));
        done("search", "员大");
        assertTrue(out.toString().contains("1 2026-10-20 支部党员大会"), out::toString);
        assertEquals(2, run("search"));
    }

    @Test
    void aHeldRecordThatFailsACheckIsDue() throws IOException {
        String due = json("due").toString();
        assertTrue(due.contains("CHECK"), due);
        assertTrue(due.contains("R01"), "neither has a place: " + due);
    }

    @Test
    void closingFreezesLecturerAndOutline() throws IOException {
        Path outline = Files.writeString(folder.resolve("outline.txt"), "一、为什么学");
        done("lecture", "set", "2", "--lecturer", "张三=支部书记", "--outline", outline.toString());
        done("close", "2", "--despite", "试用");
        try (OpenBook book = book()) {
            RecordContent kept = book.amendments().now(new ActivityId(2));
            assertEquals("张三 支部书记", kept.value("lecture/lecturer/1"));
            assertEquals("一、为什么学", kept.value("lecture/outline"));
            assertTrue(book.amendments().unchanged(new ActivityId(2)));
        }
    }
}
