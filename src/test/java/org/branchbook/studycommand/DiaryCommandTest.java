package org.branchbook.studycommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.Test;

/** The diary from the command line, by those who have its password. */
class DiaryCommandTest extends CommandLineTest {
    DiaryCommandTest() {
        super(LocalDate.of(2026, 3, 18));
    }

    @Test
    void whoHasThePasswordReadsAndWrites() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        assertEquals(false, json("diary").get("exists"));
        String password = file("密码.txt", "correct horse");
        String other = file("新密码.txt", "battery staple");
        String page = file("今天.txt", "帮邻居搬了煤", "他留我喝茶");
        done("diary", "create", "--password-file", password);
        done("diary", "write", "--password-file", password, "--file", page, "--on", "2026-03-05");
        done("diary", "password", "--password-file", password, "--new-file", other);
        assertEquals(1, run("diary", "list", "--password-file", password));
        assertTrue(err.toString().contains("密码不对"), err::toString);
        assertEquals(
                "帮邻居搬了煤\n他留我喝茶",
                rows(json("diary", "list", "--password-file", other), "entries")
                        .getFirst()
                        .get("text"));
        assertEquals(false, json("diary").get("inBackups"));
        done("search", "搬了煤");
        assertTrue(out.toString().contains("没有找到"), out::toString);
    }
}
