package org.branchbook.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.activity.ActivityId;
import org.branchbook.ui.Tasks;
import org.junit.jupiter.api.Test;

/** Where the book takes nothing and gives nothing any more, no mark looks saved that is not. */
class MarkTakenBackTest {
    @Test
    void marksGoBackToWhatTheBookHolds() {
        try (TestBranch branch = new TestBranch().people(3)) {
            ActivityId id = branch.plan(LocalDate.of(2026, 3, 17));
            List<Throwable> told = new ArrayList<>();
            AttendanceViewModel model =
                    new AttendanceViewModel(Tasks.inline(), branch.attendances, told::add);
            model.open(id);
            model.mark(0, Marking.PRESENT);
            assertTrue(told.isEmpty());
            branch.book.sql().update("alter table attendance rename to away");
            model.mark(0, Marking.of(Mark.ABSENT, ""));
            assertEquals(Mark.PRESENT, mark(model, 0));
            model.markRest();
            model.mark(1, Marking.PRESENT);
            assertEquals(1, model.totals().get().present());
            assertEquals(2, model.totals().get().unmarked());
            assertFalse(told.isEmpty());
        }
    }

    private static Mark mark(AttendanceViewModel model, int index) {
        return Objects.requireNonNull(model.rows().get(index).mark());
    }
}
