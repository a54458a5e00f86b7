package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.junit.jupiter.api.Test;

/** The window on a book with a password: set, asked for, wrong, locked by rest, taken away. */
class LockingTest extends DeskTest {
    private static final String PASSWORD = "我欲因之梦寥廓。";

    @Test
    void setsThePasswordLocksAtRestAndOpensAgain() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "学院党委", null, true));
        }
        open(place());
        click("nav-settings");
        clickText("设密码…");
        choose("短", "不一样");
        assertEquals("密码至少要 8 个字符。", text("first-line"));
        assertEquals("两遍不一样。", text("again-line"));
        shoot("password-panel");
        choose(PASSWORD, PASSWORD);
        waitFor("the recovery sheet", () -> shown("recovery-code"));
        shoot("password-sheet");
        String code = find("recovery-code", TextField.class).getText();
        assertTrue(Book.locked(place()));
        clickText("关闭");

        onFx(() -> desk.locking().leftAlone());
        waitFor("the question", () -> shown("book-password"));
        shoot("password-locked");
        assertFalse(shown("nav-settings") && desk.navigation().isPresent());
        enter("book-password", "我欲因之梦廖廓。");
        long start = System.nanoTime();
        click("book-unlock");
        waitFor("the refusal", () -> text("password-line").startsWith("密码不对"));
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
        // The code of the sheet does as well, however it is typed.
        enter("book-password", code.toLowerCase(Locale.ROOT).replace("-", " "));
        click("book-unlock");
        waitFor("the settings again", () -> shown("password-remove"));
        keepsWhatIsHalfTyped();
        clickText("取消密码…");
        click("panel-primary");
        waitFor("the open book", () -> shown("password-set"));
        assertFalse(Book.locked(place()));
    }

    /** A panel that was open when the window locked is there again, as it was. */
    private void keepsWhatIsHalfTyped() {
        clickText("改密码…");
        enter("new-password", "写到一半");
        onFx(() -> desk.locking().leftAlone());
        waitFor("the cover", () -> shown("book-password"));
        assertFalse(shown("new-password"));
        onFx(() -> desk.locking().leftAlone());
        shoot("password-covered");
        enter("book-password", PASSWORD);
        click("book-unlock");
        waitFor("the panel", () -> shown("new-password"));
        assertEquals("写到一半", find("new-password", TextField.class).getText());
        press(KeyCode.ESCAPE);
        waitFor("no panel", () -> !shown("new-password"));
    }

    private void choose(String first, String again) {
        enter("new-password", first);
        enter("new-password-again", again);
        clickText("设密码");
    }
}
