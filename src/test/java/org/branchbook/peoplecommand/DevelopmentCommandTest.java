package org.branchbook.peoplecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way into the Party from the command line, on a real book. */
class DevelopmentCommandTest extends CommandLineTest {
    private static final String ROSTER =
            """
            姓名,工号,性别,人员类别,申请入党时间,列为积极分子时间,入党时间
            张三,001,男,正式党员,,,2003-06-18
            李四,002,女,入党积极分子,2024-03-01,2025-06-18,
            王五,003,男,预备党员,2023-03-01,2024-03-18,2025-12-10
            """;

    DevelopmentCommandTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void fill() throws IOException {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"));
        Path roster = Files.write(folder.resolve("a.csv"), ROSTER.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("import", "members", roster.toString()), err::toString);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String name, String... args) throws IOException {
        int status =
                run(Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new));
        assertEquals(0, status, err::toString);
        return (List<Map<String, Object>>) (List<?>) JSON.std.mapFrom(out.toString()).get(name);
    }

    @Test
    void listsWhoStandsWhere() throws IOException {
        assertEquals(0, run("development"));
        assertTrue(out.toString().contains("李四"), out::toString);
        assertTrue(!out.toString().contains("张三"), out::toString);
        List<Map<String, Object>> rows = rows("people", "development");
        assertEquals("3 确定入党积极分子", rows.get(0).get("step"));
        assertEquals("2025-12-10", rows.get(1).get("since"));
        assertEquals(0, run("development", "--on", "2020-01-01"));
        assertTrue(out.toString().contains("没有正在发展"), out::toString);
    }

    @Test
    void listsWhatIsDueWithItsArticle() throws IOException {
        List<Map<String, Object>> rows = rows("due", "development", "--due");
        Map<String, Object> last = rows.getLast();
        assertEquals("2026-12-10", last.get("on"));
        assertEquals("DUE", last.get("state"));
        assertTrue(last.get("why").toString().contains("第三十二条"), last::toString);
        assertEquals("OVERDUE", rows.getFirst().get("state"));
        assertEquals(0, run("development", "--due", "--lang", "en"));
        assertTrue(out.toString().contains("Article 32"), out::toString);
    }

    @Test
    void showsTheStepsOfOnePersonWithReasons() throws IOException {
        assertEquals(0, run("development", "--member", "李四"));
        assertTrue(out.toString().contains("最早 2026-06-18"), out::toString);
        assertTrue(out.toString().contains("第十三条"), out::toString);
        assertEquals(25, rows("steps", "development", "--member", "002").size());
        assertEquals(1, run("development", "--member", "李西"));
        assertTrue(err.toString().contains("李四"), err::toString);
        assertEquals(2, run("development", "--due", "--member", "李四"));
    }

    @Test
    void entersADayAndSaysWhatDiffers() throws IOException {
        assertEquals(0, run("development", "set", "李四", "7", "2026-06-17", "--note", "支委会"));
        assertTrue(out.toString().contains("李四：第7步“确定发展对象”已登记为 2026-06-17"), out::toString);
        assertTrue(err.toString().contains("早于最早日期2026-06-18"), err::toString);
        assertTrue(err.toString().contains("第十三条"), err::toString);
        Map<String, Object> step = rows("steps", "development", "--member", "李四").get(6);
        assertEquals("2026-06-17", step.get("date"));
        assertEquals(0, run("list", "members"));
        assertTrue(out.toString().contains("发展对象"), out::toString);
    }

    @Test
    void refusesWhatIsNoStepNoDayOrStillToCome() {
        assertEquals(2, run("development", "set", "李四", "26", "2026-06-17"));
        assertEquals(2, run("development", "set", "李四", "7", "明天"));
        assertEquals(1, run("development", "set", "李四", "7", "2026-11-22"));
        assertEquals(1, run("development", "set", "李四", "6", "2026-11-20"));
        assertTrue(err.toString().contains("逐次登记"), err::toString);
        assertEquals(1, run("development", "set", "李四", "7", "2024-01-01"));
    }
}
