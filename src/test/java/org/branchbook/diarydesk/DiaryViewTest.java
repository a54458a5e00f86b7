package org.branchbook.diarydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.util.Duration;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.TestBranch;
import org.branchbook.diary.Diary;
import org.branchbook.sharing.Shares;
import org.branchbook.ui.Idle;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The diary in a window: begun, written, locked by itself, opened again with every word. */
class DiaryViewTest extends PartTest {
    private static final String PASSWORD = "correct horse";

    private final TestBranch branch = new TestBranch();
    private final Diary diary = new Diary(branch.book.folder(), branch.book.clock());
    private final DiaryDoors doors =
            new DiaryDoors(
                    diary,
                    new Shares(
                            branch.activities, new FileCopies(branch.book.book().attachments())));

    @AfterEach
    void close() {
        branch.close();
    }

    private DiaryView show(Locale locale, Duration rest) {
        DiaryView view =
                open(
                        locale,
                        branch.book.clock(),
                        ui -> new DiaryView(ui, doors, rest),
                        DiaryView::node);
        onFx(view::shown);
        return view;
    }

    @Test
    void whatIsTypedIsKeptWhenTheViewIsLeft() {
        DiaryView view = show(Locale.CHINA, Duration.minutes(5));
        shoot("diary-fresh");
        enter("password", PASSWORD);
        enter("again", "correct horsf");
        click("diary-enter");
        waitFor("the second to be refused", () -> !text("again-line").isEmpty());
        enter("again", PASSWORD);
        click("diary-enter");
        click("entries-add");
        waitFor("a page", () -> shown("diary-text"));
        enter("diary-text", "帮邻居搬了煤");
        shoot("diary-page");
        onFx(view::hidden);
        waitFor("the lock", () -> diary.state() == Diary.State.LOCKED);
        onFx(view::shown);
        shoot("diary-locked");
        assertFalse(shown("diary-text"));
        enter("password", "wrong password");
        click("diary-enter");
        waitFor("the refusal", () -> text("password-line").equals("密码不对。"));
        enter("password", PASSWORD);
        click("diary-enter");
        waitFor(
                "the page again",
                () -> find("diary-text", TextArea.class).getText().equals("帮邻居搬了煤"));
        enter("diary-text", "帮邻居搬了煤，他留我喝茶");
        onFx(view::hidden);
        waitFor("the lock again", () -> diary.state() == Diary.State.LOCKED);
        diary.unlock(PASSWORD);
        assertEquals("帮邻居搬了煤，他留我喝茶", diary.entries(2026).getFirst().text());
        assertEquals(1, diary.entries(2026).size());
    }

    @Test
    void aWindowLeftAloneLocksAndKeepsTheLineBeingEntered() {
        diary.create(PASSWORD, PASSWORD);
        DiaryView view = show(Locale.ENGLISH, Duration.minutes(5));
        click("diary-deeds");
        click("deeds-add");
        enter("what", "lost my temper");
        enter("correction", "say sorry");
        shoot("deed-editor");
        onFx(view::leftAlone);
        waitFor("the lock", () -> diary.state() == Diary.State.LOCKED);
        waitFor("no panel", () -> !shown("deed-editor"));
        enter("password", PASSWORD);
        click("diary-enter");
        waitFor("the line", () -> find("deeds", TableView.class).getItems().size() == 1);
        shoot("deeds");
        assertTrue(diary.deeds(2026).getFirst().open());
    }

    @Test
    void aWindowNobodyTouchesIsToldOf() {
        show(Locale.CHINA, Duration.minutes(5));
        AtomicBoolean told = new AtomicBoolean();
        onFx(() -> new Idle(Duration.millis(100), () -> told.set(true)).watch(stage().getScene()));
        waitFor("the word", told::get);
    }
}
