package org.branchbook.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Partners;
import org.branchbook.storage.TestBook;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stints of service on a real book: hours, what is refused, and what stays. */
class ServicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    private TestBranch branch;
    private Volunteers volunteers;
    private Services services;
    private long zhang;

    @BeforeEach
    void open() {
        branch = new TestBranch(TestBook.create(LocalDate.of(2026, 3, 18)));
        branch.person("张三");
        volunteers = new Volunteers(branch.book.sql(), branch.members, branch.book.clock());
        services =
                new Services(
                        branch.book.sql(),
                        branch.members,
                        branch.activities,
                        branch.rules,
                        branch.book.clock());
        zhang = volunteers.ensure(volunteers.named("张三", DAY));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private Stint.Draft stint(long who, String from, String to, int pause, String content) {
        return new Stint.Draft(
                who,
                Identity.MEMBER,
                new Span(DAY, LocalTime.parse(from), LocalTime.parse(to)),
                pause,
                new Stint.Work(
                        ServiceCategory.ELDERLY, null, null, content, new Stint.Served("A03", 2)));
    }

    private static String refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(Problem::key)
                .collect(Collectors.joining(" "));
    }

    @Test
    void countsFullHalfHoursNetOfPauses() {
        services.add(stint(zhang, "09:00", "11:50", 15, ""));
        services.add(stint(zhang, "14:00", "15:00", 0, ""));
        HoursTable table = services.table(2026);
        assertEquals(new BigDecimal("3.50"), table.total());
        assertEquals(2, table.lines().getFirst().times());
        assertEquals("张三", table.lines().getFirst().name());
    }

    private void held(String from, String to, MemberId... present) {
        ActivityPlan plan =
                new ActivityPlan(
                        ActivityType.VOLUNTEER_SERVICE,
                        "校园清洁",
                        new ActivityPlan.When(DAY, LocalTime.parse(from), LocalTime.parse(to)),
                        "校园",
                        new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)));
        ActivityId activity = branch.activities.plan(plan);
        for (MemberId member : present) {
            branch.attendances.mark(activity, member, Mark.PRESENT, "");
        }
    }

    @Test
    void anActivityCountsForThoseWithoutARecordOfTheirOwn() {
        MemberId li = branch.person("李四");
        MemberId zhangMember = volunteers.get(zhang).member();
        held("09:00", "11:20", zhangMember, li);
        services.add(stint(zhang, "09:30", "10:30", 0, ""));
        assertEquals(
                new Hours(1, new BigDecimal("1.00"), BigDecimal.ZERO),
                Hours.of(services.counted(zhangMember)));
        Map<MemberId, Hours> hours = services.hoursOf(DAY, DAY);
        assertEquals(new Hours(1, new BigDecimal("1.00"), BigDecimal.ZERO), hours.get(zhangMember));
        assertEquals(new Hours(1, BigDecimal.ZERO, new BigDecimal("2.00")), hours.get(li));
        assertEquals(new BigDecimal("3.00"), services.table(2026).total());
        assertEquals(
                List.of("校园清洁"),
                services.counted(li).stream().map(one -> one.part().content()).toList());
    }

    @Property(tries = 200)
    void hoursAreNeverMoreThanTheClockAndLoseLessThanAStep(
            @ForAll @IntRange(min = 0, max = 1440) int minutes,
            @ForAll @IntRange(min = 1, max = 60) int step) {
        double hours = ServiceTime.hours(minutes, step).doubleValue();
        assertTrue(hours * 60 <= minutes + 1e-9);
        assertTrue(minutes - hours * 60 < step + 0.6);
        assertTrue(
                ServiceTime.hours(minutes, step).compareTo(ServiceTime.hours(minutes + 1, step))
                        <= 0);
    }

    @Property(tries = 200)
    void spansThatTouchDoNotOverlapAndOverlapIsMutual(
            @ForAll @IntRange(min = 0, max = 1200) int from,
            @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll @IntRange(min = 0, max = 1200) int other) {
        Span one = span(from, from + length);
        Span next = span(from + length, from + length + 10);
        Span third = span(other, other + 60);
        assertTrue(!one.overlaps(next) && !next.overlaps(one));
        assertEquals(one.overlaps(third), third.overlaps(one));
        assertEquals(from < other + 60 && other < from + length, one.overlaps(third));
    }

    private static Span span(int from, int to) {
        return new Span(
                DAY, LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() {
        services.add(stint(zhang, "09:00", "11:00", 0, ""));
        assertEquals(
                "service.problem.overlap",
                refused(() -> services.add(stint(zhang, "10:30", "12:00", 0, ""))));
        services.add(stint(zhang, "11:00", "12:00", 0, ""));
        assertEquals(2, services.year(2026).size());
    }

    @Test
    void whatWasRemovedComesBackOnlyWhereItStillFits() {
        long first = services.add(stint(zhang, "09:00", "11:00", 0, ""));
        services.remove(first);
        services.add(stint(zhang, "10:00", "12:00", 0, ""));
        assertEquals("service.problem.overlap", refused(() -> services.restore(first)));
        assertEquals(1, services.year(2026).size());
    }

    @Test
    void refusesMoreThanTheClockTheFutureAndIdNumbers() {
        assertEquals(
                "service.problem.pause",
                refused(() -> services.add(stint(zhang, "09:00", "10:00", 60, ""))));
        assertEquals(
                "service.problem.end",
                refused(() -> services.add(stint(zhang, "10:00", "09:00", 0, ""))));
        assertEquals(
                "register.problem.idNumber",
                refused(() ->
                        services.add(
                                stint(zhang, "09:00", "10:00", 0, "帮 11010519491231002X 买药"))));
        assertEquals(0, services.year(2026).size());
    }

    @Test
    void severalPeopleAreEnteredTogetherOrNotAtAll() {
        long li = volunteers.add(new Volunteer.Draft("李四", Identity.STUDENT, zhang, ""));
        services.add(stint(li, "09:00", "10:00", 0, ""));
        refused(() ->
                services.addAll(
                        List.of(
                                stint(zhang, "09:00", "10:00", 0, ""),
                                stint(li, "09:30", "10:00", 0, ""))));
        assertEquals(1, services.year(2026).size());
        assertEquals("volunteer.problem.circle", refused(() -> circle(li)));
    }

    private void circle(long li) {
        volunteers.change(zhang, new Volunteer.Draft("张三", Identity.MEMBER, li, ""));
    }

    @Test
    void aPartnerThatWasRemovedKeepsItsNameInRecords() {
        Partners partners = new Partners(branch.book.sql(), branch.book.clock());
        Projects projects = new Projects(branch.book.sql(), branch.book.clock());
        long home =
                partners.add(
                        new Partner.Draft(
                                "示范敬老院", PartnerKind.NURSING_HOME, Partner.Contact.NONE, "", 30));
        assertEquals(LocalDate.of(2026, 3, 18), partners.standings().getFirst().next());
        long project =
                projects.add(
                        new Project.Draft(
                                "陪伴老人", ServiceCategory.ELDERLY, home, "", Project.More.NONE));
        Stint.Draft plain = stint(zhang, "09:00", "10:00", 0, "");
        services.add(
                new Stint.Draft(
                        zhang,
                        plain.identity(),
                        plain.span(),
                        0,
                        new Stint.Work(
                                ServiceCategory.ELDERLY, project, null, "", Stint.Served.UNSAID)));
        assertEquals(DAY.plusDays(30), partners.standings().getFirst().next());
        assertEquals(2, partners.remove(home));
        assertEquals(List.of(), partners.all());
        assertEquals("示范敬老院", partners.get(home).name());
    }
}
