package org.branchbook.studycommand;

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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading, takeaways, initiatives and the papers of a year from the command line. */
class StudyCommandsTest extends CommandLineTest {
    StudyCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void begin() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,发展阶段", "张三丰,男,正式党员", "李四,女,正式党员"));
        done(
                "service",
                "add",
                "张三丰",
                "李四",
                "--on",
                "2026-03-07",
                "--start",
                "9:00",
                "--end",
                "11:30",
                "--category",
                "敬老助老",
                "--beneficiary",
                "A03");
    }

    private static List<String> texts(Path file) throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            List<String> lines =
                    new ArrayList<>(
                            read.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            read.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .forEach(lines::add);
            lines.add("pictures " + read.getAllPictures().size());
            return lines;
        }
    }

    @Test
    void theYearBecomesAPaperAndAWorkbookWithItsPicture() throws IOException {
        done("brand", "add", "银龄伴读", "--leader", "李四", "--founded", "2025-03-05");
        Path docx = folder.resolve("总结.docx");
        done("export", "leifeng-year", "--year", "2026", "--out", docx.toString());
        List<String> whole = texts(docx);
        assertTrue(whole.contains("2026年学雷锋活动年度总结"), whole::toString);
        assertTrue(whole.contains("张三丰"), whole::toString);
        assertTrue(whole.contains("敬老助老"), whole::toString);
        assertTrue(whole.contains("银龄伴读"), whole::toString);
        assertTrue(whole.contains("pictures 1"), whole::toString);
        assertTrue(whole.stream().anyMatch(one -> one.contains("参加2人、2人次，共5小时")), whole::toString);
        done("export", "leifeng-year", "--year", "2026", "--masked", "--out", docx.toString());
        List<String> masked = texts(docx);
        assertFalse(masked.contains("张三丰"), masked::toString);
        Path xlsx = folder.resolve("总结.xlsx");
        done("export", "leifeng-year", "--year", "2026", "--masked", "--out", xlsx.toString());
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            assertEquals(1, read.getAllPictures().size());
            assertEquals(5.0, read.getSheet("服务类别").getRow(3).getCell(2).getNumericCellValue());
            String brand = read.getSheet("服务品牌").getRow(3).getCell(0).getStringCellValue();
            assertEquals("银龄伴读", brand);
            String name = read.getSheet("个人时长").getRow(3).getCell(0).getStringCellValue();
            assertFalse(name.contains("三"), name);
        }
        done("export", "leifeng-year", "--year", "2020", "--out", docx.toString());
        done(
                "export",
                "leifeng-year",
                "--year",
                "2026",
                "--out",
                folder.resolve("总结.pdf").toString());
        assertEquals(2, run("export", "leifeng-year", "多余", "--out", docx.toString()));
    }

    @Test
    void anInitiativeIsAnsweredClauseByClause() throws IOException {
        done(
                "initiative",
                "add",
                "学雷锋倡议书",
                "--number",
                "示范组〔2026〕3号",
                "--issuer",
                "示范大学党委组织部",
                "--dated",
                "2026-03-01",
                "--due",
                "2026-12-01",
                "--clause",
                "走进敬老院",
                "--clause",
                "每月一课");
        assertEquals(
                1,
                json("initiative", "tie", "示范组〔2026〕3号", "--clause", "1", "--service", "1")
                        .get("withEvidence"));
        assertEquals(1, run("initiative", "tie", "学雷锋倡议书", "--clause", "7", "--service", "1"));
        Map<String, Object> one = rows(json("initiative"), "initiatives").getFirst();
        assertEquals(2, one.get("clauses"));
        assertEquals(1, one.get("withEvidence"));
        Path docx = folder.resolve("反馈.docx");
        done("export", "initiative", "学雷锋倡议书", "--out", docx.toString());
        List<String> lines = texts(docx);
        assertTrue(lines.contains("一、走进敬老院"), lines::toString);
        assertTrue(lines.contains("志愿服务：敬老助老"), lines::toString);
        assertTrue(lines.contains("尚无佐证。"), lines::toString);
        assertEquals(2, run("export", "initiative", "--out", docx.toString()));
        assertEquals(1, run("export", "initiative", "没有的", "--out", docx.toString()));
        done("due");
        assertTrue(out.toString().contains("学雷锋倡议书"), out::toString);
    }

    @Test
    void readingIsPlannedNotedAndGivenOnPurpose() throws IOException {
        done("reading", "fill", "--edition", "示范版", "--last", "20", "--start", "2026-03-02");
        String note = file("体会.txt", "读到第12页，想了很多。");
        Object number =
                json("reading", "note", "张三丰", "--on", "2026-03-08", "--file", note).get("number");
        Map<String, Object> reading = json("reading");
        assertEquals(3, rows(reading, "plan").size());
        assertFalse(reading.toString().contains("想了很多"), "a note is its writer's");
        assertEquals(List.of(0, 0, 1), ((List<?>) reading.get("writers")).subList(0, 3));
        plan("主题党日", "2026-03-10");
        done("reading", "share", number.toString(), "--activity", "1", "--minutes");
        assertEquals(true, rows(json("reading"), "notes").getFirst().get("shared"));
        Path docx = folder.resolve("阅读.docx");
        done("export", "reading", "--year", "2026", "--out", docx.toString());
        assertTrue(texts(docx).contains("第17—20页"));
        assertEquals(1, run("reading", "note", "王五", "--file", note));
    }

    @Test
    void practicesAreListedWithWhatTheyTaught() throws IOException {
        assertEquals(1, json("takeaways").get("count"));
        plan("志愿服务", "2026-03-14");
        assertEquals(1, run("takeaways", "--activity", "1", "--text", "准备要早"));
        done("attend", "1", "--all-present");
        Map<String, Object> said =
                json("takeaways", "--activity", "1", "--text", "准备要早", "--keywords", "敬业");
        assertEquals(2, said.get("count"));
        assertEquals(1, said.get("withTakeaway"));
    }
}
