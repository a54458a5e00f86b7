package org.branchbook.peoplecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports by command: what they did, which there were, and back again. */
class ImportCommandsTest extends CommandLineTest {
    ImportCommandsTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void describe() {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"));
    }

    private List<?> members() throws IOException {
        return (List<?>) json(0, "list", "members").get("members");
    }

    @Test
    void listsImportsAndTakesTheLatestBack() throws IOException {
        run("import", "members", file("一.csv", "姓名,学号,人员类别", "张三,001,正式党员"));
        run("import", "members", file("二.csv", "姓名,学号,人员类别", "张三,001,预备党员", "李四,002,正式党员"));
        List<?> imports = (List<?>) json(0, "list", "imports").get("imports");
        Map<?, ?> latest = (Map<?, ?>) imports.getFirst();
        assertEquals(
                List.of(2, "二.csv", 1, 1, false),
                List.of(
                        imports.size(),
                        latest.get("file"),
                        latest.get("imported"),
                        latest.get("updated"),
                        latest.get("undone")));
        assertTrue(Files.isRegularFile(Path.of(String.valueOf(latest.get("original")))));

        Map<String, Object> undone = json(0, "undo", "import");
        assertEquals(List.of(1, 1), List.of(undone.get("removed"), undone.get("restored")));
        assertEquals(1, members().size());
        assertEquals("正式党员", ((Map<?, ?>) members().getFirst()).get("stage"));
        assertEquals(0, run("undo", "import"));
        assertEquals(1, run("undo", "import"));
        assertTrue(err.toString().contains("没有可以撤销的导入"), err::toString);
        assertEquals(2, run("undo", "everything"));
    }

    @Test
    void refusesToTakeBackWhereAPersonIsOnARecordByNow() throws IOException {
        run("import", "members", file("一.csv", "姓名,学号,人员类别", "张三,001,正式党员"));
        run(
                "plan",
                "--type",
                "支部党员大会",
                "--date",
                "2026-11-20",
                "--start",
                "19:00",
                "--end",
                "20:30",
                "--title",
                "大会",
                "--place",
                "会议室");
        run("attend", "1", "--all-present");
        Map<String, Object> refused = json(1, "undo", "import");
        assertEquals(List.of(Map.of("name", "张三", "reason", "已有活动或考勤记录")), refused.get("edited"));
        assertEquals(1, members().size());
    }

    @Test
    void importsADevelopmentSheetAsWhatItIs() throws IOException {
        String sheet =
                file(
                        "发展.csv",
                        "学工号,姓名,发展阶段,提交书面申请书时间,确定为入党积极分子时间",
                        "001,张三,入党积极分子,2024-03-01,2025-03-05",
                        "002,李四,列入发展计划,20240301,2025.03.05",
                        "003,王五,观察员,2024-03-01,");
        Map<String, Object> report = json(1, "import", "development", sheet);
        assertEquals(
                List.of(3, 2, 1),
                List.of(report.get("read"), report.get("imported"), report.get("refused")));
        Map<?, ?> problem = (Map<?, ?>) ((List<?>) report.get("problems")).getFirst();
        assertEquals(
                List.of(4, "C 发展阶段", "观察员"),
                List.of(problem.get("row"), problem.get("column"), problem.get("value")));
        Map<?, ?> run =
                (Map<?, ?>) ((List<?>) json(0, "list", "imports").get("imports")).getFirst();
        assertEquals("发展党员名册", run.get("kind"));
    }

    @Test
    void refusesADoubtfulRowWithItsCandidatesUntilItIsMatched() throws IOException {
        run("import", "members", file("一.csv", "姓名,学号,人员类别", "张三,001,正式党员", "张三,002,正式党员"));
        String doubtful = file("二.csv", "姓名,学位,担任何职", "张三,硕士,书记");
        Map<String, Object> asked = json(1, "import", "members", doubtful);
        assertEquals(
                List.of(1, 0, 1),
                List.of(asked.get("read"), asked.get("updated"), asked.get("refused")));
        assertEquals(
                List.of("001", "002"),
                ((Map<?, ?>) ((List<?>) asked.get("asked")).getFirst()).get("candidates"));
        assertEquals(2, run("import", "members", doubtful, "--match", "2=009"));
        Map<String, Object> matched =
                json(0, "import", "members", doubtful, "--match", "2=002", "--map", "担任何职=posts");
        assertEquals(1, matched.get("updated"));
        assertEquals("书记", ((Map<?, ?>) members().get(1)).get("posts"));
    }

    @Test
    void entersWhatHasNoDateFromTheDayGiven() throws IOException {
        String sheet = file("一.csv", "姓名,学号,人员类别,是否失联", "张三,001,正式党员,毕业后去向不明");
        Map<String, Object> silent = json(0, "import", "members", sheet, "--dry-run");
        assertEquals(1, ((List<?>) silent.get("problems")).size());
        assertEquals(2, run("import", "members", sheet, "--since", "2027-01-01"));
        Map<String, Object> told = json(0, "import", "members", sheet, "--since", "2026-03-01");
        assertEquals(List.of(), told.get("problems"));
        assertEquals(0, run("history", "张三"));
        assertTrue(out.toString().contains("2026-03-01"), out::toString);
    }
}
