package org.branchbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Version;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandLineToolTest extends CommandLineTest {
    private static final String ROSTER =
            """
            姓名,工号,性别,人员类别,党小组,党内职务,入党时间,身份证号码
            张三,001,男,正式党员,第一党小组,书记,2003-06-18,430304199903050010
            李四,002,女,正式党员,第一党小组,组织委员,2007-05-20,430304200002290020
            王五,003,男,预备党员,第二党小组,,2026-03-01,
            王五,004,男,正式党员,第二党小组,,2010-03-01,
            赵六,005,女,正式党员,第二党小组,,2010-03-01,
            """;

    CommandLineToolTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatEveryCommandTakesMayStandBeforeIt() {
        String here = folder.resolve("book").toString();
        List<String> words =
                List.of("--book", here, "--lang=en", "--json", "list", "members", "--", "x");
        assertEquals(
                List.of("list", "members", "--book", here, "--lang=en", "--json", "--", "x"),
                LeadingOptions.behind(words));
        assertEquals(List.of("--book", here), LeadingOptions.behind(List.of("--book", here)));
        PrintWriter said = new PrintWriter(out);
        out.getBuffer().setLength(0);
        String[] args = {"--lang", "en", "--book", here, "list", "members"};
        assertEquals(
                0,
                CommandLineTool.run(
                        args, said, said, TestBook.clock(LocalDate.of(2026, 11, 21)), _ -> {}));
        assertTrue(out.toString().contains("张三"), out.toString());
    }

    @Test
    void theVersionIsTold() {
        PrintWriter said = new PrintWriter(out);
        out.getBuffer().setLength(0);
        String[] args = {"--version"};
        assertEquals(
                0,
                CommandLineTool.run(
                        args, said, said, TestBook.clock(LocalDate.of(2026, 11, 21)), _ -> {}));
        String told = out.toString();
        assertTrue(told.startsWith("Branchbook " + Version.program()), told);
        assertFalse(told.contains("?"), told);
    }

    @BeforeEach
    void describe() throws IOException {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"));
        Path roster = write("花名册.csv", ROSTER, "UTF-8");
        assertEquals(0, run("import", "members", roster.toString()), err::toString);
    }

    private Path write(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    /** Plans a meeting; what is given replaces the usual values. */
    private int planned(String... more) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> usual =
                List.of(
                        "--type 支部党员大会",
                        "--date 2026-11-20",
                        "--start 19:00",
                        "--end 20:30",
                        "--title 大会",
                        "--place 会议室");
        usual.forEach(option -> options.put(option.split(" ")[0], option.split(" ")[1]));
        List<String> flags = new ArrayList<>(List.of("plan"));
        for (int i = 0; i < more.length; i++) {
            if (i + 1 < more.length && options.containsKey(more[i])) {
                options.put(more[i], more[++i]);
            } else {
                flags.add(more[i]);
            }
        }
        options.forEach((name, value) -> flags.addAll(List.of(name, value)));
        return run(flags.toArray(String[]::new));
    }

    @Test
    void importsARosterAndTellsWhatItDidInNumbers() throws IOException {
        Path roster = write("再来.csv", ROSTER + "钱七,006,男,正式党员,,,,123\n", "GBK");
        Map<String, Object> told = json(1, "import", "members", roster.toString());
        assertEquals(
                List.of("read", "imported", "updated", "unchanged", "refused", "problems"),
                List.copyOf(told.keySet()).subList(0, 6));
        assertEquals(
                List.of(6, 0, 5, 1),
                List.of(
                        told.get("read"),
                        told.get("imported"),
                        told.get("unchanged"),
                        told.get("refused")));
        Map<?, ?> problem = (Map<?, ?>) ((List<?>) value(told, "problems")).getFirst();
        assertEquals(7, problem.get("row"));
        assertEquals("H 身份证号码", problem.get("column"));
        assertEquals("123", problem.get("value"));
        assertEquals(1, run("import", "members", roster.toString()));
    }

    private static Object value(Map<String, Object> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path roster = write("新人.csv", "姓名,性别,人员类别\n孙八,男,正式党员\n", "UTF-8");
        assertEquals(1, json("import", "members", roster.toString(), "--dry-run").get("imported"));
        assertFalse(list("members").contains("孙八"));
        assertEquals(1, json("import", "members", roster.toString()).get("imported"));
        assertTrue(list("members").contains("孙八"));
    }

    private String list(String what) {
        assertEquals(0, run("list", what), err::toString);
        return out.toString();
    }

    @Test
    void listsNeverShowAWholeIdNumber() {
        assertTrue(list("members").contains("430***********0010"));
        assertFalse(list("members").contains("430304199903050010"));
    }

    @Test
    void planAnswersWithTheNumberAndPutsTheUsualPeopleInTheChair() throws IOException {
        assertEquals(0, planned("--json"));
        assertEquals(Map.of("activity", 1), JSON.std.mapFrom(out.toString()));
        try (OpenBook book = book()) {
            var people = book.activities().year(2026).getFirst().plan().people();
            assertEquals(List.of("张三", "李四"), List.of(people.chair(), people.recorder()));
        }
    }

    @Test
    void everybodyIsPresentExceptThoseNamed() throws IOException {
        planned();
        Map<String, Object> told =
                json("attend", "1", "--all-present", "--leave", "赵六=出差", "--absent", "003=没有请假");
        assertEquals(List.of(5, 3, 1, 1), counts(told));
    }

    private static List<Object> counts(Map<String, Object> told) {
        return Stream.of("due", "present", "leave", "absent").map(k -> value(told, k)).toList();
    }

    @Test
    void anUnknownNameIsToldWithSimilarOnesAndNothingIsWritten() throws IOException {
        planned();
        assertEquals(1, run("attend", "1", "--leave", "赵六=出差", "--absent", "李思"));
        assertTrue(err.toString().contains("李四"), err.toString());
        assertEquals(List.of(5, 0, 0, 0), counts(json("attend", "1", "--observer", "孙八")));
    }

    @Test
    void twoOfOneNameMustBeToldApart() {
        planned();
        assertEquals(1, run("attend", "1", "--all-present", "--leave", "王五=出差"));
        assertTrue(err.toString().contains("003、004"), err.toString());
        assertEquals(0, run("attend", "1", "--all-present", "--leave", "004=出差"));
    }

    @Test
    void minutesMayComeInGbk() throws IOException {
        planned();
        Path minutes = write("记录.txt", "一、开会\r\n大家发言。\r\n", "GBK");
        assertEquals(2, json("minutes", "1", "--file", minutes.toString()).get("paragraphs"));
        try (OpenBook book = book()) {
            assertEquals("一、开会\n大家发言。", book.activities().year(2026).getFirst().minutes());
        }
    }

    @Test
    void aRecordClosesWhenEverybodyIsMarked() {
        planned();
        assertEquals(1, run("close", "1"));
        run("attend", "1", "--all-present");
        assertEquals(0, run("close", "1"));
        assertTrue(err.toString().contains("没有会议记录"), err.toString());
        assertEquals(1, run("attend", "1", "--all-present"));
    }

    @Test
    void wrongUsageIsTwoAndSaysWhatIsRight() {
        assertEquals(2, planned("--type", "聚餐"));
        assertTrue(err.toString().contains("MEMBER_MEETING"));
        assertEquals(2, run("plan", "--date", "2026-02-30"));
        assertTrue(err.toString().contains("2026-03-05"));
        assertEquals(2, run("plan"));
        assertTrue(err.toString().contains("--title"));
        assertEquals(2, run("frobnicate"));
        assertTrue(err.toString().contains("minutes"));
        assertEquals(2, run("list", "members", "--lang", "fr"));
        assertEquals(2, run("attend", "x", "--all-present"));
        assertEquals(2, run("list", "members", "--year", "2026", "--year", "2025"));
        assertTrue(err.toString().contains("--year"));
    }

    @Test
    void whatIsWrongIsOneAndSaysSoInEitherLanguage() throws IOException {
        assertEquals(1, planned("--end", "18:00"));
        assertTrue(err.toString().contains("18:00"));
        assertEquals(1, run("close", "7", "--lang", "en"));
        assertTrue(err.toString().contains("7") && err.toString().contains("number"));
        assertEquals(List.of("error"), List.copyOf(json(1, "close", "7").keySet()));
        assertEquals(1, run("import", "members", "nowhere.xlsx"));
        assertEquals(1, run("new", "--name", "又一个"));
    }

    @Test
    void aDayWithoutHolidayTableIsPlannedAndSaid() {
        assertEquals(0, planned("--date", "2031-05-01"));
        assertTrue(err.toString().contains("2031"), err.toString());
    }

    @Test
    void aTitleMayBeginWithAnySign() throws IOException {
        Files.writeString(folder.resolve("args"), "--json");
        for (String title : List.of("@" + folder.resolve("args"), "-x", "=1+1")) {
            assertEquals(0, planned("--title", title), err::toString);
            assertTrue(list("activities").contains(title), out::toString);
        }
    }

    @Test
    void helpNamesEveryOptionInBothLanguages() {
        for (String lang : List.of("zh", "en")) {
            assertEquals(0, run("help", "plan", "--lang", lang));
            assertFalse(out.toString().contains("cli."), out.toString());
            assertTrue(out.toString().contains("--recorder"));
        }
    }
}
