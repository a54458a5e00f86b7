package org.branchbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Ooxml;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of every kind and format there is, by commands alone; Office files by the schemas. */
class ExportSchemaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir private Path folder;
    private final StringWriter err = new StringWriter();

    private void run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--book", folder.resolve("book").toString()));
        int status =
                CommandLineTool.run(
                        words.toArray(String[]::new),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        TestBook.clock(TODAY));
        assertEquals(0, status, () -> String.join(" ", args) + err);
    }

    private void fill() {
        run("new", "--name", "中共示范大学第一支部委员会");
        try (OpenBook book = OpenBook.open(folder.resolve("book"), TestBook.clock(TODAY))) {
            for (String name : List.of("张三", "李四", "王五")) {
                book.members().add(People.full(name), "");
            }
        }
        plan("MEMBER_MEETING", "2026-11-20");
        plan("DEMOCRATIC_APPRAISAL", "2026-11-21");
        run("attend", "1", "--all-present", "--leave", "李四=出差");
        run(
                "resolve",
                "1",
                "--kind",
                "ADMISSION",
                "--person",
                "赵六",
                "--votes",
                "2,0,0",
                "--secret");
        run("talk", "add", "张三", "李四", "--on", "2026-11-02", "--topic", "谈心");
    }

    private void plan(String type, String day) {
        run(
                "plan",
                "--type",
                type,
                "--date",
                day,
                "--start",
                "14:00",
                "--end",
                "16:00",
                "--title",
                "<第四季度>&大会");
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
        run(words.toArray(String[]::new));
        byte[] file = Files.readAllBytes(folder.resolve("out." + format));
        String begin = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
        switch (format) {
            case "pdf" -> assertEquals("%PDF", begin, kind.word());
            case "ics" -> assertEquals("BEGI", begin, kind.word());
            default -> assertEquals(List.of(), Ooxml.problems(file), kind.word() + format);
        }
        assertTrue(file.length > 500, kind.word());
    }
}
