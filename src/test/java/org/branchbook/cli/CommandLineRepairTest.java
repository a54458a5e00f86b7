package org.branchbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Duplicates found, merged and parted again by commands alone. */
class CommandLineRepairTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--book", folder.resolve("book").toString()));
        return CommandLineTool.run(
                words.toArray(String[]::new),
                new PrintWriter(out),
                new PrintWriter(err),
                TestBook.clock(TODAY));
    }

    private Map<String, Object> json(String... args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        words.add("--json");
        assertEquals(0, run(words.toArray(String[]::new)), err::toString);
        return JSON.std.mapFrom(out.toString());
    }

    @BeforeEach
    void twice() {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        try (OpenBook book = OpenBook.open(folder.resolve("book"), TestBook.clock(TODAY))) {
            book.members()
                    .add(
                            People.full("张三", "BIRTH_DATE", "1999-03-05", "MOBILE", "13800000001"),
                            "");
            book.members()
                    .add(
                            People.full("张三", "BIRTH_DATE", "1999-03-05", "MOBILE", "13800000002"),
                            "");
        }
    }

    @Test
    void findsMergesAndUndoes() throws IOException {
        assertEquals(
                List.of(
                        Map.of(
                                "one", 1,
                                "oneName", "张三",
                                "oneNumber", "",
                                "oneIdNumber", "",
                                "other", 2,
                                "otherName", "张三",
                                "otherNumber", "",
                                "otherIdNumber", "",
                                "reasons", List.of("NAME_AND_BIRTH"))),
                json("duplicates").get("duplicates"));
        assertEquals(
                List.of(
                        Map.of(
                                "take", "MOBILE",
                                "keep", "138****0001",
                                "other", "138****0002")),
                json("merge", "1", "2", "--dry-run").get("conflicts"));
        assertEquals(1, json("merge", "1", "2", "--take", "MOBILE=OTHER").get("merge"));
        assertEquals(List.of(), json("duplicates").get("duplicates"));
        assertEquals(
                List.of("138****0002"),
                people().stream().map(person -> person.get("mobile")).toList());
        assertEquals(1, json("undo", "merge").get("merge"));
        assertEquals(2, people().size());
        assertEquals(1, run("undo", "merge"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> people() throws IOException {
        return (List<Map<String, Object>>) json("list", "members").get("members");
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(2, run("merge", "1", "2", "--take", "MOBIL=OTHER"));
        assertTrue(err.toString().contains("MOBIL=OTHER"), err.toString());
        assertEquals(1, run("merge", "1", "1"));
        assertEquals(1, run("merge", "1", "9"));
        assertTrue(err.toString().contains("9"), err.toString());
        assertEquals(1, run("undo", "merge", "--merge", "5"));
        assertEquals(2, run("undo", "marriage"));
    }
}
