package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.branch.Branch;
import org.branchbook.database.HostileBook;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.junit.jupiter.api.Test;

/** What the window offers where the book is elsewhere or in other hands. */
class NotOpenedTest extends DeskTest {
    @Test
    void aStickThatIsNotThereIsNoFirstStart() throws IOException {
        String place = place().toAbsolutePath().toString().replace("\\", "\\\\");
        Files.writeString(folder.resolve("state.properties"), "book=" + place + "\n");
        open(place());
        assertTrue(text("not-opened").contains("U盘"), text("not-opened"));
        assertFalse(shown("make-book"));
        clickText("新建一本手册");
        find("make-book");
    }

    @Test
    void opensWhatAnotherComputerSeemsToHaveOnlyOnTheUsersWord() throws IOException {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第九支部委员会", "", null, false));
        }
        Files.writeString(
                place().resolve("book.holder"), "li @ another-pc, PID 7, 2026-03-18 08:00:00");
        open(place());
        assertTrue(text("not-opened").contains("another-pc"), text("not-opened"));
        click("take-over");
        waitFor("book", () -> desk.navigation().isPresent());
    }

    @Test
    void offersTheBackupsOfABookThatSomebodyAltered() throws Exception {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第九支部委员会", "", null, false));
            book.backups().make("manual");
        }
        Path mark = HostileBook.poison(place(), HostileBook.Kind.VIEW, null);
        open(place());
        assertTrue(text("not-opened").contains("用备份恢复"), text("not-opened"));
        assertTrue(text("not-opened").contains("VIEW"), text("not-opened"));
        clickText("用备份恢复…");
        waitFor("backups", () -> shown("backups-panel"));
        assertFalse(Files.exists(mark));
    }

    @Test
    void savesWhatADamagedBookStillGivesIntoANewOne() throws Exception {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第九支部委员会", "", null, false));
            book.backups().make("manual");
        }
        byte[] damaged = "损坏".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        Files.write(Book.file(place()), damaged);
        open(place());
        assertTrue(text("not-opened").contains("book.mv.db"), text("not-opened"));
        assertTrue(text("not-opened").contains("救出还能读的…"), text("not-opened"));
        assertEquals("手册文件夹：" + place(), text("not-opened-at"));
        shoot("not-opened-damaged");
        click("not-opened-rescue");
        shoot("rescue-before");
        click("rescue-start");
        waitFor("the report", () -> shown("rescue-report"));
        shoot("rescue-report");
        clickText("打开新手册");
        waitFor("the new book", () -> desk.navigation().isPresent());
        Path fresh = place().resolveSibling(place().getFileName() + "-救出-20260318");
        assertEquals(fresh.toAbsolutePath(), desk.folder().toAbsolutePath());
        assertTrue(desk.ui().window().getTitle().contains("第九支部"));
        assertArrayEquals(damaged, Files.readAllBytes(Book.file(place())));
    }
}
