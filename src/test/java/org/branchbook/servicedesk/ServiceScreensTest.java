package org.branchbook.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.TableView;
import org.branchbook.attendance.TestBranch;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.service.Coverages;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.shift.Shift;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.branchbook.volunteer.Identity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A fixed day typed into a project, its shifts planned, filled and entered; people's numbers. */
class ServiceScreensTest extends PartTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 10, 18)));
    private final ServiceDoors doors = ServiceFixture.doors(branch);

    @AfterEach
    void close() {
        branch.close();
    }

    private @Nullable Object chosen(String id) {
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#" + id);
        return fx(() -> table.getSelectionModel().getSelectedItem());
    }

    private int rows(String id) {
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#" + id);
        return table == null ? -1 : fx(() -> table.getItems().size());
    }

    @Test
    void aProjectWithAFixedDayGetsItsShifts() {
        branch.person("张三");
        ProjectView projects =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new ProjectView(ui, doors),
                        ProjectView::node);
        onFx(projects::shown);
        long id =
                doors.projects()
                        .add(
                                new Project.Draft(
                                        "志愿服务星期六",
                                        ServiceCategory.COMMUNITY,
                                        null,
                                        "",
                                        new Project.More(
                                                Set.of(),
                                                "",
                                                new Project.Standing(
                                                        1,
                                                        DayOfWeek.SATURDAY,
                                                        LocalTime.of(9, 0),
                                                        LocalTime.of(11, 0),
                                                        5))));
        waitFor("the project", () -> rows("projects") == 1);
        click("projects-change");
        enter("quota", "0");
        click("panel-primary");
        waitFor("the quota to be refused", () -> !text("quota-line").isEmpty());
        enter("quota", "2");
        shoot("project-editor");
        click("panel-primary");
        waitFor("the new quota", () -> quota(id) == 2);
        shifts(doors.projects().get(id));
    }

    @Test
    void whoServedStandsByQuarter() {
        branch.person("张三");
        branch.person("李四");
        long zhang =
                doors.volunteers().ensure(doors.volunteers().named("张三", LocalDate.of(2026, 3, 7)));
        doors.services()
                .add(
                        new Stint.Draft(
                                zhang,
                                Identity.MEMBER,
                                new Span(
                                        LocalDate.of(2026, 3, 7),
                                        LocalTime.of(9, 0),
                                        LocalTime.of(11, 0)),
                                0,
                                new Stint.Work(
                                        ServiceCategory.COMMUNITY,
                                        null,
                                        null,
                                        "",
                                        Stint.Served.UNSAID)));
        CoverageView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui ->
                                new CoverageView(
                                        ui,
                                        new Coverages(
                                                doors.services(),
                                                doors.projects(),
                                                branch.members,
                                                branch.book.clock())),
                        CoverageView::node);
        onFx(view::shown);
        waitFor("both members", () -> rows("coverage") == 2);
        waitFor("the sum", () -> text("coverage-sum").contains("1、0、0、0"));
        shoot("coverage");
    }

    private int quota(long id) {
        Project.Standing standing = doors.projects().get(id).draft().more().standing();
        return standing == null ? 0 : standing.quota();
    }

    private void shifts(Project project) {
        doors.shifts().plan(project, List.of(LocalDate.of(2026, 10, 17)));
        ShiftView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new ShiftView(ui, doors, HolidayCalendar::bundled, (_, _) -> {}),
                        ShiftView::node);
        onFx(view::shown);
        waitFor("the shift", () -> rows("shifts") == 1);
        click("shifts-people");
        enter("names", "张三");
        click("panel-primary");
        waitFor("one signed up", () -> doors.shifts().year(2026).getFirst().signed() == 1);
        waitFor(
                "the list to say so",
                () -> chosen("shifts") instanceof Shift shift && shift.signed() == 1);
        click("shifts-arrive");
        shoot("arrival-form");
        click("panel-primary");
        waitFor("one came", () -> doors.shifts().year(2026).getFirst().came() == 1);
        assertEquals(1, doors.services().year(2026).size());
        click("shift-slots");
        waitFor("the days to come", () -> text("slot-preview").contains("10月24日"));
        shoot("slot-panel");
        click("panel-primary");
        waitFor("the shifts of this year", () -> rows("shifts") == 11);
        Shift first = doors.shifts().year(2026).getFirst();
        onFx(() -> view.reveal(first.id(), first.draft().span().on()));
        waitFor("its row", () -> first.equals(chosen("shifts")));
        shoot("shifts");
        people();
    }

    private void people() {
        VolunteerView view =
                open(
                        Locale.ENGLISH,
                        branch.book.clock(),
                        ui -> new VolunteerView(ui, doors, branch.members),
                        VolunteerView::node);
        onFx(view::shown);
        waitFor("the person", () -> rows("volunteers") == 1);
        onFx(() ->
                ((TableView<?>) stage().getScene().lookup("#volunteers"))
                        .getSelectionModel()
                        .selectFirst());
        click("volunteers-change");
        enter("number", "430000000001");
        click("panel-primary");
        waitFor(
                "the number",
                () ->
                        doors.volunteers().kept().values().stream()
                                .anyMatch(one -> one.draft().number().equals("430000000001")));
        assertEquals(true, text("volunteer-sum").startsWith("1 member, 1 served"));
        shoot("volunteers-en");
    }
}
