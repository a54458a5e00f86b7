package org.branchbook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.Post;
import org.branchbook.check.CheckedBranch;
import org.branchbook.record.Step;
import org.branchbook.recording.ActivitiesScreen;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Checking, closing and amending in the window. */
class RecordReviewTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final CheckedBranch book = new CheckedBranch();
    private final Closings closings = book.closings();
    private ActivitiesScreen screen;
    private int pressed;

    private void start(Locale locale) {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, book.branch.book.clock());
                    screen = book.screen(ui, closings, List.of());
                    ui.content(screen.node());
                    return ui.root();
                });
        onFx(screen::shown);
    }

    private ActivityId meeting() {
        book.branch.holder("张三", book.branch.firstGroup, Post.SECRETARY);
        book.branch.people(6);
        ActivityId id =
                book.held(
                        CheckedBranch.people(
                                CheckedBranch.plan(ActivityType.MEMBER_MEETING, DAY), "张三", ""));
        book.branch.attendances.markRestPresent(id);
        book.branch.activities.saveMinutes(id, "讨论了年度工作计划。");
        return id;
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void closesWithAReasonThenAmendsAndCompares() {
        ActivityId id = meeting();
        start(Locale.CHINA);
        onFx(() -> screen.open(id, Step.CHECK, "checks", ""));
        waitFor("finding", () -> shown("mend-R03"));
        shoot("review-check");
        click("mend-R03");
        waitFor("plan", () -> !shown("mend-R03"));
        click("next-step");
        waitFor("panel", () -> shown("close-panel"));
        click("panel-primary");
        waitFor("reason is asked for", () -> shown("close-panel"));
        shoot("review-close");
        enter("reason", "记录人已调离，由张三代填");
        click("panel-primary");
        waitFor("closed", () -> book.branch.activities.get(id).closed());
        assertEquals(List.of("R03"), closings.amendments().versions(id).getFirst().open().codes());
        onFx(() -> screen.open(id, Step.CLOSE, "history", ""));
        waitFor("history", () -> shown("amend"));
        shoot("review-closed");
        amend(id);
    }

    private void amend(ActivityId id) {
        click("amend");
        enter("reason", "补上记录人");
        click("panel-primary");
        waitFor("open", () -> shown("abandon"));
        assertFalse(book.branch.activities.get(id).closed());
        ActivityPlan plan = book.branch.activities.get(id).plan();
        book.branch.activities.change(id, CheckedBranch.people(plan, "张三", "李四"));
        book.branch.attendances.close(id);
        waitFor("compare", () -> shown("compare"));
        shoot("review-history");
        click("compare");
        waitFor("table", () -> shown("version-table"));
        assertEquals(
                1, fx(() -> find("version-table", TableView.class).getItems().size()).intValue());
        shoot("review-compare");
        press(KeyCode.ESCAPE);
        click("hand-in");
        enter("by", "学院党委");
        shoot("review-hand-in");
        click("panel-primary");
        waitFor("handed in", () -> !shown("hand-in-panel"));
    }

    /** Every press of a key, those held down too. */
    private void key(KeyCode... keys) {
        pressed += keys.length;
        press(keys);
    }

    /** From the opened page to the closed record: no mouse, no call behind the window. */
    @Test
    void recordsAMeetingOfFortyWithKeysAlone() {
        book.branch.people(40);
        ActivityId id =
                book.branch.activities.plan(CheckedBranch.plan(ActivityType.MEMBER_MEETING, DAY));
        start(Locale.CHINA);
        onFx(() -> screen.open(id));
        waitFor("due", () -> shown("attendance") && text("total-due").equals("40"));
        int before = pressed;
        for (KeyCode each :
                List.of(
                        KeyCode.Q,
                        KeyCode.Y,
                        KeyCode.DIGIT6,
                        KeyCode.C,
                        KeyCode.Y,
                        KeyCode.DIGIT5,
                        KeyCode.Y,
                        KeyCode.Y,
                        KeyCode.DIGIT4)) {
            key(each);
        }
        key(KeyCode.CONTROL, KeyCode.A);
        waitFor("all", () -> book.branch.attendances.sheet(id).totals().unmarked() == 0);
        assertTrue(pressed - before <= 12, pressed - before + " keys for the attendance");
        key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        waitFor("minutes", () -> shown("minutes"));
        type("讨论了年度计划。");
        key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        waitFor("found", () -> shown("check-lines"));
        key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        waitFor("closing", () -> has("close-record"));
        key(KeyCode.ENTER);
        waitFor("asked", () -> shown("close-panel") && has("panel-primary"));
        key(KeyCode.ENTER);
        waitFor("closed", () -> book.branch.activities.get(id).closed());
        assertEquals("讨论了年度计划。", book.branch.activities.get(id).minutes());
        assertEquals(38, book.branch.attendances.sheet(id).totals().present());
        assertTrue(pressed <= 20, pressed + " keys but the text");
    }

    /** Whether the keyboard is at a node. */
    private boolean has(String id) {
        return fx(() -> {
            Node at = stage().getScene().getFocusOwner();
            return at != null && id.equals(at.getId());
        });
    }

    @Test
    void theYearLeadsToWhereAFindingIsMended() {
        ActivityId id = meeting();
        start(Locale.ENGLISH);
        click("year-review");
        waitFor("findings", () -> rows() > 2);
        shoot("review-year");
        click("level-ERROR");
        waitFor("errors only", () -> rows() == 1);
        onFx(() -> find("findings", TableView.class).getSelectionModel().select(0));
        onFx(() -> find("findings", TableView.class).requestFocus());
        press(KeyCode.ENTER);
        waitFor("the plan of the record", () -> shown("record-title"));
        assertTrue(book.branch.activities.get(id).plan().people().recorder().isEmpty());
    }

    private int rows() {
        return fx(() -> find("findings", TableView.class).getItems().size());
    }
}
