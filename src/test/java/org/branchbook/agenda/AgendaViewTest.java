package org.branchbook.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.almanac.Term;
import org.branchbook.attendance.TestBranch;
import org.branchbook.calendar.CalendarFilter;
import org.branchbook.calendar.CalendarSources;
import org.branchbook.calendar.NextSteps;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agenda in a window, on 18 March 2026. */
class AgendaViewTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private final CalendarFilter filter = new CalendarFilter();
    private final List<String> steps = new ArrayList<>();
    private final List<Activity> printed = new ArrayList<>();
    private ActivityId meeting;

    @BeforeEach
    void plan() {
        branch.branches
                .terms()
                .keep(
                        new SchoolYear(
                                List.of(
                                        new Term(
                                                "春季学期",
                                                LocalDate.of(2026, 3, 2),
                                                LocalDate.of(2026, 7, 3)))));
        branch.plan(LocalDate.of(2026, 3, 2));
        meeting = branch.plan(LocalDate.of(2026, 3, 20));
        branch.plan(
                ActivityType.GROUP_MEETING,
                LocalDate.of(2026, 3, 25),
                Audience.group(branch.firstGroup));
        branch.plan(LocalDate.of(2026, 8, 1));
        show(1280, 800, () -> root(Locale.CHINA));
        waitFor("the list", () -> list().size() == 6);
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private Parent root(Locale locale) {
        Ui ui = ui(locale, branch.book.clock());
        CalendarSources sources =
                new CalendarSources(branch.activities, branch.branches, branch.members, filter);
        NextSteps next =
                new NextSteps(
                        (day, _) -> steps.add("plan " + day),
                        id -> steps.add("open " + id),
                        id -> steps.add("sheet " + id));
        AgendaView view = new AgendaView(ui, sources, next, (_, shown) -> printed.addAll(shown));
        ui.content(view.node());
        ui.tasks().onFx(view::shown);
        return ui.root();
    }

    private List<String> list() {
        List<String> lines = new ArrayList<>();
        for (Object line : find("agenda-list", ListView.class).getItems()) {
            lines.add(
                    switch ((AgendaLine) line) {
                        case AgendaLine.Head head -> head.text();
                        case AgendaLine.Entry entry -> entry.activity().title();
                    });
        }
        return lines;
    }

    @Test
    void groupsByTeachingWeekAndByMonth() {
        assertEquals("第12周（2026-03-16 至 2026-03-22） · 春季学期第3教学周", fx(this::list).get(0));
        assertEquals("3月支部党员大会", fx(this::list).get(1));
        assertEquals("第31周（2026-07-27 至 2026-08-02） · 假期", fx(this::list).get(4));
        click("agenda-weeks");
        assertEquals(
                List.of("2026年3月", "3月支部党员大会", "3月党小组会", "2026年8月", "8月支部党员大会"), fx(this::list));
    }

    @Test
    void opensByKeysAndPrintsWhatIsShown() {
        click("agenda-list");
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(List.of("open " + meeting), steps);
        click("filter-kind-group");
        click("agenda-print");
        assertEquals(2, printed.size());
    }

    @Test
    void filtersByKindAndByGroup() {
        click("filter-kind-members");
        waitFor("the group's only", () -> list().size() == 2);
        click("filter-kind-members");
        onFx(() -> filter.group().set(branch.firstGroup));
        waitFor("the group's only", () -> list().get(1).equals("3月党小组会"));
        assertTrue(fx(() -> list().size()) == 2);
    }

    @Test
    void beginsOnTheDayThatIsAskedFor() {
        enter("agenda-from", "2026-03-01");
        waitFor("all", () -> list().contains("3月支部党员大会") && list().size() == 8);
        enter("agenda-from", "2027-01-01");
        waitFor("none", () -> shown(".empty-state"));
        shoot("agenda-empty");
    }

    @Test
    void looksRight() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            show(1280, 800, () -> root(locale));
            waitFor("the list", () -> list().size() == 6);
            shoot("agenda-" + locale.getLanguage());
            onFx(() -> Theme.DARK.apply(stage().getScene()));
            shoot("agenda-dark-" + locale.getLanguage(), 1.5);
        }
    }
}
