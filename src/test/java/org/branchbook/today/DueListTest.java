package org.branchbook.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.rules.LocalRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Today asks for in the running periods. */
class DueListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final TestBranch branch = new TestBranch();
    private final Waivers waivers = new Waivers(branch.book.sql(), branch.book.clock());
    private final YearBoards boards =
            new YearBoards(
                    branch.book.sql(),
                    new YearBoards.Doors(
                            branch.branches,
                            branch.rules,
                            waivers,
                            branch.members,
                            branch.activities));

    @BeforeEach
    void begin() {
        branch.people(4);
        boards.setSince(LocalDate.of(2026, 1, 1));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private List<Due> due() {
        return DueList.of(boards.board(2026, TODAY), TODAY);
    }

    private Due find(ActivityType type) {
        return due().stream().filter(d -> d.type() == type).findFirst().orElseThrow();
    }

    private void held(ActivityType type, LocalDate day) {
        ActivityId id = branch.plan(type, day, Audience.of(Audience.Kind.MEMBERS));
        branch.activities.setHeld(id, true);
    }

    @Test
    void countsTheMonthTheQuarterAndTheYear() {
        held(ActivityType.MEMBER_MEETING, LocalDate.of(2026, 4, 2));
        held(ActivityType.THEME_PARTY_DAY, LocalDate.of(2026, 4, 30));
        branch.plan(
                ActivityType.ORG_LIFE_MEETING,
                LocalDate.of(2026, 12, 30),
                Audience.of(Audience.Kind.MEMBERS));
        assertTrue(find(ActivityType.MEMBER_MEETING).fulfilled());
        assertEquals(1, find(ActivityType.THEME_PARTY_DAY).missing());
        assertEquals(0, find(ActivityType.ORG_LIFE_MEETING).missing());
        assertFalse(find(ActivityType.ORG_LIFE_MEETING).fulfilled());
        assertEquals(LocalDate.of(2026, 6, 30), find(ActivityType.MEMBER_MEETING).last());
    }

    @Test
    void namesWhatIsMissingFirstAndTheNearestEndBeforeLaterOnes() {
        held(ActivityType.THEME_PARTY_DAY, TODAY);
        assertEquals(ActivityType.GROUP_MEETING, due().getFirst().type());
        assertEquals(ActivityType.THEME_PARTY_DAY, due().getLast().type());
    }

    @Test
    void asksForWhatTheSuperiorAsksForAndNotForWhatIsWaived() {
        branch.rules.add(
                new LocalRule(
                        "cadence:PARTY_LECTURE",
                        "1/MONTH",
                        LocalDate.of(2026, 1, 1),
                        null,
                        new LocalRule.Decision("学院党委", TODAY, "")));
        assertEquals(1, find(ActivityType.PARTY_LECTURE).missing());
        waivers.add(
                new Waiver(
                        "THEME_PARTY_DAY",
                        null,
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 31),
                        "全员外出实习",
                        new Waiver.Approval("", null)));
        assertTrue(due().stream().noneMatch(d -> d.type() == ActivityType.THEME_PARTY_DAY));
    }
}
