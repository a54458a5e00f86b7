package org.branchbook.registercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Skills, drills, gifts, visits and places from the command line. */
class RegisterCommandsTest extends CommandLineTest {
    RegisterCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void begin() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,发展阶段", "张三,男,正式党员", "李四,女,正式党员"));
    }

    @Test
    void whoeverIsCertifiedIsCountedOnceAndOnlyWhileItIsGood() throws IOException {
        done("skill", "add", "张三", "急救", "--certificate", "救护员证", "--expires", "2027-05-01");
        done("skill", "add", "张三", "驾驶", "--certificate", "C1");
        done("skill", "add", "李四", "急救", "--certificate", "救护员证", "--expires", "2026-11-27");
        Map<String, Object> all = json("skill", "list");
        assertEquals(1, all.get("certified"));
        assertEquals(3, rows(all, "skills").size());
        Object number = rows(all, "skills").getFirst().get("number");
        done("skill", "remove", String.valueOf(number));
        assertEquals(1, run("skill", "remove", String.valueOf(number)));
        assertEquals("名单里没有编号 " + number + "。请先用 list 查看。", err.toString().strip());
        assertEquals(1, run("skill", "add", "王五", "急救"));
    }

    @Test
    void drillsAreCountedByHalfYearWithoutTerms() throws IOException {
        done("drill", "add", "疏散演练", "--on", "2026-05-12", "--people", "40");
        done("drill", "add", "急救演练", "--on", "2026-12-05", "--insurance", "意外险");
        List<Map<String, Object>> terms = rows(json("drill", "list", "--year", "2026"), "terms");
        assertEquals(
                List.of("2026年上半年", 1, true, "2026年下半年", 0, false),
                terms.stream()
                        .flatMap(one ->
                                List.of(one.get("name"), one.get("held"), one.get("enough"))
                                        .stream())
                        .toList());
        done("due", "--json");
        assertTrue(out.toString().contains("应急演练"), out.toString());
        assertEquals(1, run("drill", "add", "演练", "--note", "110101199003070396"));
        assertTrue(err.toString().contains("身份证"), err.toString());
        done("drill", "add", "演练", "--note", "110101199003070396", "--mask");
    }

    @Test
    void aGiftIsFreeAndGetsItsReceipt() throws IOException {
        assertEquals(1, run("donation", "add", "张三", "图书", "--to", "示范小学"));
        done("donation", "add", "张三", "图书", "--to", "示范小学", "--amount", "20 册", "--voluntary");
        Object number = rows(json("donation", "list"), "donations").getFirst().get("number");
        assertEquals(0, json("donation", "list").get("withReceipt"));
        done("donation", "receipt", String.valueOf(number), "示例 001");
        assertEquals(1, json("donation", "list").get("withReceipt"));
    }

    @Test
    void aYearSaysWhoWasOnNoVisitAndHowManyReflectionsCameBack() throws IOException {
        done("visit", "add", "雷锋纪念馆", "张三", "--on", "2026-03-01", "--route", "校车");
        Map<String, Object> before = json("visit", "list");
        assertEquals(
                List.of(2, 1, List.of("李四"), 1, 0, false),
                List.of(
                        before.get("members"),
                        before.get("went"),
                        before.get("without"),
                        before.get("reflectionsDue"),
                        before.get("reflections"),
                        before.get("enoughReflections")));
        String number = String.valueOf(rows(before, "visits").getFirst().get("number"));
        assertEquals(1, run("visit", "returned", number, "李四"));
        done("visit", "returned", number, "张三");
        assertEquals(true, json("visit", "list").get("enoughReflections"));
        done("visit", "list");
        assertTrue(out.toString().contains("还没有去的：李四"), out.toString());
    }

    @Test
    void aPlaceIsWorkedOnAgain() throws IOException {
        done("site", "add", "东门河岸", "--on", "2026-04-04", "--waste", "15");
        done("site", "add", "东门河岸", "--trees", "3");
        List<Map<String, Object>> rows = rows(json("site", "list", "--year", "2026"), "sites");
        assertEquals(List.of(1, 2), rows.stream().map(one -> one.get("times")).toList());
        assertEquals(2, run("site", "list", "--year", "26"));
    }

    @Test
    void whoServesFromOutsideIsTakenUpAndTheRatioTold() throws IOException {
        done("volunteer", "add", "王小明", "--as", "学生", "--brought-by", "张三");
        assertEquals(2, run("volunteer", "add", "孙小红", "--as", "路人"));
        assertTrue(err.toString().contains("党员、积极分子等、教师、学生、居民"), err.toString());
        String[] serve = {
            "service",
            "add",
            "张三",
            "王小明",
            "--on",
            "2026-10-10",
            "--start",
            "9:00",
            "--end",
            "10:00",
            "--category",
            "助残",
            "--beneficiary",
            "A01"
        };
        done(serve);
        Map<String, Object> all = json("volunteer", "list");
        assertEquals(
                List.of(2, 1, 1),
                List.of(all.get("members"), all.get("membersServed"), all.get("others")));
        assertEquals("张三", rows(all, "volunteers").getLast().get("broughtBy"));
        assertEquals("STUDENT", rows(all, "volunteers").getLast().get("as"));
        done("--lang", "en", "volunteer", "list");
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().startsWith("No.  Name    As"), out.toString());
        assertTrue(lines.get(3).matches("\\d+ +王小明  Student .*张三 .*"), out.toString());
    }
}
