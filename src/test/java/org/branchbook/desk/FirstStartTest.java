package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.branchbook.branch.Branch;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.home.OpenBook;
import org.branchbook.member.RosterEntry;
import org.branchbook.shell.Preferences;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest extends FxTest {
    @TempDir Path folder;
    private Desk desk;

    @AfterEach
    void closeBook() {
        onFx(desk::close);
    }

    @Test
    void makesABookFromWhatIsTypedWithKeysOnly() {
        open();
        press(KeyCode.F1);
        find("help-panel");
        press(KeyCode.ESCAPE);
        click("name");
        type("中共示范大学第一支部委员会");
        press(KeyCode.TAB);
        type("中共示范大学委员会");
        press(KeyCode.TAB);
        type("第一党小组，第二党小组");
        press(KeyCode.TAB);
        type("张三");
        shoot("first-start-filled");
        press(KeyCode.ENTER);
        find("nav-settings");
        onFx(desk::close);
        try (OpenBook book = OpenBook.open(folder.resolve("book"), clock())) {
            assertEquals(
                    Optional.of(new Branch("中共示范大学第一支部委员会", "中共示范大学委员会", null, false)),
                    book.branches().find());
            assertEquals(
                    List.of("第一党小组", "第二党小组"),
                    book.branches().groups().stream().map(PartyGroup::name).toList());
            RosterEntry secretary = book.members().roster(TestBook.TODAY).getFirst();
            assertEquals("张三", secretary.name());
            assertTrue(secretary.full());
            assertEquals(Set.of(Post.SECRETARY), secretary.posts());
        }
    }

    @Test
    void keepsTheFormWhenAGroupNameIsTooLong() {
        open();
        click("name");
        type("中共示范大学第一支部委员会");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        type("组".repeat(61));
        click("make-book");
        assertEquals("党小组名称要有 1 至 60 个字。", text("group-line"));
        assertEquals("中共示范大学第一支部委员会", text("name"));
        assertFalse(Book.exists(folder.resolve("book")));
    }

    @Test
    void asksForTheNameAtItsField() {
        open();
        click("make-book");
        assertEquals("请填写党支部全称（与印章一致）。", text("name-line"));
        assertFalse(Book.exists(folder.resolve("book")));
        shoot("first-start");
    }

    private static Clock clock() {
        return TestBook.clock(TestBook.TODAY);
    }

    private void open() {
        onFx(() -> {
            stage().setWidth(1000);
            stage().setHeight(860);
            Preferences preferences = Preferences.load(folder.resolve("state.properties"));
            preferences.locale(Locale.CHINESE);
            desk = new Desk(stage(), tasks(), preferences, clock(), folder.resolve("book"));
            stage().show();
            desk.openBook();
        });
    }
}
