package org.branchbook.bookcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;

class ManualCommandTest extends CommandLineTest {
    ManualCommandTest() {
        super(TestBook.TODAY);
    }

    @Test
    void printsTheChaptersOrOneOfThem() throws IOException {
        done("manual");
        assertTrue(out.toString().startsWith("start        第一次使用\n"), out::toString);
        done("manual", "roster");
        assertTrue(out.toString().startsWith("名册与导入\n"), out::toString);
        assertTrue(
                json("manual", "Roster", "--lang", "en")
                        .get("text")
                        .toString()
                        .startsWith("Roster and import"));
        assertEquals(1, run("manual", "没有"));
        assertTrue(err.toString().contains("没有“没有”这一章"), err::toString);
    }

    @Test
    void everyCommandTheManualNamesIsThere() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/main/resources/org/branchbook/help/zh/command.md"));
        List<String> names =
                lines.stream()
                        .filter(line -> line.startsWith("branchbook "))
                        .map(line -> line.split(" ")[1])
                        .distinct()
                        .toList();
        assertTrue(names.size() > 10, names::toString);
        done("help");
        String listed = out.toString();
        List<String> unknown =
                names.stream().filter(name -> !listed.contains("\n  " + name + " ")).toList();
        assertEquals(List.of(), unknown);
    }
}
