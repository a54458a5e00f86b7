package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.RecordDoors;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.InputMethod;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The program gone while something is typed: no field is left, no panel closed, no screen hidden.
 * What the book holds then is what a second window shows.
 */
class UnsavedTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private final TestBranch branch = new TestBranch().people(10);
    private final ActivityId id = branch.plan(DAY);

    @BeforeEach
    void open() {
        branch.attendances.markRestPresent(id);
        window();
    }

    @AfterEach
    void close() {
        branch.close();
    }

    /** A window on the book that knows nothing of the one before. */
    private void window() {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(Locale.CHINA, branch.book.clock());
                    ActivitiesScreen screen =
                            new ActivitiesScreen(
                                    ui,
                                    new RecordDoors(
                                            branch.activities,
                                            branch.attendances,
                                            branch.rules,
                                            branch.book.book().attachments(),
                                            branch.members,
                                            new EvidenceLists(branch.book.sql(), branch.activities),
                                            branch.branches.holidays()),
                                    new PlanEditor(
                                            ui, branch.activities, branch.members, branch.branches),
                                    List.of());
                    ui.content(screen.node());
                    screen.open(id);
                    return ui.root();
                });
        waitFor("page", () -> shown("step-WRITE"));
        click("step-WRITE");
    }

    /** Only the autosave may have written: asked of the book, with nothing done in the window. */
    @Test
    void minutesAreInTheBookWithinASecondThoughNothingIsLeft() {
        click("minutes");
        type("张三传达");
        waitFor("autosave", () -> branch.activities.get(id).minutes().equals("张三传达"));
        type("文件");
        waitFor("autosave", () -> branch.activities.get(id).minutes().endsWith("文件"));
        window();
        assertEquals("张三传达文件", text("minutes"));
    }

    @Test
    void lettersOfAnInputMethodAreInTheBookOnlyOnceTheyAreCommitted() throws InterruptedException {
        click("minutes");
        type("会议开始。");
        press(KeyCode.HOME);
        InputMethod typing = new InputMethod(find("minutes"));
        onFx(() -> typing.compose("zh"));
        onFx(() -> typing.compose("zhang"));
        assertEquals("zhang会议开始。", text("minutes"));
        waitFor("autosave", () -> branch.activities.get(id).minutes().equals("会议开始。"));
        Thread.sleep(1000);
        assertEquals("会议开始。", branch.activities.get(id).minutes());
        assertEquals("正在输入…", text("save-state"));
        onFx(() -> typing.commit("张三"));
        waitFor("autosave", () -> branch.activities.get(id).minutes().equals("张三会议开始。"));
        onFx(() -> typing.compose("li"));
        onFx(() -> typing.commit(""));
        waitFor("nothing to write", () -> text("save-state").equals("已保存"));
        onFx(() -> typing.compose("ok"));
        onFx(() -> typing.commit("ok"));
        waitFor("the letters", () -> branch.activities.get(id).minutes().equals("张三ok会议开始。"));
    }

    @Test
    void lettersLeftStandingAreText() {
        click("minutes");
        InputMethod typing = new InputMethod(find("minutes"));
        onFx(() -> typing.compose("zhang"));
        onFx(() -> find("agenda").requestFocus());
        waitFor("autosave", () -> branch.activities.get(id).minutes().equals("zhang"));
    }

    @Test
    void aResolutionIsKeptWhenWhatIsComposedIsCommitted() throws InterruptedException {
        click("tab-resolutions");
        click("add-resolution");
        click("wording");
        type("同意");
        InputMethod typing = new InputMethod(find("wording"));
        onFx(() -> typing.compose("zhang"));
        Thread.sleep(1500);
        assertEquals(List.of(), branch.activities.drafts().of(id));
        onFx(() -> typing.commit("张三"));
        waitFor("autosave", () -> !branch.activities.drafts().of(id).isEmpty());
        assertEquals("同意张三", branch.activities.drafts().of(id).getFirst().typed().get("wording"));
    }

    @Test
    void whatWasKeptByItselfCanStillBeTakenBackInTheFieldAndInTheWindow() {
        click("minutes");
        type("张三传达");
        waitFor("autosave", () -> branch.activities.get(id).minutes().equals("张三传达"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", text("minutes"));
        waitFor("autosave of the undo", () -> branch.activities.get(id).minutes().isEmpty());
        type("李四发言");
        waitFor("autosave", () -> branch.activities.get(id).minutes().equals("李四发言"));
        click("step-PLAN");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("taken back", () -> branch.activities.get(id).minutes().isEmpty());
    }

    @Test
    void whatCannotBeWrittenIsLeftOutOfAPastedTextAndSaid() {
        click("minutes");
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("张三\u0007传达\u0000\r\n第二行");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("张三传达\n第二行", text("minutes"));
        waitFor("kept", () -> branch.activities.get(id).minutes().equals("张三传达\n第二行"));
        waitFor("what was left out", () -> text("notice-text").contains("2"));
    }

    @Test
    void aResolutionBeingTypedIsOfferedAgainAndGoneOnceSaved() {
        click("tab-resolutions");
        click("add-resolution");
        enter("wording", "同意张一");
        enter("ayes", "1x");
        waitFor(
                "autosave",
                () ->
                        branch.activities.drafts().of(id).stream()
                                .anyMatch(d -> "1x".equals(d.typed().get("ayes"))));
        assertEquals(List.of(), branch.activities.resolutions(id));
        window();
        click("tab-resolutions");
        click("draft-go");
        assertEquals("同意张一", text("wording"));
        assertEquals("1x", text("ayes"));
        enter("ayes", "7");
        click("panel-primary");
        waitFor("saved", () -> branch.activities.resolutions(id).size() == 1);
        assertEquals(7, branch.activities.resolutions(id).getFirst().tally().ayes());
        waitFor("draft gone", () -> branch.activities.drafts().of(id).isEmpty());
        waitFor("card gone", () -> !shown("draft-go"));
    }

    @Test
    void escapeKeepsWhatWasTypedAndThrowingItAwayCanBeTakenBack() {
        click("tab-resolutions");
        click("add-resolution");
        enter("wording", "同意");
        press(KeyCode.ESCAPE);
        waitFor("kept", () -> shown("draft-go"));
        shoot("resolution-unsaved");
        click("draft-drop");
        waitFor("gone", () -> !shown("draft-go"));
        assertEquals(List.of(), branch.activities.drafts().of(id));
        click("undo");
        waitFor("back", () -> shown("draft-go"));
        click("draft-go");
        click("resolution-cancel");
        waitFor("cancelled", () -> branch.activities.drafts().of(id).isEmpty());
        assertFalse(shown("resolution-panel"));
    }
}
