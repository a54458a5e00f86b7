package org.branchbook.yearboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The year board in a window, driven by keys. */
class YearBoardViewTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private final Waivers waivers = new Waivers(branch.book.sql(), branch.book.clock());
    private final LocalRules rules = new LocalRules(branch.book.sql(), branch.book.clock());
    private final YearBoards boards =
            new YearBoards(
                    branch.book.sql(),
                    new YearBoards.Doors(
                            branch.branches, rules, waivers, branch.members, branch.activities));
    private final AtomicReference<YearBoardView> view = new AtomicReference<>();
    private final List<String> steps = new ArrayList<>();

    @AfterEach
    void close() {
        branch.close();
    }

    private Parent root(Locale locale) {
        Ui ui = ui(locale, branch.book.clock());
        BoardDoors doors =
                new BoardDoors(boards, waivers, rules, branch.branches, branch.activities);
        YearBoardView made =
                new YearBoardView(
                        ui,
                        doors,
                        new BoardSteps(
                                (day, type, group) ->
                                        steps.add(
                                                type
                                                        + " "
                                                        + day
                                                        + (group == null ? "" : " " + group)),
                                id -> steps.add("open " + id)));
        view.set(made);
        ui.content(made.node());
        ui.tasks().onFx(made::shown);
        return ui.root();
    }

    private void open() {
        show(1280, 800, () -> root(Locale.CHINA));
        onFx(() -> view.get().shown());
        find(".slot");
        waitFor("the keyboard", () -> find("board-page").isFocused());
    }

    private void people() {
        boards.setSince(LocalDate.of(2026, 1, 1));
        branch.people(8);
        branch.holder("书记甲", branch.firstGroup, Post.SECRETARY);
    }

    private ActivityId held(ActivityType type, LocalDate day) {
        ActivityId id = branch.plan(type, day, Audience.of(type.audience()));
        branch.activities.setHeld(id, true);
        return id;
    }

    @Test
    void walksPlansAndOpensByKeys() {
        people();
        ActivityId committee = held(ActivityType.COMMITTEE_MEETING, LocalDate.of(2026, 2, 10));
        open();
        click("slot-MEMBER_MEETING-0-1");
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        waitFor("February", () -> text("board-state").equals("已开展"));
        press(KeyCode.ENTER);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        waitFor("the plan", () -> steps.size() == 2);
        assertEquals(List.of("open " + committee, "COMMITTEE_MEETING 2026-03-18"), steps);
        press(KeyCode.RIGHT);
        press(KeyCode.P);
        waitFor("the plan", () -> steps.size() == 3);
        assertEquals("COMMITTEE_MEETING 2026-04-01", steps.getLast());
    }

    @Test
    void waivesAPeriodByKeysAndTakesItBack() {
        people();
        open();
        click("slot-MEMBER_MEETING-0-1");
        press(KeyCode.DOWN);
        waitFor("January", () -> text("board-state").equals("已逾期"));
        String before = text("board-rate");
        press(KeyCode.W);
        waitFor("the form", () -> shown("waiver-panel"));
        press(KeyCode.ENTER);
        waitFor("the refusal", () -> !text("reason-line").isEmpty());
        assertTrue(waivers.all().isEmpty());
        enter("reason", "寒假，党员分散");
        enter("approvedBy", "学院党委");
        enter("approvedOn", "2026-1-5");
        press(KeyCode.ENTER);
        waitFor("the waiver", () -> text("board-state").equals("已免"));
        Waiver waiver = waivers.all().getFirst().waiver();
        assertEquals("COMMITTEE_MEETING", waiver.code());
        assertEquals(LocalDate.of(2026, 1, 31), waiver.last());
        assertEquals(new Waiver.Approval("学院党委", LocalDate.of(2026, 1, 5)), waiver.approval());
        click("slot-COMMITTEE_MEETING-1-1");
        press(KeyCode.W);
        waitFor("it is back", () -> text("board-state").equals("已逾期"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("waived again", () -> text("board-state").equals("已免"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("as before", () -> text("board-rate").equals(before));
    }

    @Test
    void setsTheDayFromWhichTheBookIsKept() {
        people();
        open();
        click("board-since");
        enter("since", "2026-03-01");
        press(KeyCode.ENTER);
        waitFor("the day", () -> boards.since().equals(LocalDate.of(2026, 3, 1)));
        waitFor("its text", () -> text("board-since").contains("2026-03-01"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("as before", () -> boards.since().equals(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void looksRightEmptyAndFull() {
        show(1280, 800, () -> root(Locale.CHINA));
        find(".empty-state");
        shoot("yearboard-empty");
        people();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            if (month < 3) {
                ActivityId id = held(ActivityType.THEME_PARTY_DAY, day);
                branch.activities.setClosed(id, month == 1);
            } else {
                ActivityType type = ActivityType.THEME_PARTY_DAY;
                branch.plan(type, day, Audience.of(type.audience()));
            }
        }
        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 2, 3));
        waivers.add(
                new Waiver(
                        "GROUP_MEETING",
                        branch.firstGroup,
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 2, 28),
                        "寒假",
                        new Waiver.Approval("", null)));
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            show(1280, 800, () -> root(locale));
            find(".slot");
            shoot("yearboard-" + locale.getLanguage());
            onFx(() -> Theme.DARK.apply(stage().getScene()));
            shoot("yearboard-dark-" + locale.getLanguage(), 1.5);
        }
    }
}
