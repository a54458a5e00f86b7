package org.branchbook.plancommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.branch.Post;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.ics.IcsReader;
import org.branchbook.member.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules, waivers and cadence on the command line. */
class PlanningCommandsTest extends CommandLineTest {
    PlanningCommandsTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void begin() {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"));
        try (OpenBook book = book()) {
            for (var draft : People.many(8, List.of())) {
                book.members().add(draft, "");
            }
            book.members()
                    .add(People.with(People.full("张三"), null, Set.of(Post.SECRETARY), null), "");
            book.yearBoards().setSince(LocalDate.of(2026, 9, 1));
        }
    }

    @Test
    void cadenceNamesWhatIsOverdueAndAWaiverExcusesIt() throws IOException {
        // Theme day and committee of September and October, the meeting of the third quarter.
        assertEquals(5, json("cadence", "--year", "2026").get("due"));
        assertEquals(
                0,
                run(
                        "waive",
                        "--type",
                        "主题党日",
                        "--from",
                        "2026-09-01",
                        "--to",
                        "2026-09-30",
                        "--reason",
                        "军训",
                        "--by",
                        "学院党委"));
        assertTrue(out.toString().contains("军训"), out::toString);
        assertEquals(4, json("cadence", "--year", "2026").get("due"));
        assertEquals(0, run("cadence"));
        assertTrue(out.toString().contains("已逾期"), out::toString);
        assertTrue(out.toString().contains("完成率 0.0%"), out::toString);
    }

    @Test
    void rulesAreListedWithTheirArticlesAndSetWithWhoDecided() {
        assertEquals(0, run("rules"));
        assertTrue(out.toString().contains("第十一条"), out::toString);
        assertEquals(0, run("rules", "--set", "hours:member=40", "--by", "示范大学党委"));
        assertTrue(out.toString().contains("示范大学党委"), out::toString);
        assertEquals(2, run("rules", "--set", "hours:member=3", "--by", "示范大学党委"));
        assertEquals(1, run("rules", "--set", "hours:member=48"));
        assertTrue(err.toString().contains("由谁决定"), err::toString);
    }

    @Test
    void saysWhyAYearHasNoRate() throws IOException {
        Map<String, Object> before = json("cadence", "--year", "2019");
        assertFalse(before.containsKey("permille"));
        assertEquals("本簿从2026-09-01起记，2019年不在其中", before.get("note"));
        assertEquals("2030年还没有开始", json("cadence", "--year", "2030").get("note"));
        assertEquals(0, run("cadence", "--year", "2019"));
        assertTrue(out.toString().contains("不在其中"), out::toString);
    }

    @Test
    void asksForTheLessonAndThePracticeOfTheMonthUntilTheyArePlanned() throws IOException {
        List<String> asked = List.of("PAIR-LESSON", "PAIR-PRACTICE");
        assertEquals(asked, codes("2026-11-21"));
        assertEquals(List.of(), codes("2026-12-10"));
        Map<String, Object> filled = json("fill", "--year", "2026", "--pairs");
        // November and December, a lesson and a practice each.
        assertEquals(4, rows(filled, "proposals").size());
        assertEquals(List.of(), codes("2026-11-21"));
        assertEquals(2, run("fill", "--year", "2027", "--pairs", "--copy", "2026"));
    }

    private List<String> codes(String day) throws IOException {
        return rows(json("due", "--on", day), "due").stream()
                .map(row -> String.valueOf(row.get("code")))
                .filter(code -> code.startsWith("PAIR"))
                .toList();
    }

    @Test
    void refusesWhatIsNoYear() {
        for (String year : List.of("1", "-5", "0", "99999", "abc", "1920")) {
            assertEquals(2, run("cadence", "--year", year), year);
            assertTrue(err.toString().contains("“" + year + "”不是年份"), err::toString);
            assertEquals(2, run("fill", "--year", year), year);
            assertEquals(2, run("export", "plan", "--year", year, "--out", "x.docx"), year);
        }
        assertEquals(2, run("export", "month", "--month", "2026-13", "--out", "x.docx"));
        assertEquals(2, run("fill", "--year", "2025"));
        assertTrue(err.toString().contains("2025年已经过完"), err::toString);
        assertEquals(2, run("fill", "--year", "2027", "--copy", "2027"));
    }

    @Test
    void setsACadenceOnlyForATypeThereIs() {
        assertEquals(2, run("rules", "--set", "cadence:茶话会=1/QUARTER", "--by", "学院党委"));
        assertEquals(0, run("rules", "--set", "cadence:党课=1/QUARTER", "--by", "学院党委"));
        assertTrue(out.toString().contains("cadence:PARTY_LECTURE"), out::toString);
    }

    @Test
    void refusesAWaiverWithoutDaysOrOfAnUnknownType() {
        assertEquals(2, run("waive", "--type", "茶话会"));
        assertEquals(2, run("waive", "--type", "主题党日", "--reason", "军训"));
        assertEquals(
                1,
                run(
                        "waive",
                        "--type",
                        "主题党日",
                        "--from",
                        "2026-09-01",
                        "--to",
                        "2026-08-30",
                        "--reason",
                        "军训"));
    }

    @Test
    void importsAndListsHolidaysOfTheBook() throws IOException {
        Path table = folder.resolve("2027.json");
        Files.writeString(
                table,
                "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\","
                        + "\"isOffDay\":true},{\"name\":\"?\",\"date\":\"?\"}]}");
        assertEquals(false, json("holidays", "list", "--year", "2027").get("announced"));
        assertEquals(1, run("holidays", "import", table.toString()));
        assertTrue(err.toString().contains("第2项"), err.toString());
        Map<String, Object> listed = json("holidays", "list", "--year", "2027");
        assertEquals(true, listed.get("announced"));
        assertEquals(true, listed.get("own"));
        assertEquals(2, run("holidays", "forget"));
    }

    @Test
    void exportsTheYearAsCalendarAndItsDeviation() throws IOException {
        assertEquals(
                0,
                run(
                        "plan",
                        "--type",
                        "支部党员大会",
                        "--date",
                        "2026-12-08",
                        "--start",
                        "14:30",
                        "--end",
                        "16:00",
                        "--title",
                        "12月支部党员大会"));
        Path calendar = folder.resolve("2026.ics");
        assertEquals(0, run("export", "ics", "--year", "2026", "--out", calendar.toString()));
        assertEquals("12月支部党员大会", IcsReader.read(Files.readAllBytes(calendar)).getFirst().title());
        Path book = folder.resolve("2026.xlsx");
        assertEquals(0, run("export", "deviation", "--year", "2026", "--out", book.toString()));
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(book))) {
            assertEquals("按月统计", read.getSheetAt(0).getSheetName());
            var december = read.getSheetAt(0).getRow(14);
            assertEquals("12月", december.getCell(0).getStringCellValue());
            assertEquals(1, (int) december.getCell(1).getNumericCellValue());
            var line = read.getSheetAt(1).getRow(3);
            assertEquals("12月支部党员大会", line.getCell(2).getStringCellValue());
        }
    }
}
