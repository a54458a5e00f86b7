package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.RecordTerm;
import org.branchbook.attendance.TestBranch;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.rules.LocalRule;
import org.junit.jupiter.api.Test;

/** 补录 is said by the rule of the day, wherever it is said. */
class LateEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void theRuleOfTheDayAndTheBranchsOwnDecide() {
        try (TestBranch branch = new TestBranch().people(2)) {
            ActivityId id = branch.plan(DAY);
            branch.attendances.markRestPresent(id);
            Activity activity = branch.activities.get(id);
            // Begun on Wednesday the 18th; three working days after Thursday end the day before.
            LocalDate begun = LocalDate.of(2026, 3, 18);
            assertEquals(begun, term(branch).late(activity));
            assertEquals(begun, DocumentState.of(activity, term(branch), 0).late());
            branch.rules.add(
                    new LocalRule(
                            "record:within",
                            "4",
                            DAY,
                            null,
                            new LocalRule.Decision("学院党委", DAY, "")));
            assertEquals(begun, term(branch).last(DAY));
            assertNull(term(branch).late(activity));
            assertNull(DocumentState.of(activity, term(branch), 0).late());
            assertEquals(List.of(3, 4), within(branch));
        }
    }

    private static List<Integer> within(TestBranch branch) {
        return List.of(term(branch).within(DAY.minusDays(1)), term(branch).within(DAY));
    }

    private static RecordTerm term(TestBranch branch) {
        return new RecordTerm(
                branch.rules.book(), new WorkingDays(branch.branches.holidays().calendar()));
    }
}
