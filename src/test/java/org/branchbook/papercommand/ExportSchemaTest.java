package org.branchbook.papercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.Messages;
import org.branchbook.base.Ooxml;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.excel.CachedValues;
import org.branchbook.figure.FigurePages;
import org.branchbook.figure.FigureTable;
import org.branchbook.home.Listings;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.page.PdfA;
import org.branchbook.page.Printable;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Question;
import org.junit.jupiter.api.Test;

/**
 * One file of every kind and format there is, by commands where there is one: Office files by the
 * schemas of ECMA-376, PDFs by veraPDF.
 */
class ExportSchemaTest extends CommandLineTest {
    private int formulas;

    ExportSchemaTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    private void fill() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        try (OpenBook book = book()) {
            for (String name : List.of("张三", "李四", "王五")) {
                book.members().add(People.full(name), "");
            }
        }
        plan("MEMBER_MEETING", "2026-11-20");
        plan("DEMOCRATIC_APPRAISAL", "2026-11-21");
        done("attend", "1", "--all-present", "--leave", "李四=出差");
        done(
                "resolve",
                "1",
                "--kind",
                "ADMISSION",
                "--person",
                "赵六",
                "--votes",
                "2,0,0",
                "--secret");
        done("talk", "add", "张三", "李四", "--on", "2026-11-02", "--topic", "谈心");
        done("service add 张三 --on 2026-03-07 --start 9:00 --end 11:30 --category 敬老助老".split(" "));
        done("brand", "add", "银龄伴读", "--leader", "张三", "--founded", "2025-03-05");
        done("initiative", "add", "学雷锋倡议书", "--clause", "走进敬老院");
        String story = file("故事.txt", "他背起同学就跑。");
        done(
                "case",
                "nominate",
                "李四",
                "送同学就医",
                "--by",
                "张三",
                "--on",
                "2026-10-09",
                "--story",
                story);
        done("case", "verify", "1", "--witness", "王五", "--said", "亲眼看见");
        done("case", "verify", "1", "--evidence", "急诊单", "--said", "23时挂号");
        done("case", "consent", "1", "--how", "本人书面同意", "--on", "2026-11-02");
    }

    @Test
    void everyKindIsWrittenInEveryFormatAsItsStandardWants() throws Exception {
        fill();
        for (ExportKind kind : ExportKind.values()) {
            if (kind.about() == ExportKind.About.REGISTER && kind != ExportKind.DONATION) {
                continue; // all are written alike: see registers()
            }
            for (String format : kind.formats()) {
                if (kind == ExportKind.MINUTES && format.equals("xlsx")) {
                    continue; // only by a template that is a workbook
                }
                check(kind, format);
            }
        }
        for (String format : List.of("docx", "pdf")) {
            export("minutes", format, "--activity", "1", "--template", "form");
            export("appraisal", format, "--activity", "2", "--part", "forms");
            export("appraisal", format, "--activity", "2", "--part", "ballot");
            export("talk", format, "--all");
            export("talk", format, "--talk", "1", "--full", "--reason", "归档备查");
            export("roster", format, "--profile", "组织部上报");
        }
        String list = folder.resolve("out.xlsx").toString();
        done("relation", "list", "--out", list);
        standard("relation", "xlsx");
        done("stats", "attendance", "--year", "2026", "--out", list);
        standard("stats", "xlsx");
        shownByTheWindowAlone();
        assertTrue(formulas > 50, formulas + " formulas were held against what they give");
        registers();
    }

    private void registers() {
        try (OpenBook book = book()) {
            Listings listings = book.leiFeng().listings();
            for (ExportKind kind : ExportKind.values()) {
                if (kind.about() == ExportKind.About.REGISTER) {
                    Printable paper = listings.paper(listings.named(kind.word()), 2026, true);
                    assertEquals(List.of(), Ooxml.problems(paper.docx()), kind.word());
                    assertEquals(List.of(), Ooxml.problems(paper.xlsx()), kind.word());
                }
            }
        }
    }

    private void shownByTheWindowAlone() throws Exception {
        try (OpenBook book = book()) {
            LocalDate day = LocalDate.of(2026, 11, 28);
            PdfA.check(
                    book.papers()
                            .documents()
                            .agenda("议程", book.activities().between(day.minusMonths(1), day)));
            Question question = new Question(Kind.ATTENDANCE, 2026, day, null);
            FigureTable table =
                    book.figures().statistics().of(question, new Messages(Locale.CHINA));
            PdfA.check(FigurePages.of(table, "中共示范大学第一支部委员会"));
        }
    }

    private static String named(ExportKind kind) {
        return switch (kind) {
            case BRAND -> "银龄伴读";
            case INITIATIVE -> "学雷锋倡议书";
            default -> "1";
        };
    }

    private void check(ExportKind kind, String format) throws Exception {
        List<String> words = new ArrayList<>();
        if (kind.about() == ExportKind.About.NAMED) {
            words.add(named(kind));
        }
        if (kind.about() == ExportKind.About.ACTIVITY) {
            words.addAll(List.of("--activity", kind == ExportKind.APPRAISAL ? "2" : "1"));
        }
        if (kind == ExportKind.CHECK_SHEET) {
            words.add("--all");
        }
        export(kind.word(), format, words.toArray(String[]::new));
    }

    private void export(String kind, String format, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of("export", kind));
        words.addAll(List.of(more));
        words.addAll(List.of("--format", format, "--out", folder.resolve("out").toString()));
        done(words.toArray(String[]::new));
        standard(kind + String.join(" ", more), format);
    }

    private void standard(String what, String format) throws Exception {
        byte[] file = Files.readAllBytes(folder.resolve("out." + format));
        String begin = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
        switch (format) {
            case "pdf" -> PdfA.check(file);
            case "ics" -> assertEquals("BEGI", begin, what);
            case "csv" -> assertEquals(0xFEFF, new String(file, StandardCharsets.UTF_8).charAt(0));
            default -> assertEquals(List.of(), Ooxml.problems(file), what + " " + format);
        }
        if (format.equals("xlsx")) {
            formulas += CachedValues.check(file);
        }
        assertTrue(file.length > (format.equals("csv") ? 50 : 500), what);
    }
}
