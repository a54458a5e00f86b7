package org.branchbook.papercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.activity.ActivityId;
import org.branchbook.branch.Branch;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every record of a year or month, by one command. */
class BatchExportTest extends CommandLineTest {
    BatchExportTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void fill() throws IOException {
        try (OpenBook book = create()) {
            book.branches().save(new Branch("中共某大学第一支部委员会", "", null, false));
            book.members().add(People.full("张三", "JOIN_DATE", "2019-06-11"), "");
        }
        plan("支部党员大会", "2026-03-05", "学习:三月");
        plan("支部党员大会", "2026-03-05", "学习:三月");
        plan("支部党员大会", "2026-04-09", "学习");
        plan("支部党员大会", "2026-12-03", "还没开");
        try (OpenBook book = book()) {
            for (int id = 1; id <= 3; id++) {
                book.activities().setHeld(new ActivityId(id), true);
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAFileForEachActivityThatTookPlace() throws IOException {
        String out = folder.resolve("out").toString();
        assertEquals(0, run("export", "--all", "minutes", "--year", "2026", "--out", out));
        assertEquals(
                List.of(
                        "2026-03-05 学习 三月 记录.docx",
                        "2026-03-05 学习 三月 记录（2）.docx",
                        "2026-04-09 学习 记录.docx"),
                files());
    }

    @Test
    void writesEachRecordInTheStyleOfItsType() throws IOException {
        assertEquals(0, run("template", "use", "form", "--type", "支部党员大会"), err::toString);
        String out = folder.resolve("out").toString();
        assertEquals(0, run("export", "--all", "minutes", "--month", "2026-04", "--out", out));
        byte[] bytes = Files.readAllBytes(folder.resolve("out").resolve(files().getFirst()));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String first = document.getTables().getFirst().getText();
            assertTrue(first.contains("主要内容"), "the form is one table: " + first);
        }
        String[] pdf = {"export", "minutes", "--activity", "3", "--out", out + "/form.pdf"};
        assertEquals(0, run(pdf), err::toString);
        assertEquals("", err.toString(), "pages are in the style of the type too");
        try (PDDocument pages =
                Loader.loadPDF(folder.resolve("out").resolve("form.pdf").toFile())) {
            String said = new PDFTextStripper().getText(pages);
            assertTrue(said.contains("主要内容"), said);
        }
    }

    @Test
    void writesAMonthAsPdf() throws IOException {
        String out = folder.resolve("out").toString();
        String[] month = {"export", "--all", "sign-in", "--month", "2026-04", "--out", out};
        assertEquals(
                0,
                run(
                        Stream.concat(Stream.of(month), Stream.of("--format", "pdf"))
                                .toArray(String[]::new)));
        assertEquals(List.of("2026-04-09 学习 签到表.pdf"), files());
        byte[] pdf = Files.readAllBytes(folder.resolve("out").resolve(files().getFirst()));
        assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        String gone = Files.createFile(folder.resolve("gone")).toString();
        assertEquals(1, run("export", "--all", "minutes", "--out", gone));
        assertTrue(err.toString().contains("没有建成文件夹"), err::toString);
        assertEquals(2, run("export", "--all", "minutes", "--format", "odt", "--out", gone));
        assertEquals(2, run("export", "--all", "minutes", "--format", "ofd", "--out", gone));
        assertTrue(err.toString().contains("不写 OFD"), err::toString);
        assertEquals(2, run("export", "minutes", "--activity", "1", "--out", gone + ".ofd"));
        assertEquals(2, err.toString().split("不写 OFD", -1).length, err::toString);
    }
}
