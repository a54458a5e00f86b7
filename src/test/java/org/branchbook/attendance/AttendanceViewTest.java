package org.branchbook.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendanceViewTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private ActivityId id;
    private AttendanceView view;

    private void start(Locale locale, int people) {
        branch.people(people);
        id = branch.plan(LocalDate.of(2026, 3, 17));
        show(
                1280,
                800,
                () -> {
                    Ui ui =
                            new Ui(
                                    new Messages(locale),
                                    Tasks.threaded(),
                                    branch.book.clock(),
                                    stage(),
                                    Memory.brief());
                    view = new AttendanceView(ui, branch.attendances);
                    view.open(id);
                    ui.content(view.node());
                    return ui.root();
                });
        waitFor("rows", () -> view.rows().size() == people);
        onFx(view::focus);
    }

    @AfterEach
    void close() {
        branch.close();
    }

    /** Three exceptions found by their initials, then all the others: fourteen keys. */
    @Test
    void marksFortyPeopleWithFewKeys() {
        start(Locale.CHINA, 40);
        find("attendance");
        press(KeyCode.DIGIT2);
        press(KeyCode.DIGIT2);
        type("qy");
        press(KeyCode.DIGIT2);
        shoot("attendance-reason");
        type("生病住院");
        press(KeyCode.ENTER);
        type("yy");
        press(KeyCode.DIGIT3);
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor("everybody", () -> text("total-unmarked").equals("0"));
        waitFor("written", () -> branch.attendances.sheet(id).totals().unmarked() == 0);
        shoot("attendance-full");
        shoot("attendance-full-150", 1.5);
        AttendanceSheet sheet = branch.attendances.sheet(id);
        assertEquals(
                new Totals(40, 37, 2, 1, new Totals.Part(32, 29), new Totals.Part(32, 29)),
                sheet.totals());
        assertEquals(
                List.of("赵一 病假", "钱一 生病住院"),
                sheet.marked(Mark.LEAVE).stream().map(r -> r.name() + " " + r.reason()).toList());
        assertEquals("杨一", sheet.marked(Mark.ABSENT).getFirst().name());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> text("total-unmarked").equals("37"));
    }

    @Test
    void goesOnWithEveryMarkAndTakesOneBack() {
        start(Locale.CHINA, 5);
        press(KeyCode.SPACE);
        press(KeyCode.DIGIT1);
        press(KeyCode.UP);
        press(KeyCode.BACK_SPACE);
        waitFor("one", () -> text("total-present").equals("1"));
        waitFor("written", () -> branch.attendances.sheet(id).totals().present() == 1);
        assertTrue(view.rows().getFirst().is(Mark.PRESENT));
    }

    @Test
    void marksByMouseToo() {
        start(Locale.CHINA, 5);
        click(find(".table-row-cell:odd .mark.leave"));
        click(find("#reason"));
        press(KeyCode.DIGIT3);
        waitFor("written", () -> reasons().equals(List.of("事假")));
        assertFalse(shown("reason"));
    }

    private List<String> reasons() {
        return branch.attendances.sheet(id).marked(Mark.LEAVE).stream()
                .map(AttendanceRow::reason)
                .toList();
    }

    @Test
    void keepsObserversOutOfTheCounts() {
        start(Locale.CHINA, 3);
        enter("observer-name", "孙老师");
        enter("#observer-identity .text-field", "上级党组织");
        click("observer-add");
        waitFor("written", () -> branch.attendances.sheet(id).observers().size() == 1);
        assertEquals(
                List.of(new Observer("孙老师", "上级党组织")), branch.attendances.sheet(id).observers());
        assertEquals("3", text("total-due"));
        shoot("attendance-observers");
    }

    @Test
    void saysWhatToDoWhenNobodyIsDue() {
        start(Locale.ENGLISH, 0);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("attendance-empty-en-dark");
        assertTrue(shown(".empty-state"));
    }

    @Test
    void looksRightInEnglishAndDark() {
        start(Locale.ENGLISH, 40);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor("everybody", () -> text("total-unmarked").equals("0"));
        shoot("attendance-en-dark");
        assertEquals("40", text("total-present"));
    }
}
