package org.branchbook.papercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.branch.Branch;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.disclosure.ExportNote;
import org.branchbook.export.AsOf;
import org.branchbook.export.ExportProfile;
import org.branchbook.export.ExportProfiles;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rosters by profile, superiors' sheets and check sheets, by commands. */
class PeopleExportTest extends CommandLineTest {
    PeopleExportTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void fill() {
        try (OpenBook book = create()) {
            book.branches().save(new Branch("中共某大学第一支部委员会", "", null, false));
            book.members()
                    .add(
                            People.full(
                                    "张三",
                                    "ID_NUMBER",
                                    "430304199903050010",
                                    "JOIN_DATE",
                                    "2019-06-11"),
                            "");
            book.members().add(People.full("李四", "JOIN_DATE", "2018-05-04"), "");
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> row(String name, int number) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve(name)))) {
            XSSFRow row = book.getSheetAt(0).getRow(number);
            return StreamSupport.stream(row.spliterator(), false)
                    .map(cell -> cell.toString())
                    .toList();
        }
    }

    private List<ExportNote> notes() {
        try (OpenBook book = book()) {
            return book.papers().exportNotes().all();
        }
    }

    @Test
    void writesTheColumnsAskedForInTheOrderAskedFor() throws IOException {
        assertEquals(
                0,
                run(
                        "export",
                        "roster",
                        "--columns",
                        "姓名,公民身份号码=身份证号,加入党组织日期",
                        "--sort",
                        "strokes",
                        "--on",
                        "2026-03-01",
                        "--out",
                        file("a.xlsx")),
                err::toString);
        assertEquals(List.of("姓名", "身份证号", "加入党组织日期"), row("a.xlsx", 2));
        assertEquals(List.of("李四", "", "2018-05-04"), row("a.xlsx", 3));
        assertEquals(List.of("张三", "430***********0010", "2019-06-11"), row("a.xlsx", 4));
        assertEquals(0, run("export", "roster", "--profile", "组织部上报", "--out", file("b.xlsx")));
        assertTrue(row("b.xlsx", 3).contains("20180504"), row("b.xlsx", 3).toString());
        assertEquals(List.of(), notes());
    }

    @Test
    void completeValuesNeedAReasonAndAreNoted() throws IOException {
        String[] words = {
            "export", "roster", "--profile", "通讯录", "--full", "--out", file("c.xlsx")
        };
        assertEquals(1, run(words));
        assertFalse(Files.exists(folder.resolve("c.xlsx")));
        assertTrue(err.toString().contains("用途"), err::toString);
        assertEquals(
                0,
                run(
                        "export",
                        "check-sheet",
                        "--all",
                        "--full",
                        "--reason",
                        "本人核对",
                        "--out",
                        file("d.docx")));
        assertEquals(
                List.of(
                        new ExportNote(
                                LocalDateTime.of(2026, 11, 21, 9, 0),
                                "d.docx",
                                "名册上所有人",
                                "本人核对",
                                2)),
                notes());
        assertEquals(0, run("list", "exports"));
        assertTrue(out.toString().contains("本人核对"), out::toString);
        try (XWPFWordExtractor text =
                new XWPFWordExtractor(
                        new XWPFDocument(Files.newInputStream(folder.resolve("d.docx"))))) {
            assertTrue(text.getText().contains("430304199903050010"));
        }
    }

    @Test
    void aProfileSaysTheDayAndAsksForItsReasonEachTime() throws IOException {
        try (OpenBook book = book()) {
            ExportProfiles profiles = book.papers().exportProfiles();
            AsOf yearEnd = new AsOf(AsOf.Kind.YEAR_END, null);
            profiles.save(
                    profiles.find("通讯录")
                            .orElseThrow()
                            .named("年报")
                            .withScope(new ExportProfile.Scope(yearEnd, true)));
        }
        String[] words = {"export", "roster", "--profile", "年报", "--out", file("y.xlsx")};
        assertEquals(1, run(words));
        assertEquals(List.of(), notes());
        List<String> more = new ArrayList<>(List.of(words));
        more.addAll(List.of("--reason", "年度统计"));
        assertEquals(0, run(more.toArray(String[]::new)), err::toString);
        assertTrue(row("y.xlsx", 1).toString().contains("2025年12月31日"), row("y.xlsx", 1)::toString);
        more.addAll(List.of("--on", "2026-03-01"));
        assertEquals(0, run(more.toArray(String[]::new)), err::toString);
        assertTrue(row("y.xlsx", 1).toString().contains("2026年3月1日"), row("y.xlsx", 1)::toString);
        assertEquals(2, notes().size());
    }

    @Test
    void makesOnePersonsCheckSheetAndSaysWhomItTakesFor() throws IOException {
        String[] words = {"export", "check-sheet", "--member", "张三", "--out", file("e.docx")};
        assertEquals(0, run(words), err::toString);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(folder.resolve("e.docx")))) {
            assertEquals(1, read.getTables().size());
        }
        assertEquals(2, run("export", "check-sheet", "--out", file("f.docx")));
        assertEquals(1, run("export", "check-sheet", "--member", "王五", "--out", file("f.docx")));
        assertEquals(2, run("export", "roster", "--sort", "x", "--out", file("f.xlsx")));
        assertTrue(err.toString().contains("full-strokes"), err::toString);
        assertEquals(2, run("export", "roster", "--profile", "x", "--out", file("f.xlsx")));
        assertEquals(2, run("export", "roster", "--columns", "x", "--out", file("f.xlsx")));
        assertEquals(2, run("export", "ledger", "--sort", "own", "--out", file("f.xlsx")));
    }

    @Test
    void fillsASuperiorsSheetAndNeverOverIt() throws IOException {
        Path blank = folder.resolve("空表.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(blank)) {
            XSSFRow header = made.createSheet("表").createRow(0);
            List<String> titles = List.of("姓名", "入党时间", "血型");
            titles.forEach(title -> header.createCell(titles.indexOf(title)).setCellValue(title));
            made.write(to);
        }
        byte[] before = Files.readAllBytes(blank);
        String template = blank.toString();
        assertEquals(
                0,
                run("export", "roster", "--template", template, "--out", file("g.xlsx")),
                err::toString);
        assertTrue(err.toString().contains("血型"), err::toString);
        assertEquals(List.of("张三", "2019-06-11"), row("g.xlsx", 1));
        assertEquals(1, run("export", "roster", "--template", template, "--out", template));
        assertEquals(before.length, Files.readAllBytes(blank).length);
    }

    @Test
    void fillsATemplateOfListsThatTheBookKeeps() throws IOException {
        String form = file("t.docx");
        String[] made = {"template", "form", "--for", "roster", "--out", form};
        assertEquals(0, run(made), err::toString);
        String[] add = {"template", "add", form, "--name", "本支部名单", "--for", "roster"};
        assertEquals(0, run(add), err::toString);
        Files.delete(Path.of(form));
        String out = file("h.docx");
        String[] export = {"export", "roster", "--template", "本支部名单", "--out", out};
        assertEquals(0, run(export), err::toString);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(Path.of(out)))) {
            assertEquals("张三", read.getTables().getFirst().getRow(1).getCell(1).getText());
        }
        assertEquals(1, run("template", "use", "本支部名单", "--type", "党课"));
        assertTrue(err.toString().contains("是名单的模板"), err::toString);
    }
}
