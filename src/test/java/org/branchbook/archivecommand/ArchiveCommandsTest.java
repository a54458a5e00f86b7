package org.branchbook.archivecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.archive.ArchiveScheme;
import org.branchbook.archive.Examination;
import org.branchbook.base.WorkWatch;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.person.IdNumber;
import org.branchbook.rules.LocalRule;
import org.branchbook.yearfigures.MatchKey;
import org.branchbook.yearfigures.YearFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year archived, examined and held against the book, by commands alone. */
class ArchiveCommandsTest extends CommandLineTest {
    ArchiveCommandsTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void describe() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        String roster = "姓名,性别,人员类别,身份证号\n张三,男,正式党员,110101199003070396\n李四,女,正式党员,\n";
        done("import", "members", file("花名册.csv", roster));
        done(
                ("plan --type 支部党员大会 --date 2026-11-10 --start 19:00 --end 20:30"
                                + " --title 大会 --place 会议室")
                        .split(" "));
        done("attend", "1", "--all-present");
        done("minutes", "1", "--file", file("记录.txt", "讨论了年度计划。"));
        done("close", "1", "--despite", "会后补齐");
    }

    private String bundle(String name) {
        return folder.resolve(name).toString();
    }

    private static Path find(Path in, String name) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void aYearIsOneFolderAnActivityWithNumbersAndCatalogue() throws IOException {
        Map<String, Object> made = json("archive", "--year", "2026", "--out", bundle("归档"));
        assertEquals(9, made.get("items"));
        theFiguresOfTheYearAreInIt();
        Path minutes = find(folder.resolve("归档"), "记录.pdf").getParent();
        assertEquals("D30-0004 20261110 大会记录", String.valueOf(minutes.getFileName()));
        assertEquals("03-三会一课", String.valueOf(minutes.getParent().getFileName()));
        try (InputStream in = Files.newInputStream(folder.resolve("归档/data/目录.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            String row =
                    Stream.iterate(0, i -> i < 9, i -> i + 1)
                            .map(i ->
                                    new DataFormatter().formatCellValue(sheet.getRow(6).getCell(i)))
                            .reduce((a, b) -> a + "|" + b)
                            .orElse("");
            assertEquals("5|J001-WS·2026-D30-DZB-0004||中共示范大学第一支部委员会|大会记录|20261110||2|补录", row);
        }
        assertTrue(Files.size(find(folder.resolve("归档"), "操作日志.xlsx")) > 0);
        String page = Files.readString(folder.resolve("归档/index.html"));
        assertTrue(page.contains("<span>应到 2</span><span>实到 2</span>"), page);
        assertFalse(page.contains("<script"), page);
        assertEquals(true, json("verify", bundle("归档")).get("sound"));
        try (Stream<Path> all = Files.walk(folder.resolve("归档"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("110101199003070396"), file.toString());
            }
        }
        assertFalse(cells(find(folder.resolve("归档"), "党员花名册.xlsx")).contains("110101199003070396"));
        aFreshBookComesFromIt();
    }

    private void aFreshBookComesFromIt() throws IOException {
        assertEquals(1, run("takeover", bundle("归档")));
        assertTrue(err.toString().contains("已经有支部手册"), err.toString());
        Files.move(folder.resolve("book"), folder.resolve("elsewhere"));
        Map<String, Object> taken = json("takeover", bundle("归档"));
        assertEquals(false, taken.get("complete"));
        assertEquals(2, taken.get("people"));
        assertEquals(1, taken.get("activities"));
        assertTrue(err.toString().contains("不含证件号码"), err.toString());
        assertEquals(true, json("compare", bundle("归档")).get("same"));
    }

    private void theFiguresOfTheYearAreInIt() throws IOException {
        YearFigures figures = figures("归档");
        assertEquals(
                List.of(
                        new YearFigures.Required(
                                "MEMBER_MEETING",
                                "",
                                "2026-10-01",
                                "2026-12-31",
                                1,
                                1,
                                true,
                                "CLOSED",
                                List.of(1L))),
                figures.cadence().stream().filter(some -> some.done() > 0).toList());
        assertTrue(
                figures.structure().contains(new YearFigures.Some("性别", "男", 1)),
                figures.structure().toString());
        assertEquals(new YearFigures.People(2, 0, "", 2, List.of()), figures.people());
    }

    /** What the rows of the book in a bundle say. */
    private String rows(String name) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(find(folder.resolve(name), "手册数据.zip").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                all.append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private YearFigures figures(String name) throws IOException {
        Examination examination = Examination.of(folder.resolve(name), WorkWatch.NOBODY);
        return Objects.requireNonNull(Objects.requireNonNull(examination.data()).figures());
    }

    @Test
    void schemeFoldersAndKeyAreChosenOnceAndKept() throws IOException {
        MatchKey key = MatchKey.fresh(new SecureRandom());
        done(
                "archive",
                "--year",
                "2026",
                "--scheme",
                "university",
                "--tree",
                "standard",
                "--full",
                "--reason",
                "移交",
                "--match-key-file",
                file("核对口令.txt", key.grouped() + "\n"),
                "--out",
                bundle("一"));
        String code = key.code(new IdNumber("110101199003070396"));
        assertEquals(
                new YearFigures.People(
                        2, 0, key.mark(), 1, List.of(new YearFigures.Coded("张三", code))),
                figures("一").people());
        assertTrue(rows("一").contains("UNIVERSITY"));
        assertFalse(rows("一").contains(key.text()), "the key leaves the book");
        assertTrue(Files.exists(folder.resolve("一/data/02-组织生活正常化")));
        String page = Files.readString(folder.resolve("一/index.html"));
        assertTrue(page.contains("2026-DQ11-"), page);
        assertTrue(cells(find(folder.resolve("一"), "党员花名册.xlsx")).contains("110101199003070396"));
        try (OpenBook book = book()) {
            assertEquals(ArchiveScheme.UNIVERSITY, book.papers().archives().choice().scheme());
            assertEquals(2, book.papers().exportNotes().all().getFirst().people());
        }
        refusesWrongChoicesAndForgetsTheKey(key.grouped());
    }

    private void refusesWrongChoicesAndForgetsTheKey(String key) throws IOException {
        assertEquals(1, run("archive", "--fonds", "全宗", "--out", bundle("三")));
        assertTrue(err.toString().contains("全宗号是 4 位"), err.toString());
        String wrong = file("错.txt", "口令");
        assertEquals(1, run("archive", "--match-key-file", wrong, "--out", bundle("三")));
        assertEquals(1, run("archive", "--match-key-file", "没有.txt", "--out", bundle("三")));
        assertEquals(2, run("archive", "--match-key", key, "--out", bundle("三")));
        assertEquals(
                1, run("archive", "--match-key-file", file("空.txt", ""), "--out", bundle("一")));
        try (OpenBook book = book()) {
            assertTrue(book.papers().archives().matchKey().isEmpty(), "an empty file forgets it");
        }
        assertFalse(Files.exists(folder.resolve("三")));
        assertEquals(1, run("archive", "--year", "2026", "--full", "--out", bundle("无")));
        assertFalse(Files.exists(folder.resolve("无")));
    }

    @Test
    void ownFoldersAndTheTableOfTheSchool() throws IOException {
        try (OpenBook book = book()) {
            LocalRule.Decision by =
                    new LocalRule.Decision("学校档案馆", LocalDate.of(2026, 1, 1), "归档范围表");
            LocalDate from = LocalDate.of(2026, 1, 1);
            book.rules().add(new LocalRule("archive:meetings", "100", from, null, by));
        }
        done(
                "archive",
                "--year",
                "2026",
                "--scheme",
                "documents",
                "--folder",
                "MEETINGS=10-会议",
                "--out",
                bundle("二"));
        Path own = find(folder.resolve("二"), "记录.pdf").getParent();
        assertEquals("10-会议", String.valueOf(own.getParent().getFileName()));
        assertTrue(own.getFileName().toString().startsWith("Y-"), own::toString);
        assertTrue(Files.readString(folder.resolve("二/index.html")).contains("电子文件5个未计页"));
        assertEquals(1, run("archive", "--folder", "MEETINGS=a/b", "--out", bundle("四")));
        assertTrue(err.toString().contains("a/b"), err.toString());
    }

    private static String cells(Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            StringBuilder text = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            return text.toString();
        }
    }

    @Test
    void damageIsFoundReportedAndTheBookIsNotNeeded() throws IOException {
        done("archive", "--year", "2026", "--out", bundle("归档"));
        Files.writeString(find(folder.resolve("归档"), "签到表.pdf"), "%PDF-1.7 别的");
        Path data = folder.resolve("归档/data/资料.json");
        Files.writeString(data, Files.readString(data).replace("讨论了年度计划", "讨论了明年计划"));
        Files.move(folder.resolve("book"), folder.resolve("elsewhere"));
        Map<String, Object> found = json(1, "verify", bundle("归档"), "--report", bundle("报告.docx"));
        assertEquals(
                List.of("CHANGED", "CHANGED", "CATALOGUE", "RECORD"),
                rows(found, "findings").stream().map(row -> row.get("code")).toList());
        try (InputStream in = Files.newInputStream(folder.resolve("报告.docx"));
                XWPFDocument report = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(report)) {
            assertTrue(text.getText().contains("核验未通过"), text.getText());
            assertTrue(text.getText().contains("签到表.pdf"), text.getText());
        }
    }

    @Test
    void whatWasAmendedAddedOrRemovedSinceIsTold() throws IOException {
        done("archive", "--year", "2026", "--out", bundle("归档"));
        assertEquals(true, json("compare", bundle("归档")).get("same"));
        done("amend", "1", "--reason", "漏记");
        done("minutes", "1", "--file", file("改.txt", "讨论了年度计划和经费。"));
        done("close", "1", "--despite", "会后补齐");
        plan("党课", "2026-11-12");
        done("attend", "2", "--all-present");
        assertEquals(
                List.of("有改动", "新增"),
                rows(json(1, "compare", bundle("归档")), "differences").stream()
                        .map(row -> row.get("what"))
                        .toList());
        assertEquals(1, run("compare", bundle("没有")));
        done(
                "waive",
                "--type",
                "支委会",
                "--from",
                "2026-07-01",
                "--to",
                "2026-08-31",
                "--reason",
                "暑假");
        done("archive", "--year", "2026", "--out", bundle("再"));
        try (InputStream in =
                        Files.newInputStream(find(folder.resolve("再"), "2026年修订、本地规定和豁免.docx"));
                XWPFDocument paper = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(paper)) {
            assertTrue(text.getText().contains("2026-11-10 大会\t1\t漏记"), text.getText());
            assertTrue(text.getText().contains("2026-07-01 至 2026-08-31\t暑假"), text.getText());
            assertTrue(text.getText().contains("无。"), text.getText());
        }
    }
}
