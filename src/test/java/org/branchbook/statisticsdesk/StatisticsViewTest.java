package org.branchbook.statisticsdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.member.MemberId;
import org.branchbook.service.Services;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Snapshots;
import org.branchbook.statistics.Sources;
import org.branchbook.statistics.Statistics;
import org.branchbook.talk.Talks;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view 统计 in a real window: from a figure to the rows behind it, to the record. */
class StatisticsViewTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void close() {
        branch.close();
    }

    private Statistics statistics() {
        YearBoards.Doors doors =
                new YearBoards.Doors(
                        branch.branches,
                        branch.rules,
                        new Waivers(branch.book.sql(), branch.book.clock()),
                        branch.members,
                        branch.activities);
        return new Statistics(
                branch.book.sql(),
                new Sources(
                        branch.branches,
                        branch.rules,
                        branch.members,
                        branch.activities,
                        new YearBoards(branch.book.sql(), doors),
                        new Talks(
                                branch.book.sql(),
                                branch.members,
                                branch.rules,
                                branch.book.clock()),
                        new Services(
                                branch.book.sql(),
                                branch.members,
                                branch.activities,
                                branch.rules,
                                branch.book.clock())));
    }

    private StatisticsDoors doors() {
        Statistics statistics = statistics();
        return new StatisticsDoors(
                statistics,
                new Snapshots(branch.book.sql(), statistics, branch.book.clock()),
                new StatisticsDoors.Links(
                        id -> opened.add("person " + id.value()),
                        id -> opened.add("record " + id.value()),
                        (table, excel) -> opened.add(table.title() + excel)));
    }

    private void view(Locale language) {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(language, branch.book.clock());
                    StatisticsView view = new StatisticsView(ui, doors());
                    view.withYearPapers(year -> papers(() -> opened.add("" + year.getAsInt())));
                    ui.content(view.node());
                    view.shown();
                    return ui.root();
                });
    }

    private static Node papers(Runnable action) {
        return Buttons.id("papers", Buttons.plain("年度文书", action));
    }

    private void year() {
        branch.people(24);
        List<MemberId> all =
                branch.members.everybody(LocalDate.of(2026, 3, 1)).stream()
                        .map(entry -> entry.id())
                        .toList();
        for (int i = 0; i < 9; i++) {
            ActivityType type =
                    i % 3 == 0 ? ActivityType.THEME_PARTY_DAY : ActivityType.STUDY_SESSION;
            ActivityId id =
                    branch.plan(
                            type,
                            LocalDate.of(2026, 1 + i / 3, 3 + i),
                            Audience.of(Audience.Kind.MEMBERS));
            branch.attendances.mark(id, all.get(i), Mark.ABSENT, "");
            branch.attendances.mark(id, all.get(i + 1), Mark.LEAVE, "出差");
            branch.attendances.markRestPresent(id);
        }
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> grid(String id) {
        return (TableView<Line>) find(id);
    }

    @Test
    void drillsFromAFigureToTheRecord() {
        year();
        view(Locale.CHINA);
        waitFor("the figures", () -> grid("figures").getItems().size() == 25);
        shoot("statistics-attendance");
        onFx(() -> {
            TableView<Line> grid = grid("figures");
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(0, grid.getColumns().get(10));
        });
        press(KeyCode.ENTER);
        waitFor("the rows", () -> grid("rows").getItems().size() == 3);
        shoot("statistics-rows");
        press(KeyCode.ENTER);
        assertEquals(List.of("record 1"), opened);
        for (Kind kind : Kind.values()) {
            onFx(() -> kinds().getSelectionModel().select(kind));
            String title = new Messages(Locale.CHINA).text(kind.key());
            waitFor(kind.name(), () -> find(".screen-title", Label.class).getText().equals(title));
            shoot("statistics-" + kind.name());
        }
        click("figures-excel");
        waitFor("the workbook", () -> opened.size() == 2);
        assertTrue(opened.getLast().endsWith("true"));
        click("figures-print");
        waitFor("the pages", () -> opened.size() == 3);
        assertTrue(opened.getLast().endsWith("false"), opened.getLast());
        click("papers");
        assertEquals("2026", opened.getLast());
    }

    @Test
    void freezesAndComparesWhatWasHandedIn() {
        year();
        view(Locale.ENGLISH);
        waitFor("the figures", () -> grid("figures").getItems().size() == 25);
        shoot("statistics-english");
        click("figures-freeze");
        type("学院党委");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !shown("freeze-panel"));
        branch.attendances.clear(new ActivityId(1), List.of(new MemberId(5)));
        click("figures-frozen");
        waitFor("the list", () -> ((TableView<?>) find("frozen-list")).getItems().size() == 1);
        shoot("statistics-frozen");
        click("frozen-compare");
        waitFor("what differs", () -> !grid("rows").getItems().isEmpty());
        shoot("statistics-difference");
    }

    @Test
    void saysWhatToDoInAnEmptyBook() {
        view(Locale.CHINA);
        settle();
        shoot("statistics-empty");
        assertTrue(shown(".empty-state"));
    }

    @SuppressWarnings("unchecked")
    private ListView<Kind> kinds() {
        return (ListView<Kind>) find("statistics-kinds");
    }
}
