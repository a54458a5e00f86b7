package org.branchbook.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.due.DueLine;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help and mentors on a real book: codes only, and the next contact in time. */
class CareTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private TestBranch branch;
    private Cares cares;

    @BeforeEach
    void open() {
        branch = new TestBranch(TestBook.create(TODAY));
        branch.person("张三");
        cares = new Cares(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private static Care.Draft draft(CareKind kind, LocalDate begun, LocalDate first) {
        return new Care.Draft(kind, "S07", "张三", "适应大学学习", new Care.Days(begun, first));
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(one -> one.field() + "=" + one.key())
                .collect(Collectors.joining(" "));
    }

    private List<String> due() {
        return new CareDue(cares).lines(TODAY, CHINESE).stream().map(DueLine::text).toList();
    }

    @Test
    void theNextContactIsDueUntilItIsWritten() {
        long id = cares.kept().add(draft(CareKind.MENTOR, TODAY.minusDays(25), TODAY.plusDays(3)));
        assertEquals(List.of("导师结对：请张三联系 S07"), due());
        cares.contact(id, new Care.Contact(0, TODAY, "谈期中复习", TODAY.plusDays(28)));
        assertEquals(List.of(), due());
        assertEquals(TODAY.plusDays(28), cares.get(id).next());
        assertEquals(25L, cares.get(id).responseDays());
        cares.end(id, new Care.End(TODAY, "已适应"));
        assertEquals(null, cares.get(id).next());
        assertThrows(
                AppException.class,
                () -> cares.contact(id, new Care.Contact(0, TODAY, "又谈", TODAY)));
        assertEquals("已适应", cares.end(id, null).result());
        assertTrue(cares.get(id).end() == null);
    }

    @Test
    void aMentorMeetsTheStudentEveryMonth() {
        assertEquals(
                "first=care.problem.tooFar",
                refused(() -> cares.kept().add(draft(CareKind.MENTOR, TODAY, TODAY.plusDays(31)))));
        long id = cares.kept().add(draft(CareKind.MENTOR, TODAY, TODAY.plusDays(30)));
        assertEquals(
                "next=care.problem.tooFar",
                refused(() ->
                        cares.contact(id, new Care.Contact(0, TODAY, "谈", TODAY.plusMonths(2)))));
        assertEquals(
                "next=care.problem.nextBefore",
                refused(() ->
                        cares.contact(id, new Care.Contact(0, TODAY, "谈", TODAY.minusDays(1)))));
        cares.kept().add(draft(CareKind.HELP, TODAY, TODAY.plusDays(60)));
    }

    @Test
    void peopleStandUnderCodesOnly() {
        assertEquals(
                "code=care.problem.name",
                refused(() ->
                        cares.kept()
                                .add(
                                        new Care.Draft(
                                                CareKind.HELP,
                                                "张 三",
                                                "李四",
                                                "买药",
                                                new Care.Days(TODAY, TODAY)))));
        assertEquals(
                "code=register.problem.idNumber need=register.problem.idNumber",
                refused(() ->
                        cares.kept()
                                .add(
                                        new Care.Draft(
                                                CareKind.HELP,
                                                "11010519491231002X",
                                                "李四",
                                                "替 11010519491231002X 买药",
                                                new Care.Days(TODAY, TODAY)))));
        assertEquals(
                "code=care.problem.noCode owner=care.problem.noOwner need=care.problem.noNeed"
                        + " begun=care.problem.noDay",
                refused(() ->
                        cares.kept()
                                .add(
                                        new Care.Draft(
                                                CareKind.HELP,
                                                "",
                                                "",
                                                "",
                                                new Care.Days(null, null)))));
    }

    @Test
    void figuresTellHowTheCareStands() {
        long first = cares.kept().add(draft(CareKind.HELP, TODAY.minusDays(20), TODAY));
        cares.contact(first, new Care.Contact(0, TODAY.minusDays(17), "上门", TODAY));
        cares.end(first, new Care.End(TODAY, "已解决"));
        cares.kept().add(draft(CareKind.HELP, TODAY, TODAY));
        LocalDate begun = LocalDate.of(2026, 8, 1);
        long late = cares.kept().add(draft(CareKind.MENTOR, begun, begun.plusDays(20)));
        cares.contact(late, new Care.Contact(0, LocalDate.of(2026, 9, 2), "谈", begun.plusDays(50)));
        cares.kept().add(draft(CareKind.MENTOR, TODAY, TODAY));
        assertEquals(new CareFigures(2, 1, 3L, 2, 1), CareFigures.of(cares.all(), 1));
    }

    @Property(tries = 300)
    void noDayIsAcceptedThatIsMoreThanAMonthAway(
            @ForAll @IntRange(min = 0, max = 3000) int day,
            @ForAll @IntRange(min = -5, max = 70) int ahead) {
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(day);
        LocalDate next = on.plusDays(ahead);
        List<Problem> problems = new ArrayList<>();
        Care.next(problems, "next", CareKind.MENTOR, on, next, 1);
        boolean within = ahead >= 0 && !next.isAfter(on.plusMonths(1));
        assertEquals(within, problems.isEmpty(), on + " " + next);
        if (problems.isEmpty()) {
            assertTrue(ahead <= 31);
        }
        problems.clear();
        Care.next(problems, "next", CareKind.HELP, on, next, 1);
        assertEquals(ahead >= 0, problems.isEmpty());
        assertFalse(Care.latest(on, 1).isBefore(on.plusDays(28)));
    }
}
