package org.branchbook.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The draft of a year, in a real window. */
class DraftPanelTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private final Rhythms rhythms = new Rhythms(branch.book.sql());
    private DraftPanel panel;

    @BeforeEach
    void people() {
        branch.people(8);
        branch.holder("书记甲", branch.firstGroup, Post.SECRETARY);
    }

    private void start(Locale locale) {
        YearBoards boards =
                new YearBoards(
                        branch.book.sql(),
                        new YearBoards.Doors(
                                branch.branches,
                                new LocalRules(branch.book.sql(), branch.book.clock()),
                                new Waivers(branch.book.sql(), branch.book.clock()),
                                branch.members,
                                branch.activities));
        boards.setSince(LocalDate.of(2026, 1, 1));
        YearPlans plans =
                new YearPlans(
                        boards,
                        branch.activities,
                        rhythms,
                        new YearPlans.Days(
                                HolidayCalendar::bundled,
                                () -> day -> false,
                                branch.members::history,
                                _ -> PairMonths.NONE),
                        branch.book.clock());
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, branch.book.clock());
                    panel = new DraftPanel(ui, plans, rhythms);
                    return ui.root();
                });
        onFx(() -> panel.open(2026, DraftSource.RULES));
        waitFor("the draft", () -> !table().getItems().isEmpty());
        settle();
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private TableView<?> table() {
        return (TableView<?>) find("draft-table");
    }

    private List<Activity> planned() {
        return branch.activities.year(2026);
    }

    @Test
    void plansTheChosenOnesByKeyboardAndUndoesThemAsOne() {
        start(Locale.CHINA);
        shoot("draft");
        int all = table().getItems().size();
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        waitFor("the count", () -> accept().getText().contains(String.valueOf(all - 2)));
        click("draft-accept");
        waitFor("planned", () -> planned().size() == all - 2);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> planned().isEmpty());
    }

    private Button accept() {
        return (Button) find("draft-accept");
    }

    @Test
    void whatIsTypedIsWhatIsPlanned() {
        start(Locale.CHINA);
        enter("draft-title", "学雷锋主题党日");
        enter("draft-end", "08:00");
        press(KeyCode.TAB);
        waitFor("the fault", () -> shown("draft-end-line") && accept().isDisabled());
        enter("draft-end", "17:30");
        press(KeyCode.TAB);
        waitFor("mended", () -> !accept().isDisabled());
        click("draft-accept");
        waitFor("planned", () -> !planned().isEmpty());
        assertEquals(1, planned().stream().filter(a -> a.title().equals("学雷锋主题党日")).count());
    }

    @Test
    void aChangedHabitChangesTheDraft() {
        start(Locale.CHINA);
        click("draft-rhythms");
        settle();
        shoot("rhythms");
        onFx(() -> week("THEME_PARTY_DAY-week").setValue(5));
        click("panel-primary");
        waitFor(
                "the new draft",
                () ->
                        rhythms.all().stream()
                                .anyMatch(r ->
                                        r.type() == ActivityType.THEME_PARTY_DAY && r.week() == 5));
        assertTrue(shown("draft-table"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> week(String id) {
        return (ComboBox<Integer>) find(id);
    }

    @Test
    void looksRightInEnglishAndInTheDark() {
        start(Locale.ENGLISH);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("draft-dark-en");
        assertTrue(shown("draft-accept"));
    }
}
