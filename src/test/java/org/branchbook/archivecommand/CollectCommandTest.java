package org.branchbook.archivecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchbook.archive.TestBundle;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.yearfigures.MatchKey;
import org.junit.jupiter.api.Test;

/** A superior's work by commands alone, on a machine without a book. */
class CollectCommandTest extends CommandLineTest {
    CollectCommandTest() {
        super(LocalDate.of(2027, 1, 12));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Map<String, Object> collect(int status, String... more) throws IOException {
        String[] words = new String[more.length + 3];
        words[0] = "collect";
        words[1] = "--into";
        words[2] = at("汇总");
        System.arraycopy(more, 0, words, 3, more.length);
        return json(status, words);
    }

    @Test
    void bundlesBecomeAnOverviewAndEveryRecordIsNamedWithItsFile() throws IOException {
        TestBundle.of("第二支部").activities(3).write(folder.resolve("报送/2"));
        TestBundle.of("第一支部").write(folder.resolve("报送/1.zip"));
        Map<String, Object> told = collect(0, at("报送"), "--overview");
        assertEquals(0, told.get("refused"));
        assertEquals(2026, told.get("year"));
        assertEquals(
                List.of("第一支部 4/4", "第二支部 3/4"),
                rows(told, "branches").stream()
                        .map(row ->
                                row.get("branch") + " " + row.get("done") + "/" + row.get("due"))
                        .toList());
        assertEquals("2026-Q4", rows(told, "missing").getFirst().get("period"));
        Map<String, Object> one = collect(0, "--branch", "第二支部");
        Path bundle = Path.of(String.valueOf(one.get("bundle")));
        String file = String.valueOf(rows(one, "records").getFirst().get("file"));
        assertTrue(Files.exists(bundle.resolve(file)), file);
        collect(0, "--out", at("汇总.xlsx"));
        collect(0, "--out", at("汇总.docx"));
        assertTrue(Files.size(folder.resolve("汇总.xlsx")) > 0);
        assertTrue(Files.size(folder.resolve("汇总.docx")) > 0);
        assertEquals(0, run("collect", "--into", at("汇总"), "--overview"));
        assertTrue(out.toString().contains("缺  第二支部  2026-Q4  支部党员大会"), out.toString());
        collect(0, "--remove", "第一支部");
        assertEquals(1, rows(collect(0, "--overview"), "branches").size());
        assertEquals(1, run("collect", "--into", at("汇总"), "--branch", "第一支部"));
        assertTrue(Files.exists(folder.resolve("报送/1.zip")), "the bundle itself stays");
    }

    @Test
    void whatIsRefusedIsNamedAndLeavesNothing() throws IOException {
        Path hostile = folder.resolve("报送/坏.zip");
        Files.createDirectories(hostile.getParent());
        try (OutputStream file = Files.newOutputStream(hostile);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("bagit.txt"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("../../外面.txt"));
            zip.closeEntry();
        }
        Map<String, Object> told = collect(1, at("报送"));
        assertEquals(1, told.get("refused"));
        assertFalse(Files.exists(folder.resolve("外面.txt")));
        assertTrue(err.toString().contains("拒收  坏.zip  "), err.toString());
        assertEquals(1, run("collect", "--into", at("汇总"), at("没有")));
        assertEquals(2, run("collect"));
        assertEquals(2, run("collect", "--into", at("汇总"), "--out", at("汇总.pdf")));
        assertEquals(2, run("collect", "--into", at("汇总"), "--jdbc", "x", "--overview"));
        assertEquals(1, run("collect", "--jdbc", "jdbc:mysql://x/y", "--overview"));
        assertTrue(err.toString().contains("不是 PostgreSQL"), err.toString());
    }

    @Test
    void aKeyIsMadeThatBranchesCanEnter() throws IOException {
        String key = String.valueOf(json("collect", "--new-key").get("key"));
        assertEquals(List.of(), MatchKey.problems(key));
    }
}
