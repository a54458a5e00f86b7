package org.branchbook.archivecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.archive.TestBundle;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.Test;

/**
 * A bundle that a version of the program to come has made is named as such, and nothing is read.
 */
class NewerBundleTest extends CommandLineTest {
    NewerBundleTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @Test
    void whoeverReadsItIsToldToUpdate() throws IOException {
        Path bundle = TestBundle.of("第一支部").writeNewer(folder.resolve("2036年归档.zip"));
        Map<String, Object> found = json(1, "verify", bundle.toString());
        assertEquals(
                List.of("NEWER"),
                rows(found, "findings").stream().map(row -> row.get("code")).toList());
        assertTrue(rows(found, "findings").toString().contains("（格式 2）"), found::toString);

        assertEquals(1, run("takeover", bundle.toString()));
        assertTrue(err.toString().contains("请先更新程序"), err::toString);
        assertFalse(Files.exists(folder.resolve("book")), "no book is begun");

        String into = folder.resolve("汇总").toString();
        assertEquals(1, run("collect", bundle.toString(), "--into", into));
        assertTrue(err.toString().contains("更新"), err::toString);

        done("new", "--name", "第一支部");
        assertEquals(1, run("compare", bundle.toString()));
        assertTrue(err.toString().contains("请先更新程序"), err::toString);
    }
}
