package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.TestBranch;
import org.branchbook.check.CheckedBranch;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One gathering of two segments, in its window. */
class SegmentPageTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private final CheckedBranch book = new CheckedBranch();
    private final TestBranch branch = book.branch;

    @AfterEach
    void close() {
        book.close();
    }

    private ActivityId gathering() {
        ActivityId id =
                branch.activities.plan(CheckedBranch.plan(ActivityType.MEMBER_MEETING, DAY));
        ActivityPlan plan = branch.activities.get(id).plan();
        LocalTime end = plan.when().end();
        Segment lecture =
                new Segment(ActivityType.PARTY_LECTURE, "学习党章", end.minusMinutes(30), end);
        branch.activities.change(
                id, plan.with(new ActivityPlan.More(List.of(lecture), null, null)));
        return id;
    }

    private void open(ActivityId id) {
        ActivitiesScreen[] screen = new ActivitiesScreen[1];
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(Locale.CHINA, branch.book.clock());
                    screen[0] = book.screen(ui, book.closings(), List.of());
                    ui.content(screen[0].node());
                    return ui.root();
                });
        onFx(screen[0]::shown);
        onFx(() -> screen[0].open(id));
        waitFor("the record", () -> shown("step-WRITE"));
    }

    /** Each has its own page of minutes; Alt+Page Up and Down go from one to the other. */
    @Test
    void eachSegmentIsRecordedOnItsOwnPage() {
        ActivityId id = gathering();
        open(id);
        click("step-WRITE");
        waitFor("both segments", () -> shown("segment-0") && shown("segment-1"));
        click("minutes");
        type("大会通过了工作安排。");
        press(KeyCode.ALT, KeyCode.PAGE_DOWN);
        waitFor("the lecture", () -> find("minutes", TextArea.class).getText().isEmpty());
        click("minutes");
        type("党课讲了党章第一章。");
        waitFor(
                "the lecture kept",
                () -> branch.activities.segments().get(id, 1).minutes().startsWith("党课"));
        assertEquals("大会通过了工作安排。", branch.activities.get(id).minutes());
        shoot("record-segment");
        press(KeyCode.ALT, KeyCode.PAGE_UP);
        waitFor("the meeting", () -> find("minutes", TextArea.class).getText().startsWith("大会"));
    }
}
