package org.branchbook.papercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Ooxml;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.junit.jupiter.api.Test;

/** One file of every kind and format there is, by commands alone; Office files by the schemas. */
class ExportSchemaTest extends CommandLineTest {
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
    void everyKindIsWrittenInEveryFormat() throws IOException {
        fill();
        for (ExportKind kind : ExportKind.values()) {
            for (String format : kind.formats()) {
                if (kind == ExportKind.MINUTES && format.equals("xlsx")) {
                    continue; // only by a template that is a workbook
                }
                check(kind, format);
            }
        }
    }

    private static String named(ExportKind kind) {
        return switch (kind) {
            case BRAND -> "银龄伴读";
            case INITIATIVE -> "学雷锋倡议书";
            default -> "1";
        };
    }

    private void check(ExportKind kind, String format) throws IOException {
        List<String> words = new ArrayList<>(List.of("export", kind.word()));
        words.addAll(List.of("--format", format, "--out", folder.resolve("out").toString()));
        if (kind.about() == ExportKind.About.NAMED) {
            words.add(2, named(kind));
        }
        if (kind.about() == ExportKind.About.ACTIVITY) {
            words.addAll(List.of("--activity", kind == ExportKind.APPRAISAL ? "2" : "1"));
        }
        if (kind == ExportKind.CHECK_SHEET) {
            words.add("--all");
        }
        done(words.toArray(String[]::new));
        byte[] file = Files.readAllBytes(folder.resolve("out." + format));
        String begin = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
        switch (format) {
            case "pdf" -> assertEquals("%PDF", begin, kind.word());
            case "ics" -> assertEquals("BEGI", begin, kind.word());
            case "csv" -> assertEquals(0xFEFF, new String(file, StandardCharsets.UTF_8).charAt(0));
            default -> assertEquals(List.of(), Ooxml.problems(file), kind.word() + format);
        }
        // Nobody has served: the csv is its header alone.
        assertTrue(file.length > (format.equals("csv") ? 50 : 500), kind.word());
    }
}
