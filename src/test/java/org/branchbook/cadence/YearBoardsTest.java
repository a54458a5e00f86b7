package org.branchbook.cadence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.rules.LocalRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year as the rules see it, on a real book. */
class YearBoardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private final TestBranch branch = new TestBranch();
    private final LocalRules rules = new LocalRules(branch.book.sql(), branch.book.clock());
    private final Waivers waivers = new Waivers(branch.book.sql(), branch.book.clock());
    private final YearBoards boards =
            new YearBoards(
                    branch.book.sql(),
                    new YearBoards.Doors(
                            branch.branches, rules, waivers, branch.members, branch.activities));

    @BeforeEach
    void since() {
        boards.setSince(LocalDate.of(2026, 1, 1));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private YearBoard board(LocalDate on) {
        return boards.board(2026, on);
    }

    private @Nullable YearLine line(ActivityType type, LocalDate on) {
        return board(on).lines().stream()
                .filter(line -> line.type() == type)
                .findFirst()
                .orElse(null);
    }

    private Slot slot(ActivityType type, LocalDate day) {
        YearLine line = line(type, TODAY);
        return requireNonNull(line).at(day);
    }

    private void committee() {
        branch.people(8);
        branch.holder("书记甲", branch.firstGroup, Post.SECRETARY);
    }

    private ActivityId held(ActivityType type, LocalDate day) {
        ActivityId id = branch.plan(type, day, Audience.of(type.audience()));
        branch.activities.setHeld(id, true);
        return id;
    }

    @Test
    void aSmallBranchWithoutCommitteeOwesNoCommitteeMeeting() {
        branch.people(6);
        assertEquals(null, line(ActivityType.COMMITTEE_MEETING, TODAY));
        assertEquals(12, requireNonNull(line(ActivityType.GROUP_MEETING, TODAY)).required());
    }

    @Test
    void sevenFullMembersAndPostsMakeCommitteeMeetingsDueFromTheNextPeriodOn() {
        branch.people(7);
        LocalDate since = LocalDate.of(2026, 2, 10);
        branch.members.add(
                new MemberDraft(
                        Map.of(MemberField.NAME, "书记甲"),
                        Stage.FULL,
                        branch.firstGroup,
                        Set.of(Post.SECRETARY),
                        new MemberDraft.Dates(since, null, since)),
                "");
        assertEquals(0, slot(ActivityType.COMMITTEE_MEETING, LocalDate.of(2026, 2, 1)).required());
        assertEquals(1, slot(ActivityType.COMMITTEE_MEETING, LocalDate.of(2026, 3, 1)).required());
    }

    @Test
    void countsWhatWasHeldAndNamesWhatIsOverdue() {
        committee();
        held(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 1, 13));
        branch.plan(
                ActivityType.THEME_PARTY_DAY,
                LocalDate.of(2026, 3, 10),
                Audience.of(Audience.Kind.MEMBERS));
        assertEquals(
                Slot.State.HELD,
                slot(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 1, 1)).state(TODAY));
        assertEquals(
                1, slot(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 2, 1)).overdue(TODAY));
        assertEquals(
                Slot.State.PLANNED,
                slot(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 3, 1)).state(TODAY));
        // January to February: theme day, committee and group twice each; one of six was held.
        assertEquals(new YearBoard.Rate(1, 6), board(TODAY).rate());
        assertEquals(OptionalInt.of(167), board(TODAY).rate().permille());
    }

    @Test
    void aFulfilledPeriodCountsBeforeItsEndAndARateNeverPassesTheWhole() {
        committee();
        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 3, 2));
        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 3, 3));
        assertEquals(new YearBoard.Rate(1, 7), board(TODAY).rate());
    }

    @Test
    void eachSegmentOfAGatheringCounts() {
        committee();
        ActivityPlan plan =
                new ActivityPlan(
                        ActivityType.MEMBER_MEETING,
                        "第一季度党员大会",
                        new ActivityPlan.When(
                                LocalDate.of(2026, 2, 10),
                                LocalTime.of(14, 0),
                                LocalTime.of(17, 0)),
                        "",
                        new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)),
                        new ActivityPlan.More(
                                List.of(
                                        new Segment(
                                                ActivityType.THEME_PARTY_DAY,
                                                "二月主题党日",
                                                LocalTime.of(15, 30),
                                                LocalTime.of(17, 0))),
                                null,
                                null));
        ActivityId id = branch.activities.plan(plan);
        branch.activities.setHeld(id, true);
        assertEquals(plan, branch.activities.get(id).plan());
        assertEquals(1, slot(ActivityType.MEMBER_MEETING, TODAY).done());
        assertEquals(1, slot(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 2, 1)).done());
    }

    @Test
    void anAppraisalForTheYearMayBeHeldUntilTheEndOfMarch() {
        committee();
        LocalDate march = LocalDate.of(2027, 3, 8);
        assertEquals(
                0,
                requireNonNull(line(ActivityType.DEMOCRATIC_APPRAISAL, LocalDate.of(2027, 3, 31)))
                        .overdue(LocalDate.of(2027, 3, 31)));
        assertEquals(
                1,
                requireNonNull(line(ActivityType.DEMOCRATIC_APPRAISAL, LocalDate.of(2027, 4, 1)))
                        .overdue(LocalDate.of(2027, 4, 1)));
        ActivityId id = held(ActivityType.DEMOCRATIC_APPRAISAL, march);
        branch.activities.change(
                id,
                branch.activities
                        .get(id)
                        .plan()
                        .with(new ActivityPlan.More(List.of(), 2026, null)));
        assertEquals(1, slot(ActivityType.DEMOCRATIC_APPRAISAL, TODAY).done());
    }

    @Test
    void aWaiverTakesAMonthOutOfTheRate() {
        committee();
        long id =
                waivers.add(
                        new Waiver(
                                "THEME_PARTY_DAY",
                                null,
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 2, 28),
                                "寒假，党员离校",
                                new Waiver.Approval("学院党委", LocalDate.of(2026, 1, 20))));
        Slot february = slot(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 2, 1));
        assertEquals(Slot.State.WAIVED, february.state(TODAY));
        assertEquals(5, board(TODAY).rate().due());
        waivers.remove(id);
        assertEquals(6, board(TODAY).rate().due());
        waivers.restore(id);
        assertEquals(5, board(TODAY).rate().due());
    }

    @Test
    void nothingIsMissedBeforeTheBookWasBegun() {
        committee();
        boards.setSince(LocalDate.of(2026, 3, 1));
        assertEquals(new YearBoard.Rate(0, 0), board(TODAY).rate());
        assertEquals(10, requireNonNull(line(ActivityType.THEME_PARTY_DAY, TODAY)).required());
    }

    @Test
    void aLocalRuleAddsALine() {
        committee();
        assertEquals(null, line(ActivityType.PARTY_LECTURE, TODAY));
        rules.add(
                new LocalRule(
                        "cadence:PARTY_LECTURE",
                        "1/QUARTER",
                        LocalDate.of(2026, 1, 1),
                        null,
                        new LocalRule.Decision("学院党委", TODAY, "")));
        YearLine lecture = requireNonNull(line(ActivityType.PARTY_LECTURE, TODAY));
        assertEquals(4, lecture.slots().size());
        assertTrue(lecture.required() == 4, () -> lecture.required() + "");
    }
}
