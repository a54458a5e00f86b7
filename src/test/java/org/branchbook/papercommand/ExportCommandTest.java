package org.branchbook.papercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.wordform.Docx;
import org.junit.jupiter.api.Test;

/** From an empty folder to the record handed in, by commands alone. */
class ExportCommandTest extends CommandLineTest {

    ExportCommandTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    private static String[] and(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** As secretaries keep it: a merged title, blanks in the headers, a sum at the end. */
    private Path roster() throws IOException {
        Path file = folder.resolve("党员名册.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Sheet1");
            row(sheet, 0, "第一党支部党员花名册");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            row(sheet, 1, "序号", "姓  名", "性别", "身份证号", "党员类别", "职务", "入党时间");
            row(sheet, 2, "1", "张 三", "男", "430304199903050010", "正式党员", "支部书记", "2019.06.18");
            row(sheet, 3, "2", "李四", "女", "430304200002290020", "正式党员", "组织委员", "2020年5月20日");
            row(sheet, 4, "3", "阿依古丽•买买提", "女", "430304200311150128", "预备党员", "", "2026-03-01");
            row(sheet, 5, "", "合计", "3人");
            book.write(to);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private void held() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        done("import", "members", roster().toString());
        done(
                "plan",
                "--type",
                "MEMBER_MEETING",
                "--date",
                "2026-11-20",
                "--start",
                "19:00",
                "--end",
                "20:30",
                "--title",
                "=第四季度党员大会",
                "--place",
                "301");
        done("attend", "1", "--all-present", "--leave", "李四=出差", "--observer", "赵六=积极分子");
        Path minutes = Files.writeString(folder.resolve("记录.txt"), "一、会议议程\n大家发言。");
        done("minutes", "1", "--file", minutes.toString(), "--resolution", "同意。=1,0,0");
        done("close", "1", "--despite", "表决另行核对");
    }

    @Test
    void theFootOfARecordCountsItsAmendments() throws IOException {
        held();
        done("amend", "1", "--reason", "地点写错", "--set", "place=302", "--despite", "表决另行核对");
        done("export", "minutes", "--activity", "1", "--out", file("b.docx"));
        try (XWPFDocument document =
                new XWPFDocument(Files.newInputStream(folder.resolve("b.docx")))) {
            String foot = document.getFooterList().getFirst().getText();
            assertTrue(foot.contains("第 1 次修订"), foot);
        }
    }

    @Test
    void theWholeSequenceEndsInFourDocuments() throws IOException {
        held();
        done("export", "sign-in", "--activity", "1", "--out", file("a.docx"));
        done("export", "sign-in", "--activity", "1", "--out", file("a.pdf"));
        done("export", "minutes", "--activity", "1", "--out", file("b.docx"));
        done("export", "ledger", "--year", "2026", "--out", file("c.xlsx"));
        done("export", "roster", "--year", "2026", "--out", file("d.xlsx"));
        assertTrue(word("a.docx").contains("阿依古丽·买买提"));
        String minutes = word("b.docx");
        for (String said : List.of("张三（书记）", "李四（出差）", "赵六（积极分子）", "大家发言。", "赞成1人", "已关闭")) {
            assertTrue(minutes.contains(said), said + " in " + minutes);
        }
        assertEquals(List.of("=第四季度党员大会"), column("c.xlsx", 4, 4));
        assertEquals("430***********0010", column("d.xlsx", 5, 4).getFirst());
        String[] whole = {"export", "roster", "--year", "2026", "--full", "--reason", "核对"};
        done(and(whole, "--out", file("d.xlsx")));
        assertEquals("430304199903050010", column("d.xlsx", 5, 4).getFirst());
    }

    @Test
    void recordsAreWrittenByATemplateNamedOrChosen() throws IOException {
        held();
        done("template", "form", "--out", file("form.docx"));
        done("template", "check", file("form.docx"), "--json");
        assertTrue(out.toString().contains("\"ready\":true"), out::toString);
        done(
                "export",
                "minutes",
                "--activity",
                "1",
                "--template",
                file("form.docx"),
                "--out",
                file("e.docx"));
        assertTrue(word("e.docx").contains("李四（请假：出差）"));
        done(minutesBy("form", "k.docx"));
        assertTrue(word("k.docx").contains("☑党员大会"));
        done(minutesBy("叙述式", "k.docx"));
        assertTrue(word("k.docx").contains("会议记录"));
        done(minutesBy("form", "k.pdf"));
        done("template", "add", file("form.docx"), "--name", "学院表");
        done("template", "use", "学院表", "--type", "支部党员大会");
        done("template", "list", "--json");
        assertTrue(out.toString().contains("\"MEMBER_MEETING\":\"学院表\""), out::toString);
        done("export", "minutes", "--activity", "1", "--out", file("f.docx"));
        assertTrue(word("f.docx").contains("☑党员大会"));
        done("template", "rename", "学院表", "--name", "新表");
        done("template", "remove", "新表");
        done("export", "minutes", "--activity", "1", "--out", file("f.docx"));
        assertTrue(word("f.docx").contains("会议记录"));
        done("template", "fields", "--json");
        assertTrue(out.toString().contains("[人员.姓名]"), out::toString);
    }

    private String[] minutesBy(String template, String out) {
        return new String[] {
            "export", "minutes", "--activity", "1", "--template", template, "--out", file(out)
        };
    }

    @Test
    void templatesThatAreNotReadyAreToldAndWriteNothing() throws IOException {
        held();
        Path bad = Docx.of(Docx.line("{{主特人}}")).write(folder.resolve("坏.docx"));
        assertEquals(1, run("template", "check", bad.toString(), "--json"));
        assertTrue(out.toString().contains("正文第 1 段"), out::toString);
        assertEquals(
                1,
                run(
                        "export",
                        "minutes",
                        "--activity",
                        "1",
                        "--template",
                        bad.toString(),
                        "--out",
                        file("x.docx")));
        assertTrue(err.toString().contains("{{主持人}}"), err::toString);
        assertFalse(Files.exists(folder.resolve("x.docx")));
        assertEquals(1, run("template", "check", roster().toString().replace("xlsx", "doc")));
        assertEquals(2, run("template", "shake"));
        assertEquals(
                2,
                run(
                        "export",
                        "notice",
                        "--activity",
                        "1",
                        "--template",
                        bad.toString(),
                        "--out",
                        file("x.docx")));
        assertEquals(1, run("export", "minutes", "--activity", "1", "--out", file("x.xlsx")));
    }

    private String word(String name) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve(name)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** Texts of a column, from the first row of data, as many as there are activities or people. */
    private List<String> column(String name, int column, int firstRow) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(name)))) {
            List<String> texts = new ArrayList<>();
            XSSFSheet sheet = book.getSheetAt(0);
            for (int i = firstRow - 1; i <= sheet.getLastRowNum(); i++) {
                String text = sheet.getRow(i).getCell(column).toString();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }

    @Test
    void wrongTargetsAreToldBeforeAnythingIsWritten() throws IOException {
        held();
        assertEquals(2, run("export", "minutes", "--activity", "1", "--out", file("b.doc")));
        assertTrue(err.toString().contains(".docx"), err.toString());
        assertEquals(2, run("export", "minutes", "--out", file("b.docx")));
        assertEquals(2, run("export", "diary", "--out", file("b.docx")));
        assertEquals(2, run("export", "ledger", "--activity", "1", "--out", file("c.xlsx")));
        assertEquals(1, run("export", "minutes", "--activity", "9", "--out", file("b.docx")));
        assertEquals(1, run("export", "ledger", "--out", file("nowhere/c.xlsx")));
        assertTrue(err.toString().contains("nowhere"), err.toString());
        assertFalse(Files.exists(folder.resolve("b.docx")));
    }

    @Test
    void theDemonstrationCanBeMadeAgainButNeverOverARealBook() throws IOException {
        Path place = folder.resolve("demo");
        done("demo", "--out", place.toString(), "--json");
        Map<String, Object> told = JSON.std.mapFrom(out.toString());
        assertEquals(List.of("会议记录.docx", "活动台账.xlsx", "签到表.docx", "花名册.xlsx"), told.get("files"));
        assertEquals(List.of(place), pictured);
        done("demo", "--out", place.toString());
        done("new", "--name", "真实支部");
        Files.move(place.resolve("book"), place.resolve("old"));
        Files.move(folder.resolve("book"), place.resolve("book"));
        assertEquals(1, run("demo", "--out", place.toString()));
    }
}
