package org.branchbook.peoplecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duplicates found, merged and parted again by commands alone. */
class RepairCommandsTest extends CommandLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    RepairCommandsTest() {
        super(TODAY);
    }

    @BeforeEach
    void twice() {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"), err::toString);
        try (OpenBook book = book()) {
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
