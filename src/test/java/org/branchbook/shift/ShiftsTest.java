package org.branchbook.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.servicedesk.ServiceFixture;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slots around holidays, sign-ups up to the quota, and arrivals that become service records. */
class ShiftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 17);
    private static final Project.Standing WEEKLY =
            new Project.Standing(1, DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(11, 0), 2);

    private TestBranch branch;
    private ServiceDoors doors;
    private Shifts shifts;
    private Project project;

    @BeforeEach
    void open() {
        branch = new TestBranch(TestBook.create(TODAY));
        List.of("张三", "李四", "王五").forEach(branch::person);
        doors = ServiceFixture.doors(branch);
        shifts = doors.shifts();
        project = doors.projects().get(project("志愿服务星期六", WEEKLY));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private long project(String name, Project.Standing standing) {
        return doors.projects()
                .add(
                        new Project.Draft(
                                name,
                                ServiceCategory.COMMUNITY,
                                null,
                                "",
                                new Project.More(java.util.Set.of(), "", standing)));
    }

    private List<Volunteer> people(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> doors.volunteers().named(name, TODAY))
                .toList();
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().getFirst().key();
    }

    @Test
    void saturdaysLeaveOutHolidaysAndMakeUpWorkdays() {
        SlotDays slots =
                SlotDays.of(
                        WEEKLY,
                        LocalDate.of(2026, 9, 12),
                        LocalDate.of(2026, 9, 12),
                        LocalDate.of(2026, 10, 24),
                        HolidayCalendar.bundled());
        assertEquals(
                List.of(
                        LocalDate.of(2026, 9, 12),
                        LocalDate.of(2026, 9, 19),
                        LocalDate.of(2026, 10, 17),
                        LocalDate.of(2026, 10, 24)),
                slots.days());
        assertEquals(3, slots.skipped().size());
    }

    @Test
    void everySecondWeekKeepsItsRhythmAndFillsWhatIsMissing() {
        Project second =
                doors.projects()
                        .get(
                                project(
                                        "隔周",
                                        new Project.Standing(
                                                2,
                                                DayOfWeek.SATURDAY,
                                                LocalTime.of(9, 0),
                                                LocalTime.of(11, 0),
                                                2)));
        shifts.plan(second, List.of(SATURDAY));
        assertEquals(
                List.of(SATURDAY.plusWeeks(2), SATURDAY.plusWeeks(4)),
                shifts.slots(
                                second,
                                SATURDAY.minusDays(3),
                                SATURDAY.plusWeeks(5),
                                HolidayCalendar.bundled())
                        .days());
    }

    @Test
    void oneSignsUpOnceComesAndHasTheHours() {
        List<Long> made = shifts.plan(project, List.of(SATURDAY.minusWeeks(2), SATURDAY));
        long id = made.getFirst();
        shifts.signUp(id, people("张三", "李四"), List.of());
        assertEquals(
                "shift.problem.full", refused(() -> shifts.signUp(id, people("王五"), List.of())));
        shifts.plan(project, List.of(SATURDAY.minusWeeks(2)));
        long same = shifts.year(2026).get(1).id();
        assertEquals(
                "shift.problem.elsewhere",
                refused(() -> shifts.signUp(same, people("张三"), List.of())));
        long zhang = shifts.get(id).people().getFirst().volunteer();
        Span span = new Span(SATURDAY.minusWeeks(2), LocalTime.of(9, 0), LocalTime.of(10, 40));
        long stint = shifts.arrive(id, Map.of(zhang, span), new Stint.Served("C01", 12)).getFirst();
        assertEquals(new BigDecimal("1.50"), doors.services().table(2026).total());
        assertEquals("shift.problem.came", refused(() -> shifts.withdraw(id, zhang)));
        assertEquals(new FillRate(2, 1, 4, 2, 1, 1, 1), shifts.filled(shifts.year(2026)));
        doors.services().remove(stint);
        assertEquals(0, shifts.get(id).came());
    }

    @Test
    void aShiftOfTodayIsOverByTheClock() {
        LocalTime now = LocalTime.now(branch.book.clock());
        for (LocalTime to : List.of(now, now.plusMinutes(1))) {
            Span span = new Span(TODAY, now.minusHours(1), to);
            shifts.kept().add(new Shift.Draft(project.id(), span, "", 2, ""));
        }
        assertEquals(List.of(true, false), shifts.year(2026).stream().map(shifts::over).toList());
        assertEquals(1, shifts.filled(shifts.year(2026)).planned());
    }

    @Test
    void whomTheProjectServedIsCarriedToTheNextShift() {
        long id = shifts.plan(project, List.of(SATURDAY.minusWeeks(1), SATURDAY)).getFirst();
        assertEquals(Stint.Served.UNSAID, shifts.served(shifts.get(id)));
        shifts.signUp(id, people("张三"), List.of());
        long who = shifts.get(id).people().getFirst().volunteer();
        Stint.Served served = new Stint.Served("C01", 12);
        long stint =
                shifts.arrive(id, Map.of(who, shifts.get(id).draft().span()), served).getFirst();
        assertEquals(served, doors.services().get(stint).draft().work().served());
        assertEquals(served, shifts.served(shifts.year(2026).getLast()));
    }

    @Test
    void asksForPeopleBeforeAndForArrivalsAfter() {
        List<Long> made = shifts.plan(project, List.of(SATURDAY.minusWeeks(1), SATURDAY));
        shifts.signUp(made.getFirst(), people("张三"), List.of());
        List<DueLine> lines = new ShiftDue(shifts).lines(TODAY, new Messages(Locale.CHINA));
        assertEquals(
                List.of("SHIFT_ARRIVAL", "SHIFT_FREE"), lines.stream().map(DueLine::code).toList());
        assertEquals("2026-10-17 志愿服务星期六 还缺 2 人", lines.getLast().text());
    }
}
