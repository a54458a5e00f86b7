package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A book that still opens although some of it cannot be read is saved from the window too. */
class RescueOpenBookTest extends DeskTest {
    private static final String MARK = "MARK-OF-A-ROW-";

    @BeforeEach
    void damage() throws IOException {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第九支部委员会", "", null, false));
            book.backups().make("manual");
            for (int row = 0; row < 400; row++) {
                book.book()
                        .sql()
                        .update(
                                "insert into export_note(at, document, whom, reason, people)"
                                        + " values (localtimestamp, ?, '上级党委', '年报', 1)",
                                (MARK + row + "-").repeat(8));
            }
        }
        Path file = Book.file(place());
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(MARK + "200-");
        Arrays.fill(bytes, at - 40, at + 40, (byte) 0xFF);
        Files.write(file, bytes);
    }

    private void examine() {
        click("nav-settings");
        clickText("检查手册");
        waitFor("the result", () -> shown("examined-book"));
    }

    @Test
    void theDoctorsResultLeadsToANewBook() throws IOException {
        open(place());
        waitFor("the book", () -> desk.navigation().isPresent());
        examine();
        shoot("examined-damaged");
        click("examine-rescue");
        click("rescue-start");
        waitFor("the report", () -> shown("rescue-report"));
        assertFalse(fx(() -> desk.book().isPresent()));
        byte[] damaged = Files.readAllBytes(Book.file(place()));
        clickText("打开新手册");
        waitFor("the new book", () -> desk.navigation().isPresent());
        assertTrue(desk.folder().getFileName().toString().contains("救出"), desk.folder() + "");
        assertTrue(desk.ui().window().getTitle().contains("第九支部"));
        assertArrayEquals(damaged, Files.readAllBytes(Book.file(place())));
    }

    @Test
    void closingTheReportShowsTheDamagedBookAgain() {
        open(place());
        waitFor("the book", () -> desk.navigation().isPresent());
        examine();
        click("examine-rescue");
        click("rescue-start");
        waitFor("the report", () -> shown("rescue-report"));
        press(KeyCode.ESCAPE);
        waitFor("the book", () -> desk.navigation().isPresent());
        assertEquals(place().toAbsolutePath(), desk.folder().toAbsolutePath());
        assertFalse(desk.ui().panelOpen());
    }

    @Test
    void stoppedItLeavesNothingBehindAndTheBookInUse() {
        open(place());
        waitFor("the book", () -> desk.navigation().isPresent());
        examine();
        click("examine-rescue");
        List<String> before = beside();
        onFx(() -> {
            find("rescue-start", Button.class).fire();
            find("rescue-cancel", Button.class).fire();
        });
        waitFor("the book", () -> desk.navigation().isPresent());
        waitFor("the word", () -> text("notice-text").startsWith("没有救出"));
        shoot("rescue-stopped");
        assertEquals("", fx(() -> desk.ui().panel()));
        assertEquals(before, beside());
        click("nav-members");
        click("member-add");
        enter("NAME", "张三");
        click("panel-primary");
        waitFor("the panel to close", () -> !desk.ui().panelOpen());
        try (OpenBook book = reopened(place())) {
            assertEquals(1, book.members().roster(TestBook.TODAY).size());
        }
    }

    /** What lies beside the book, and is there as often as it is opened. */
    private List<String> beside() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysItInEnglishInTheDarkToo() {
        open(place(), Locale.ENGLISH, Theme.DARK);
        waitFor("the book", () -> desk.navigation().isPresent());
        click("nav-settings");
        clickText("Examine the book");
        waitFor("the button", () -> shown("examine-rescue"));
        shoot("examined-damaged-en-dark", 1.5);
    }
}
