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

    private void fill() {
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

    private void check(ExportKind kind, String format) throws IOException {
        List<String> words = new ArrayList<>(List.of("export", kind.word()));
        words.addAll(List.of("--format", format, "--out", folder.resolve("out").toString()));
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
