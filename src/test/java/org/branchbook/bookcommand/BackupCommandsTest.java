package org.branchbook.bookcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.cli.CommandLineTool;
import org.branchbook.database.HostileBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;

/** A book backed up, restored, examined and saved by commands alone. */
class BackupCommandsTest extends CommandLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    BackupCommandsTest() {
        super(TODAY);
    }

    private int plan(String title) {
        return run(
                "plan",
                "--type",
                "党课",
                "--date",
                "2026-11-1" + title.length(),
                "--start",
                "14:00",
                "--end",
                "15:00",
                "--title",
                title,
                "--place",
                "三号楼201");
    }

    @Test
    void backsUpRestoresAndExamines() throws IOException {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        assertEquals(0, plan("党课一"), err::toString);
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        Map<String, Object> made = json("backup", "--to", stick.toString());
        String file = (String) made.get("file");
        assertTrue(
                Files.exists(
                        stick.resolve("branchbook-backup").resolve(Path.of(file).getFileName())));
        assertEquals(0, plan("党课二二"), err::toString);

        Map<String, Object> preview = json("restore", file, "--preview");
        assertEquals(1, preview.get("activities"));
        assertEquals("2026-11-13 党课一", preview.get("newest"));
        assertEquals(List.of("活动 2（党课二二）：备份里没有"), preview.get("lost"));
        assertEquals(2, ((List<?>) json("list", "activities").get("activities")).size());

        done("minutes", "1", "--file", file("改坏.txt", "改坏了"));
        Map<String, Object> single = json("restore", "--activity", "1", "--from", file);
        assertEquals("党课一", single.get("retrieved"));
        assertEquals(2, ((List<?>) json("list", "activities").get("activities")).size());
        assertEquals(1, run("restore", file, "--member", "张三"));
        assertTrue(err.toString().contains("备份的花名册里没有“张三”"), err::toString);
        assertEquals(2, run("restore", "--activity", "1"));

        json("restore", file);
        assertEquals(1, ((List<?>) json("list", "activities").get("activities")).size());
        List<?> backups = (List<?>) json("backups").get("backups");
        assertEquals(
                List.of("manual", "restore", "restore"),
                backups.stream()
                        .map(b -> (String) ((Map<?, ?>) b).get("reason"))
                        .sorted()
                        .toList());
        assertEquals(true, json("doctor").get("sound"));
    }

    @Test
    void namesADamagedBackupAndSavesTheBook() throws IOException {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        assertEquals(0, plan("党课一"), err::toString);
        Path file = Path.of((String) json("backup").get("file"));
        Files.write(file, new byte[] {1, 2, 3});
        assertEquals(1, run("doctor"));
        assertTrue(err.toString().contains(file.getFileName().toString()), err::toString);
        assertEquals(1, run("restore", file.toString()));
        assertTrue(err.toString().contains("不是完整的备份"), err::toString);
        Path saved = folder.resolve("saved");
        assertEquals(0, run("doctor", "--repair", saved.toString()), err::toString);
        assertEquals(
                0,
                CommandLineTool.run(
                        new String[] {"list", "activities", "--book", saved.toString()},
                        new PrintWriter(out),
                        new PrintWriter(err),
                        TestBook.clock(TODAY)));
        assertTrue(out.toString().contains("党课一"));
    }

    @Test
    void restoresOverABookThatMustNotBeOpened() throws Exception {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        assertEquals(0, plan("党课一"), err::toString);
        String file = (String) json("backup").get("file");
        Path book = folder.resolve("book");
        Path mark = HostileBook.poison(book, HostileBook.Kind.TRIGGER_SOURCE, null);
        for (String command : List.of("doctor", "backup", "due", "log")) {
            assertEquals(1, run(command), command);
            assertTrue(err.toString().contains("CREATE FORCE TRIGGER"), err::toString);
        }
        Path fresh = folder.resolve("fresh");
        assertEquals(0, run("doctor", "--repair", fresh.toString()), err::toString);
        assertTrue(Book.exists(fresh));

        assertEquals("2026-11-13 党课一", json("restore", file, "--preview").get("newest"));
        String kept = (String) json("restore", file).get("kept");
        assertTrue(Files.exists(Path.of(kept)));
        assertEquals(1, ((List<?>) json("list", "activities").get("activities")).size());
        assertFalse(Files.exists(mark), "something ran");
    }
}
