package org.branchbook.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.holiday.HolidayCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year that fills itself, on a real book. */
class YearPlansTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate LEI_FENG = LocalDate.of(2026, 3, 5);
    private static final Clock CLOCK =
            Clock.fixed(NEW_YEAR.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final TestBranch branch = new TestBranch();
    private final YearBoards boards =
            new YearBoards(
                    branch.book.sql(),
                    new YearBoards.Doors(
                            branch.branches,
                            new LocalRules(branch.book.sql(), CLOCK),
                            new Waivers(branch.book.sql(), CLOCK),
                            branch.members,
                            branch.activities));
    private Predicate<LocalDate> vacation = day -> false;
    private PairMonths pairs = PairMonths.NONE;
    private final YearPlans plans =
            new YearPlans(
                    boards,
                    branch.activities,
                    new Rhythms(branch.book.sql()),
                    new YearPlans.Days(
                            HolidayCalendar::bundled,
                            () -> vacation,
                            branch.members::history,
                            _ -> pairs),
                    CLOCK);

    @BeforeEach
    void people() {
        boards.setSince(NEW_YEAR);
        branch.people(8);
        branch.holder("书记甲", branch.firstGroup, Post.SECRETARY);
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private static List<Proposal> of(ActivityType type, List<Proposal> proposals) {
        return proposals.stream().filter(p -> p.plan().type() == type).toList();
    }

    @Test
    void proposesAllThatIsRequiredAndLeavesNothingOpen() {
        List<Proposal> proposals = plans.propose(2026);
        Map<ActivityType, Long> counts =
                proposals.stream()
                        .collect(
                                Collectors.groupingBy(p -> p.plan().type(), Collectors.counting()));
        assertEquals(4, counts.get(ActivityType.MEMBER_MEETING));
        assertEquals(12, counts.get(ActivityType.COMMITTEE_MEETING));
        assertEquals(12, counts.get(ActivityType.GROUP_MEETING));
        assertEquals(12, counts.get(ActivityType.THEME_PARTY_DAY));
        assertEquals(12, counts.get(ActivityType.PARTY_LECTURE));
        assertEquals(12, counts.get(ActivityType.VOLUNTEER_SERVICE));
        assertEquals(1, counts.get(ActivityType.ORG_LIFE_MEETING));
        plans.accept(proposals);
        assertEquals(List.of(), plans.propose(2026));
        assertEquals(
                List.of(),
                boards.board(2026, NEW_YEAR).lines().stream()
                        .flatMap(line -> line.slots().stream())
                        .filter(slot -> slot.planned() < slot.required())
                        .toList());
    }

    @Test
    void avoidsHolidaysAndKeepsToWorkingDaysAndWeekends() {
        HolidayCalendar calendar = HolidayCalendar.bundled();
        for (Proposal proposal : plans.propose(2026)) {
            boolean service =
                    proposal.plan().type() == ActivityType.VOLUNTEER_SERVICE
                            && !proposal.date().equals(LEI_FENG);
            HolidayCalendar.Kind kind = calendar.status(proposal.date()).kind();
            assertEquals(
                    service ? HolidayCalendar.Kind.WEEKEND : HolidayCalendar.Kind.WORKDAY,
                    kind == HolidayCalendar.Kind.MAKE_UP_WORKDAY
                            ? HolidayCalendar.Kind.WORKDAY
                            : kind,
                    proposal.date() + " " + proposal.plan().title());
        }
    }

    @Test
    void keepsLeiFengDayForServiceAndTheOtherMonthsToTheRhythm() {
        List<Proposal> service = of(ActivityType.VOLUNTEER_SERVICE, plans.propose(2026));
        Proposal march = service.get(2);
        assertEquals(LEI_FENG, march.date());
        assertEquals("学雷锋纪念日志愿服务", march.plan().title());
        assertEquals(LocalDate.of(2026, 4, 25), service.get(3).date());
    }

    @Test
    void fillsOnlyTheMonthsThatLackALessonAPracticeOrAFilm() {
        pairs = new PairMonths(Set.of(1, 2, 3), Set.of(1, 12), Set.of(5));
        List<Proposal> proposals = plans.pairs(2026, true);
        assertEquals(9 + 10 + 11, proposals.size());
        assertEquals(
                4, of(ActivityType.PARTY_LECTURE, proposals).getFirst().date().getMonthValue());
        Proposal practice = of(ActivityType.VOLUNTEER_SERVICE, proposals).getFirst();
        assertTrue(practice.why(new Messages(Locale.CHINA)).endsWith("2月还没有一实践。 本支部的安排。"));
        assertEquals(
                "1月党员教育片", of(ActivityType.STUDY_SESSION, proposals).getFirst().plan().title());
        assertEquals(19, plans.pairs(2026, false).size());
    }

    @Test
    void putsOffADayInAHolidayAndSaysSo() {
        // The third Tuesday of February 2026 lies in the Spring Festival, 15 to 23 February.
        Proposal group =
                of(ActivityType.GROUP_MEETING, plans.propose(2026)).stream()
                        .filter(p -> p.date().getMonthValue() == 2)
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2026, 2, 24), group.date());
        assertTrue(
                group.why(new Messages(Locale.CHINA)).contains("原为2026-02-17，是休息日"),
                () -> group.why(new Messages(Locale.CHINA)));
    }

    @Test
    void saysThatTheUsualDayIsOverRatherThanTaken() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        ActivityPlan plan = of(ActivityType.THEME_PARTY_DAY, plans.propose(2026)).get(10).plan();
        FreeDay.Found found =
                new FreeDay(HolidayCalendar.bundled(), _ -> false, List.of())
                        .find(plan, today, LocalDate.of(2026, 11, 30))
                        .orElseThrow();
        assertEquals("filling.note.past", found.notes().getFirst().key());
        assertEquals(today, found.plan().when().date());
    }

    @Test
    void neverAsksTheSamePeopleToBeAtTwoPlaces() {
        List<Proposal> proposals = plans.propose(2026);
        for (int i = 0; i < proposals.size(); i++) {
            for (Proposal other : proposals.subList(0, i)) {
                assertFalse(
                        FreeDay.clash(proposals.get(i).plan(), other.plan()),
                        proposals.get(i).plan().title() + " " + other.plan().title());
            }
        }
    }

    @Test
    void avoidsVacationsAndNamesAMonthWithoutADay() {
        vacation = day -> day.getMonthValue() == 8;
        List<Proposal> august =
                of(ActivityType.THEME_PARTY_DAY, plans.propose(2026)).stream()
                        .filter(p -> p.date().getMonthValue() == 8)
                        .toList();
        assertEquals(1, august.size());
        assertEquals("filling.note.noDay", august.getFirst().notes().getFirst().key());
        assertEquals(
                List.of(),
                of(ActivityType.PARTY_LECTURE, plans.propose(2026)).stream()
                        .filter(p -> p.date().getMonthValue() == 8)
                        .toList());
    }

    @Test
    void leavesAloneWhatIsPlannedAndUndoesAsOneStep() {
        branch.plan(
                ActivityType.THEME_PARTY_DAY,
                LocalDate.of(2026, 5, 20),
                Audience.of(Audience.Kind.MEMBERS));
        List<Proposal> proposals = plans.propose(2026);
        assertEquals(11, of(ActivityType.THEME_PARTY_DAY, proposals).size());
        List<ActivityId> accepted = plans.accept(proposals);
        branch.activities.setHeld(accepted.getFirst(), true);
        plans.takeBack(accepted);
        assertEquals(2, branch.activities.year(2026).size());
    }

    @Test
    void theRhythmOfTheBranchIsKept() {
        new Rhythms(branch.book.sql())
                .save(
                        List.of(
                                new Rhythm(
                                        ActivityType.THEME_PARTY_DAY,
                                        List.of(),
                                        5,
                                        DayOfWeek.FRIDAY,
                                        new Rhythm.Time(
                                                LocalTime.of(15, 0), LocalTime.of(17, 30), "党员活动室"),
                                        false)));
        Proposal may =
                of(ActivityType.THEME_PARTY_DAY, plans.propose(2026)).stream()
                        .filter(p -> p.date().getMonthValue() == 5)
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 29), may.date());
        assertEquals("党员活动室", may.plan().place());
        assertEquals("书记甲", may.plan().people().chair());
    }

    @Test
    void copiesAnotherYearToTheSameWeekdays() {
        branch.plan(
                ActivityType.THEME_PARTY_DAY,
                LocalDate.of(2025, 3, 11),
                Audience.of(Audience.Kind.MEMBERS));
        List<Proposal> copied = plans.copy(2025, 2026);
        assertEquals(LocalDate.of(2026, 3, 10), copied.getFirst().date());
    }

    @Test
    void aChangeFromHereOnMovesTheLaterCopiesOnlyAndCanBeTakenBack() {
        plans.accept(of(ActivityType.THEME_PARTY_DAY, plans.propose(2026)));
        List<Activity> copies = branch.activities.year(2026);
        Activity june = copies.get(5);
        ActivityPlan plan = june.plan();
        ActivityPlan wanted =
                new ActivityPlan(
                        plan.type(),
                        "6月主题党日：学雷锋",
                        new ActivityPlan.When(
                                june.date().plusDays(1), LocalTime.of(15, 0), LocalTime.of(17, 0)),
                        "新会议室",
                        plan.people(),
                        plan.more());
        Map<ActivityId, ActivityPlan> before =
                branch.activities.changeFromHereOn(june.id(), wanted);
        assertEquals(7, before.size());
        Activity july = branch.activities.get(copies.get(6).id());
        assertEquals("7月主题党日：学雷锋", july.title());
        assertEquals(copies.get(6).date().plusDays(1), july.date());
        assertEquals("新会议室", july.plan().place());
        assertEquals(copies.get(4), branch.activities.get(copies.get(4).id()));
        branch.activities.changeAll(before);
        assertEquals(
                copies.stream().map(Activity::plan).toList(),
                branch.activities.year(2026).stream().map(Activity::plan).toList());
    }

    @Test
    void aRhythmsLineReadsBackAsItWas() {
        Rhythm rhythm =
                new Rhythm(
                        ActivityType.VOLUNTEER_SERVICE,
                        List.of(3, 12),
                        1,
                        DayOfWeek.SATURDAY,
                        new Rhythm.Time(LocalTime.of(9, 0), LocalTime.of(11, 30), "敬老院"),
                        true);
        assertEquals(Set.of(rhythm), Set.of(Rhythm.parse(rhythm.line()).orElseThrow()));
        assertTrue(Rhythm.parse("nothing").isEmpty());
    }
}
