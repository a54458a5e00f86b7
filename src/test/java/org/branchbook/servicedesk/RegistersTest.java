package org.branchbook.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.donation.Donation;
import org.branchbook.donation.Donations;
import org.branchbook.due.DueLine;
import org.branchbook.member.MemberId;
import org.branchbook.partner.Joint;
import org.branchbook.partner.Joints;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerDue;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Promise;
import org.branchbook.partner.Promises;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.TakingPart;
import org.branchbook.servicelist.Engagement;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.site.SiteWork;
import org.branchbook.site.Sites;
import org.branchbook.storage.TestBook;
import org.branchbook.visit.Visit;
import org.branchbook.visit.VisitYear;
import org.branchbook.visit.Visits;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.SkillDue;
import org.branchbook.volunteer.Skills;
import org.branchbook.volunteer.Volunteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept beside service, on a real book: refusals, what is due, what partners share. */
class RegistersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private TestBranch branch;
    private ServiceDoors doors;
    private MemberId zhang;
    private long home;

    @BeforeEach
    void open() {
        branch = new TestBranch(TestBook.create(TODAY));
        zhang = branch.holder("张三", branch.firstGroup, Post.SECRETARY);
        branch.person("李四");
        doors = ServiceFixture.doors(branch);
        home =
                doors.partners()
                        .add(
                                new Partner.Draft(
                                        "示范敬老院",
                                        PartnerKind.NURSING_HOME,
                                        Partner.Contact.NONE,
                                        "",
                                        30));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private static List<String> refused(Runnable write) {
        return assertThrows(InvalidInput.class, write::run).problems().stream()
                .map(Problem::key)
                .toList();
    }

    private static List<String> texts(List<DueLine> lines) {
        return lines.stream().map(one -> one.on() + " " + one.text()).toList();
    }

    private long number(String name) {
        return doors.volunteers().ensure(doors.volunteers().named(name, TODAY));
    }

    private ActivityId service(String title, LocalTime from, MemberId... present) {
        ActivityId id =
                branch.activities.plan(
                        new ActivityPlan(
                                ActivityType.VOLUNTEER_SERVICE,
                                title,
                                new ActivityPlan.When(TODAY.minusDays(2), from, from.plusHours(2)),
                                "敬老院",
                                new ActivityPlan.People(
                                        "", "", Audience.of(Audience.Kind.MEMBERS))));
        for (MemberId one : present) {
            branch.attendances.mark(id, one, Mark.PRESENT, "");
        }
        return id;
    }

    @Test
    void onlyFreeGiftsAreEnteredAndTheirAmountStaysText() {
        Donations donations = new Donations(branch.book.sql(), branch.book.clock());
        Donation.Draft forced =
                new Donation.Draft(
                        TODAY,
                        "张三",
                        new Donation.Gift("图书", "20 册"),
                        new Donation.To("示范小学", ""),
                        false,
                        "身份证 11010519491231002X");
        assertEquals(
                List.of("register.problem.idNumber", "donation.problem.voluntary"),
                refused(() -> donations.kept().add(forced)));
        Donation.Draft free = new Donation.Draft(TODAY, "张三", forced.gift(), forced.to(), true, "");
        long id = donations.kept().add(free);
        assertEquals("20 册", donations.year(2026).getFirst().draft().gift().amount());
        donations.kept().remove(id);
        assertEquals(List.of(), donations.year(2026));
        donations.kept().restore(id);
        assertEquals(free, donations.year(2026).getFirst().draft());
    }

    @Test
    void certificatesAndPromisesAndVisitsStandInTodayInTime() {
        Skills skills = new Skills(branch.book.sql(), branch.book.clock());
        skills.kept().add(new Skill.Draft(number("张三"), "急救", "救护员证 01", TODAY.plusDays(60), ""));
        skills.kept().add(new Skill.Draft(number("李四"), "驾驶", "", TODAY.plusDays(61), ""));
        assertEquals(
                List.of("2026-12-11 张三的急救证书到期"), texts(new SkillDue(skills).lines(TODAY, CHINESE)));
        Promises promises = new Promises(branch.book.sql(), branch.book.clock());
        Promise.Draft promise =
                new Promise.Draft(
                        home,
                        "缺图书",
                        "建图书角",
                        new Promise.By("张三", TODAY.plusDays(14)),
                        new Promise.Done(null, ""));
        long id = promises.kept().add(promise);
        assertEquals(List.of("2026-10-26 兑现对示范敬老院的承诺：建图书角"), texts(promises.lines(TODAY, CHINESE)));
        promises.kept()
                .change(
                        id,
                        new Promise.Draft(
                                home, "缺图书", "建图书角", promise.by(), new Promise.Done(TODAY, "照片")));
        assertEquals(List.of(), promises.lines(TODAY, CHINESE));
        assertEquals(
                List.of("2026-10-12 再去示范敬老院"),
                texts(new PartnerDue(doors.partners()).lines(TODAY, CHINESE)));
        assertEquals(1, doors.partners().remove(home));
        assertEquals("示范敬老院", promises.all().getFirst().partner());
    }

    @Test
    void jointActivitiesCountByTheirCategoryAndShowWhereTwoMeet() {
        Joints joints = new Joints(branch.book.sql(), branch.book.clock());
        ActivityId first = service("陪伴老人", LocalTime.of(9, 0), zhang);
        ActivityId second = service("义务理发", LocalTime.of(10, 0));
        ActivityId third = service("打扫卫生", LocalTime.of(12, 0));
        for (ActivityId one : List.of(first, second, third)) {
            joints.kept().add(new Joint.Draft(home, one, ServiceCategory.ELDERLY.name()));
        }
        assertEquals(
                List.of("义务理发", "陪伴老人", ""),
                Engagement.of(joints.year(2026), List.of(), _ -> "").stream()
                        .map(Engagement::clash)
                        .toList());
        assertEquals(
                Map.of(ServiceCategory.ELDERLY, new BigDecimal("2.00")),
                doors.services().table(2026).lines().getFirst().hours());
        assertEquals(TODAY.minusDays(2), doors.partners().standings().getFirst().last());
        number("张三");
        doors.volunteers().add(new Volunteer.Draft("王小明", Identity.STUDENT, null, ""));
        TakingPart taking =
                TakingPart.of(
                        doors.services().counted(TODAY.minusDays(2), TODAY),
                        branch.members.roster(TODAY));
        assertEquals(new TakingPart(2, 1, 0, 1, 1), taking);
    }

    @Test
    void aVisitSaysWhatItsPlanLacksAndWhoseReflectionCameBack() {
        Visits visits =
                new Visits(
                        branch.book.sql(),
                        new Visits.Doors(doors.volunteers(), branch.members, branch.rules),
                        branch.book.clock());
        Visit.Draft draft =
                new Visit.Draft(
                        TODAY,
                        "雷锋纪念馆",
                        null,
                        new Visit.Trip("李四", "校车往返", ""),
                        new Visit.Care("", "带队李四", true));
        long id = visits.save(0, draft, Map.of(number("张三"), false, number("李四"), true));
        Visit kept = visits.year(2026).getFirst();
        assertEquals("保险", kept.missing(CHINESE));
        assertEquals(1, kept.reflections());
        visits.save(id, draft, Map.of(number("李四"), true));
        assertEquals(1, visits.year(2026).getFirst().visitors().size());
        VisitYear found = visits.standing(2026);
        assertEquals(List.of("张三"), found.without());
        assertEquals(new VisitYear.Reflections(1, 1), found.reflections());
    }

    @Test
    void aPlaceIsKeptAgainAndAgainAndNeedsTwoPhotos() {
        Sites sites = new Sites(branch.book.sql(), branch.activities, branch.book.clock());
        SiteWork.Photos none = new SiteWork.Photos(null, null, null);
        SiteWork.Measures measures = new SiteWork.Measures(200, 15, null);
        sites.kept().add(new SiteWork.Draft(TODAY.minusDays(30), "东门河岸", measures, none, ""));
        sites.kept().add(new SiteWork.Draft(TODAY, "东门河岸", measures, none, ""));
        assertEquals(List.of(1, 2), sites.year(2026).stream().map(Sites.Seen::times).toList());
        assertEquals(
                List.of("site.problem.samePhoto"),
                refused(() ->
                        sites.kept()
                                .add(
                                        new SiteWork.Draft(
                                                TODAY,
                                                "东门河岸",
                                                measures,
                                                new SiteWork.Photos(null, 5L, 5L),
                                                ""))));
    }
}
