package org.branchbook.formcommand;

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
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follow-ups, talks, lectures, theme days and appraisals by commands alone. */
class KindCommandsTest extends CommandLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    KindCommandsTest() {
        super(TODAY);
    }

    @BeforeEach
    void people() {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        try (OpenBook book = book()) {
            for (String name : List.of("张三", "李四", "王五")) {
                book.members().add(People.full(name), "");
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMeasureStaysDueUntilItIsDone() throws IOException {
        plan("组织生活会", "2026-11-20");
        json(
                0,
                "followup",
                "add",
                "1",
                "每月学习一次",
                "--problem",
                "学习不够",
                "--owner",
                "张三",
                "--due",
                "2026-11-25");
        Map<String, Object> row =
                ((List<Map<String, Object>>) json(0, "followup", "list").get("followups"))
                        .getFirst();
        assertEquals("OVERDUE", row.get("state"));
        assertEquals("RECTIFICATION", row.get("kind"));
        assertEquals(0, run("due"));
        assertTrue(out.toString().contains("整改措施：每月学习一次（张三）"), out::toString);
        assertEquals(1, run("followup", "done", "1"));
        assertTrue(err.toString().contains("办结情况"), err::toString);
        assertEquals("2026-11-28", json(0, "followup", "done", "1", "--proof", "已开展").get("done"));
        assertEquals(List.of(), json(0, "followup", "list", "--open").get("followups"));
        assertEquals("", json(0, "followup", "reopen", "1").get("done"));
        assertEquals(2, run("followup"));
    }

    @Test
    void talksAreListedWithoutWhatWasSaid() throws IOException {
        Path said = Files.writeString(folder.resolve("said.txt"), "家里有困难");
        json(0, "talk", "add", "张三", "李四", "--topic", "近况", "--content", said.toString());
        json(0, "talk", "add", "张三", "王五", "李四", "--on", "2026-11-02");
        Map<String, Object> talks = json(0, "talk", "list");
        assertEquals(3, ((List<?>) talks.get("talks")).size());
        assertFalse(talks.toString().contains("困难"));
        assertEquals(
                Map.of("COMMITTEE", "0/0", "COMMITTEE_MEMBER", "0/0", "MEMBERS", "3/3"),
                json(0, "talk", "missing").get("covered"));
        assertEquals(1, run("talk", "add", "张三", "没有这人"));
    }

    @Test
    void lecturersAndTheMeetingThatDecidedATopic() throws IOException {
        plan("支委会", "2026-11-02");
        plan("主题党日", "2026-11-10");
        plan("党课", "2026-11-12");
        Path outline = Files.writeString(folder.resolve("outline.txt"), "一、为什么学");
        Map<String, Object> set =
                json(
                        0,
                        "lecture",
                        "set",
                        "3",
                        "--lecturer",
                        "张三",
                        "--lecturer",
                        "孙七=学院党委副书记",
                        "--kind",
                        "微党课",
                        "--outline",
                        outline.toString());
        assertEquals(List.of("张三", "孙七"), set.get("lecturers"));
        assertEquals(true, set.get("outlined"));
        assertEquals("MICRO", set.get("kind"));
        assertEquals(2, ((List<?>) json(0, "lecture", "list").get("lecturers")).size());
        assertEquals(2, run("lecture", "set", "1", "--lecturer", "张三"));
        Map<String, Object> day = json(0, "themeday", "2", "--decided-at", "1", "--practice");
        assertEquals(Map.of("activity", 2, "decidedAt", 1, "practice", true), day);
        assertEquals(false, json(0, "themeday", "2", "--no-practice").get("practice"));
        assertEquals(1, run("themeday", "2", "--decided-at", "3"));
    }

    @Test
    void anAppraisalFromItsStepsToTheGradesOfASheet() throws IOException {
        plan("民主评议党员", "2026-11-20");
        json(0, "appraisal", "step", "1", "个人自评", "--note", "都作了自评");
        assertEquals(4, ((List<?>) json(0, "appraisal", "step", "1", "SELF").get("left")).size());
        json(0, "appraisal", "set", "1", "张三=优秀", "李四=优秀");
        assertTrue(err.toString().contains("超过上限 1 人"), err::toString);
        Path sheet = Files.writeString(folder.resolve("结果.csv"), "姓名,评议结果\n李四,合格\n王五,基本合格\n");
        assertEquals(0, run("import", "appraisal", sheet.toString()), err::toString);
        for (String step : List.of("MUTUAL", "TEST", "PROPOSAL", "DECISION")) {
            json(0, "appraisal", "step", "1", step);
        }
        Map<String, Object> list = json(0, "appraisal", "list", "1");
        assertEquals(List.of(), list.get("missing"));
        assertEquals(1, list.get("mostExcellent"));
        assertTrue(list.get("grades").toString().contains("BASIC"), list::toString);
        assertEquals(1, run("appraisal", "set", "1", "没有这人=合格"));
        assertEquals(2, run("appraisal", "set", "1", "张三=良好"));
    }

    private int export(String what, String file, String... more) {
        List<String> words = new ArrayList<>(List.of("export", what));
        words.addAll(List.of(more));
        words.addAll(List.of("--out", folder.resolve(file).toString()));
        return run(words.toArray(String[]::new));
    }

    @Test
    void papersOfTalksAppraisalsAndTheYear() throws IOException {
        json(0, "talk", "add", "张三", "李四", "--on", "2026-11-02", "--topic", "谈心");
        plan("民主评议党员", "2026-11-20");
        assertEquals(0, export("talk", "a.docx", "--talk", "1"), err::toString);
        assertEquals(0, export("talk", "b.pdf", "--year", "2026"), err::toString);
        assertEquals(0, export("talk", "c", "--all", "--format", "pdf"), err::toString);
        assertTrue(Files.exists(folder.resolve("c.pdf")), "the format gives the ending");
        for (String part : List.of("result", "forms", "ballot")) {
            String file = part + ".docx";
            assertEquals(0, export("appraisal", file, "--activity", "1", "--part", part));
        }
        assertEquals(0, export("summary", "总结2026.11", "--format", "docx"), err::toString);
        assertTrue(Files.exists(folder.resolve("总结2026.11.docx")));
        assertEquals(1, export("resolution", "d.docx", "--activity", "1"));
        assertEquals(2, export("appraisal", "d.docx", "--activity", "1", "--part", "all"));
        assertEquals(2, export("summary", "d.docx", "--talk", "1"));
        assertEquals(2, export("summary", "d.docx", "--format", "pdf"));
        assertFalse(Files.exists(folder.resolve("d.docx")));
    }

    @Test
    void whatIsPrivateNeedsAReasonAndIsNoted() throws IOException {
        json(0, "talk", "add", "张三", "李四", "--on", "2026-11-02", "--topic", "谈心");
        assertEquals(1, export("talk", "a.docx", "--talk", "1", "--full"));
        assertEquals(0, export("talk", "a.docx", "--talk", "1", "--full", "--reason", "归档"));
        assertTrue(json(0, "list", "exports").toString().contains("归档"));
    }
}
