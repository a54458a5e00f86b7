package org.branchbook.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.InvalidInput;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private final TestBranch branch = new TestBranch();

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void readsTheKindOfLeaveInItsReason() {
        assertEquals(LeaveKind.OFFICIAL, LeaveKind.of("出差参加学术会议"));
        assertEquals(LeaveKind.SICK, LeaveKind.of("因病住院"));
        assertEquals(LeaveKind.MATERNITY, LeaveKind.of("陪产假"));
        assertEquals(LeaveKind.INTERNSHIP, LeaveKind.of("外出实习"));
        assertEquals(LeaveKind.PRIVATE, LeaveKind.of("家中有事"));
        assertEquals(LeaveKind.OTHER, LeaveKind.of("参加资格考试"));
    }

    @Test
    void keepsWhatGoesWithAMarkAndDropsTheRest() {
        assertEquals(Marking.PRESENT, Marking.of(Mark.PRESENT, "病假"));
        assertEquals("", new Marking(Mark.ABSENT, true, LeaveKind.SICK, "", "李四").approvedBy());
        assertNull(Marking.of(Mark.ABSENT, "病假").kind());
        assertEquals("公差", Marking.leave(LeaveKind.OFFICIAL, "").reason());
    }

    /** 1 of 3 made up: 66.7 % stays what it was, 100 % stands beside it. */
    @Test
    void countsMakeUpStudyBesideTheAttendance() {
        branch.people(3);
        ActivityId id = branch.plan(DAY);
        MemberId missing = branch.attendances.sheet(id).rows().getFirst().person().id();
        branch.attendances.mark(id, missing, Marking.leave(LeaveKind.SICK, ""));
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        MakeUp makeUp = new MakeUp(DAY.plusDays(3), "自学会议内容", "");
        branch.attendances.makeUps().save(id, missing, makeUp);
        Totals totals = branch.attendances.sheet(id).totals();
        assertEquals(2, totals.present());
        assertEquals(667, totals.rate());
        assertEquals(1000, totals.effectiveRate());
        assertEquals(Map.of(id, 1), branch.attendances.makeUps().counts(DAY, DAY));
        assertEquals(makeUp, branch.attendances.sheet(id).rows().getFirst().makeUp());
        branch.attendances.makeUps().save(id, missing, null);
        assertEquals(667, branch.attendances.sheet(id).totals().effectiveRate());
    }

    @Test
    void refusesMakeUpStudyBeforeTheActivityOrWithoutContent() {
        branch.people(1);
        ActivityId id = branch.plan(DAY);
        MemberId one = branch.attendances.sheet(id).rows().getFirst().person().id();
        MakeUp wrong = new MakeUp(DAY.minusDays(1), " ", "");
        InvalidInput refused =
                assertThrows(
                        InvalidInput.class,
                        () -> branch.attendances.makeUps().save(id, one, wrong));
        assertEquals(2, refused.problems().size());
        assertEquals(Map.of(), branch.attendances.makeUps().of(id));
    }
}
