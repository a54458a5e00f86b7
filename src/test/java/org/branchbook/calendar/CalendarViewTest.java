package org.branchbook.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Dates;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Spoken;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarViewTest extends FxTest {
    private static final LocalDate TODAY = TestBook.TODAY;
    private final TestBook book = TestBook.create();
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final List<String> steps = new ArrayList<>();
    private ActivityId meeting;
    private Locale locale = Locale.CHINA;

    @BeforeEach
    void plan() {
        meeting = activities.plan(meeting(12));
        show(1000, 780, () -> root(Locale.CHINA));
        waitFor("the month", () -> day(12).getChildrenUnmodifiable().size() > 4);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static org.branchbook.activity.ActivityPlan meeting(int day) {
        return Plans.plan(ActivityType.MEMBER_MEETING, TODAY.withDayOfMonth(day), 14, "三月支部党员大会");
    }

    private Parent root(Locale shown) {
        locale = shown;
        Ui ui = ui(shown, book.clock());
        NextSteps next =
                new NextSteps(
                        (day, _) -> steps.add("plan " + day),
                        id -> steps.add("open " + id),
                        id -> steps.add("sheet " + id));
        CalendarView view = new CalendarView(ui, TestSources.of(book, activities), next);
        ui.content(view.node());
        ui.tasks().onFx(view::shown);
        return ui.root();
    }

    @Test
    void plansOnADoubleClickAndOnEnter() {
        doubleClick(cell("2026-03-20"));
        assertEquals(List.of("plan 2026-03-20"), steps);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(List.of("plan 2026-03-20", "plan 2026-03-21"), steps);
    }

    @Test
    void movesAChipThatIsDraggedAndTakesItBack() {
        drag(chip(), cell("2026-03-25"));
        waitFor("the move", () -> date().equals(LocalDate.of(2026, 3, 25)));
        waitFor("the chip", () -> day(25).chip(meeting) != null);
        assertTrue(shown("undo"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> date().equals(LocalDate.of(2026, 3, 12)));
    }

    @Test
    void warnsOfClashesWhileAChipIsDragged() {
        ActivityId there = activities.plan(meeting(25));
        waitFor("the other", () -> day(25).chip(there) != null);
        drag(
                chip(),
                cell("2026-03-25"),
                () -> {
                    waitFor("the warning", () -> text("drag-warning").contains("张三"));
                    assertTrue(text("drag-warning").contains("学院楼 305"));
                    assertTrue(fx(() -> find("drag-warning").getLayoutBounds().getWidth()) > 100);
                    shoot("calendar-drag");
                });
        assertFalse(shown("drag-warning"));
    }

    @Test
    void movesTheChosenActivityByKeysAcrossMonths() {
        click(cell("2026-03-12"));
        press(KeyCode.TAB);
        assertTrue(fx(() -> chip().isFocused()));
        press(KeyCode.ALT, KeyCode.DOWN);
        waitFor("a week", () -> date().equals(LocalDate.of(2026, 3, 19)));
        waitFor("the keyboard on it", () -> chipOn(19));
        press(KeyCode.ALT, KeyCode.LEFT);
        waitFor("a day", () -> date().equals(LocalDate.of(2026, 3, 18)));
        waitFor("the keyboard on it", () -> chipOn(18));
        press(KeyCode.ALT, KeyCode.DOWN);
        waitFor("the keyboard on it", () -> chipOn(25));
        press(KeyCode.ALT, KeyCode.DOWN);
        waitFor("April", () -> date().equals(LocalDate.of(2026, 4, 1)));
        waitFor("April's page", () -> cellOf(LocalDate.parse("2026-05-10")) != null);
        waitFor("the keyboard on it", () -> chip().isFocused());
    }

    @Test
    void removesTheChosenActivityAndTakesItBack() {
        click(chip());
        press(KeyCode.DELETE);
        waitFor("the removal", () -> activities.find(meeting).isEmpty());
        find("notice-text");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> activities.find(meeting).isPresent());
    }

    @Test
    void leavesAClosedRecordWhereItIsAndSaysWhy() {
        activities.setClosed(meeting, true);
        waitFor("the state", () -> day(12).chip(meeting).activity().closed());
        drag(chip(), cell("2026-03-25"));
        assertTrue(text("notice-text").contains("已关闭"));
        assertEquals(LocalDate.of(2026, 3, 12), date());
        click(chip());
        press(KeyCode.DELETE);
        assertTrue(activities.find(meeting).isPresent());
    }

    @Test
    void opensAnActivityFromItsChip() {
        doubleClick(chip());
        assertEquals(List.of("open " + meeting), steps);
    }

    @Test
    void hidesAKindAndShowsItAgain() {
        click("filter-kind-members");
        assertFalse(chipShown());
        click("filter-kind-members");
        assertTrue(chipShown());
    }

    @Test
    void turnsPagesByKeysAndJumps() {
        click(cell("2026-03-12"));
        press(KeyCode.PAGE_DOWN);
        waitFor("April", () -> cellOf(LocalDate.parse("2026-05-10")) != null);
        press(KeyCode.CONTROL, KeyCode.UP);
        waitFor("2025", () -> cellOf(LocalDate.parse("2025-05-04")) != null);
        press(KeyCode.HOME);
        waitFor("today", () -> cellOf(LocalDate.parse("2026-03-18")) != null);
        assertTrue(fx(() -> day(18).isFocused()));
        click("month-jump-open");
        click("jump-11");
        waitFor("November", () -> cellOf(LocalDate.parse("2026-11-11")) != null);
        assertEquals("2026年11月", text("month-jump-open"));
    }

    @Test
    void listsEverythingOfACrowdedDay() {
        for (int i = 8; i < 18; i++) {
            activities.plan(
                    Plans.plan(ActivityType.STUDY_SESSION, TODAY.withDayOfMonth(5), i, "学习" + i));
        }
        waitFor("all of them", () -> day(5).day().activities().size() == 10);
        click(find5More());
        assertTrue(shown("day-panel"));
        Node panel = find("day-panel");
        assertEquals(10, fx(() -> panel.lookupAll(".activity-card").size()));
    }

    @Test
    void looksRightEmptyAndFull() {
        shoot("calendar-sparse");
        Samples.fill(activities);
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            show(1200, 780, () -> root(locale));
            waitFor("the month", () -> day(30).getChildrenUnmodifiable().size() > 4);
            shoot("calendar-" + locale.getLanguage());
            onFx(() -> Theme.DARK.apply(stage().getScene()));
            shoot("calendar-dark-" + locale.getLanguage(), 1.5);
        }
        click("side-month");
        assertTrue(shown(".day-of-list"));
        shoot("calendar-month-list");
    }

    private Node find5More() {
        return day(5).lookup(".day-more");
    }

    private DayCell cell(String day) {
        String words = Dates.full(LocalDate.parse(day), locale);
        return (DayCell) Spoken.find(this, ".day-cell", words);
    }

    /** The cell of which a screen reader says the day, null where the page has none. */
    private DayCell cellOf(LocalDate date) {
        String words = Dates.full(date, locale);
        return (DayCell) Spoken.find(stage().getScene(), ".day-cell", words);
    }

    private DayCell day(int day) {
        return cellOf(TODAY.withDayOfMonth(day));
    }

    private boolean chipOn(int day) {
        ActivityChip chip = day(day) == null ? null : day(day).chip(meeting);
        return chip != null && chip.isFocused();
    }

    private ActivityChip chip() {
        return stage().getScene().getRoot().lookupAll(".activity-chip").stream()
                .filter(ActivityChip.class::isInstance)
                .map(ActivityChip.class::cast)
                .filter(chip -> chip.activity() != null && chip.activity().id().equals(meeting))
                .findFirst()
                .orElse(null);
    }

    private boolean chipShown() {
        return fx(() -> chip() != null && chip().isVisible());
    }

    private LocalDate date() {
        return activities.get(meeting).date();
    }
}
