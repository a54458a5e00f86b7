package org.branchbook.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.rules.Cadences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final PartyGroup FIRST = new PartyGroup(new GroupId(1), "第一党小组");
    private static final PartyGroup SECOND = new PartyGroup(new GroupId(2), "第二党小组");
    private static final DueList.Unit SMALL = new DueList.Unit(false, List.of());
    private static final DueList.Unit LARGE = new DueList.Unit(true, List.of(FIRST, SECOND));

    @Test
    void countsTheMonthTheQuarterAndTheYear() {
        List<Due> due =
                due(
                        SMALL,
                        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 4, 2)),
                        held(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 4, 30)),
                        planned(ActivityType.ORG_LIFE_MEETING, LocalDate.of(2026, 12, 30)),
                        held(ActivityType.DEMOCRATIC_APPRAISAL, LocalDate.of(2025, 12, 31)));
        assertTrue(find(due, ActivityType.MEMBER_MEETING, null).fulfilled());
        assertEquals(1, find(due, ActivityType.THEME_PARTY_DAY, null).missing());
        assertEquals(0, find(due, ActivityType.ORG_LIFE_MEETING, null).missing());
        assertFalse(find(due, ActivityType.ORG_LIFE_MEETING, null).fulfilled());
        assertEquals(1, find(due, ActivityType.DEMOCRATIC_APPRAISAL, null).missing());
        assertEquals(
                LocalDate.of(2026, 6, 30), find(due, ActivityType.MEMBER_MEETING, null).last());
    }

    @Test
    void asksNoCommitteeAndNoGroupsOfABranchWithoutThem() {
        List<ActivityType> types = due(SMALL).stream().map(Due::type).toList();
        assertFalse(types.contains(ActivityType.COMMITTEE_MEETING));
        assertFalse(types.contains(ActivityType.GROUP_MEETING));
        assertTrue(due(LARGE).stream().anyMatch(d -> d.type() == ActivityType.COMMITTEE_MEETING));
    }

    @Test
    void asksEveryGroupForItsOwnMeeting() {
        Activity first =
                activity(
                        ActivityType.GROUP_MEETING,
                        TODAY.minusDays(3),
                        ActivityState.HELD,
                        Audience.group(FIRST.id()));
        List<Due> due = due(LARGE, first);
        assertTrue(find(due, ActivityType.GROUP_MEETING, FIRST).fulfilled());
        assertEquals(1, find(due, ActivityType.GROUP_MEETING, SECOND).missing());
    }

    @Test
    void namesWhatIsMissingFirstAndTheNearestEndBeforeLaterOnes() {
        List<Due> due = due(SMALL, held(ActivityType.THEME_PARTY_DAY, TODAY));
        assertEquals(ActivityType.MEMBER_MEETING, due.getFirst().type());
        assertEquals(ActivityType.THEME_PARTY_DAY, due.getLast().type());
    }

    @Test
    void asksNothingBeforeTheRulesWereInForce() {
        assertEquals(
                List.of(),
                DueList.of(Cadences.bundled(), LocalDate.of(2018, 1, 1), LARGE, List.of()));
    }

    private static List<Due> due(DueList.Unit unit, Activity... activities) {
        return DueList.of(Cadences.bundled(), TODAY, unit, List.of(activities));
    }

    private static Due find(List<Due> due, ActivityType type, @Nullable PartyGroup group) {
        return due.stream()
                .filter(d -> d.type() == type && (group == null || group.equals(d.group())))
                .findFirst()
                .orElseThrow();
    }

    private static Activity held(ActivityType type, LocalDate day) {
        return activity(type, day, ActivityState.HELD, Audience.of(Audience.Kind.MEMBERS));
    }

    private static Activity planned(ActivityType type, LocalDate day) {
        return activity(type, day, ActivityState.PLANNED, Audience.of(Audience.Kind.MEMBERS));
    }

    private static Activity activity(
            ActivityType type, LocalDate day, ActivityState state, Audience audience) {
        LocalDateTime entered = day.atStartOfDay();
        return new Activity(
                new ActivityId(1),
                new ActivityPlan(
                        type,
                        "会议",
                        new ActivityPlan.When(day, LocalTime.of(9, 0), LocalTime.of(10, 0)),
                        "",
                        new ActivityPlan.People("", "", audience)),
                state,
                List.of(),
                "",
                new Activity.Stamps(entered, entered, null, null));
    }
}
