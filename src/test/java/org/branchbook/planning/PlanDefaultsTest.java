package org.branchbook.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.GroupId;
import org.junit.jupiter.api.Test;

/** What a plan begins with. */
class PlanDefaultsTest {
    @Test
    void takesTheRecorderOfAGroupFromThatGroupOnly() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        try (TestBranch branch = new TestBranch()) {
            Audience group = Audience.group(branch.firstGroup);
            branch.activities.plan(
                    new ActivityPlan(
                            ActivityType.GROUP_MEETING,
                            "3月党小组会",
                            new ActivityPlan.When(day, LocalTime.of(16, 0), LocalTime.of(17, 0)),
                            "",
                            new ActivityPlan.People("", "李四", group)));
            PlanDefaults defaults =
                    new PlanDefaults(
                            new PlanContext(
                                    day, branch.activities.year(2026), List.of(), List.of()));
            GroupId other = new GroupId(branch.firstGroup.value() + 1);
            assertEquals("李四", defaults.recorder(ActivityType.GROUP_MEETING, branch.firstGroup));
            assertEquals("", defaults.recorder(ActivityType.GROUP_MEETING, other));
        }
    }
}
