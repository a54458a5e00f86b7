package org.branchbook.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.MemberId;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closed records, their versions and amendments. */
class AmendmentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final TestBranch branch = new TestBranch();
    private final Amendments amendments =
            new Amendments(
                            branch.book.sql(),
                            branch.book.clock(),
                            branch.activities,
                            branch.attendances)
                    .keeping();
    private ActivityId id = new ActivityId(0);
    private MemberId one = new MemberId(0);

    @BeforeEach
    void close() {
        one = branch.person("张三");
        branch.person("李四");
        id = branch.plan(DAY);
        branch.activities.saveMinutes(id, "一、讨论计划\n\t张三发言\\李四发言");
        branch.attendances.mark(id, one, Mark.LEAVE, "出差");
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
    }

    @AfterEach
    void end() {
        branch.close();
    }

    @Test
    void closingKeepsTheContentUnderItsHash() {
        RecordVersion version = amendments.versions(id).getFirst();
        assertEquals(1, version.number());
        assertEquals(System.getProperty("user.name"), version.kept().by());
        assertEquals("出差", version.content().value("due/1/reason"));
        assertEquals("2", version.content().value("counts/due"));
        assertEquals(version.content().text(), RecordContent.read(version.content().text()).text());
        assertTrue(version.intact());
        assertTrue(amendments.unchanged(id));
    }

    @Test
    void aChangeBehindTheProgramIsFound() {
        branch.book.sql().update("update activity set minutes = '别的' where id = ?", id);
        assertFalse(amendments.unchanged(id));
    }

    @Test
    void anAmendmentSaysWhatWasBeforeAndAfter() {
        int number = amendments.begin(id, "请假事由写错");
        assertEquals(1, number);
        branch.attendances.mark(id, one, Mark.LEAVE, "病假");
        branch.activities.saveMinutes(id, "更正后的记录");
        branch.attendances.close(id);
        Amendment amendment = amendments.amendments(id).getFirst();
        assertEquals("请假事由写错", amendment.reason());
        assertEquals(
                List.of("minutes", "due/1/reason"),
                amendment.changes().stream().map(Difference::name).toList());
        assertEquals(new Difference("due/1/reason", "出差", "病假"), amendment.changes().getLast());
        assertEquals(2, amendments.versions(id).size());
    }

    @Test
    void theDueListStaysFrozenWhileARecordIsAmended() {
        branch.person("王五");
        amendments.begin(id, "补正");
        assertEquals(
                List.of("张三", "李四"),
                branch.attendances.sheet(id).rows().stream().map(AttendanceRow::name).toList());
        branch.attendances.closing().takeFromRoster(id);
        assertEquals(3, branch.attendances.sheet(id).rows().size());
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        assertEquals("3", amendments.versions(id).getLast().content().value("counts/due"));
    }

    @Test
    void anAmendmentNeedsAReasonAndAClosedRecord() {
        assertThrows(InvalidInput.class, () -> amendments.begin(id, "  "));
        ActivityId open = branch.plan(DAY.plusDays(1));
        assertThrows(AppException.class, () -> amendments.begin(open, "理由"));
    }

    @Test
    void anAmendmentIsGivenUpOnlyWhileNothingWasChanged() {
        var closed = branch.activities.get(id).stamps().closed();
        amendments.begin(id, "看错了");
        amendments.abandon(id);
        assertTrue(branch.activities.get(id).closed());
        assertEquals(closed, branch.activities.get(id).stamps().closed());
        assertEquals(List.of(), amendments.amendments(id));
        amendments.begin(id, "真的错了");
        ActivityPlan plan = branch.activities.get(id).plan();
        branch.activities.change(
                id, new ActivityPlan(plan.type(), "更名", plan.when(), plan.place(), plan.people()));
        assertThrows(AppException.class, () -> amendments.abandon(id));
    }

    @Test
    void undoingAClosingLeavesNoVersion() {
        amendments.undoClosing(id);
        assertFalse(branch.activities.get(id).closed());
        assertEquals(List.of(), amendments.versions(id));
        branch.attendances.close(id);
        amendments.begin(id, "补正");
        branch.attendances.close(id);
        amendments.undoClosing(id);
        assertEquals(1, amendments.versions(id).size());
        assertEquals(1, amendments.open(id).orElseThrow().number());
    }

    @Test
    void aRecordClosedBeforeVersionsWereKeptIsKeptBeforeItIsAmended() {
        branch.book.sql().update("delete from record_version where activity = ?", id);
        assertTrue(amendments.unchanged(id));
        amendments.begin(id, "补正");
        assertEquals(1, amendments.versions(id).size());
    }

    @Test
    void whatComesBackIsWrittenDown() {
        HandIns handIns = new HandIns(branch.book.sql(), branch.book.clock(), branch.activities);
        HandIn returned = new HandIn(HandIn.Kind.RETURNED, TestBook.TODAY, "学院党委", "缺照片");
        assertThrows(AppException.class, () -> handIns.add(id, returned));
        handIns.add(id, new HandIn(HandIn.Kind.HANDED_IN, TestBook.TODAY, "学院党委", ""));
        handIns.add(id, returned);
        assertEquals(returned, handIns.latest(id).orElseThrow().handIn());
        assertThrows(
                InvalidInput.class,
                () ->
                        handIns.add(
                                id, new HandIn(HandIn.Kind.RETURNED, TestBook.TODAY, "学院党委", " ")));
        ActivityId open = branch.plan(DAY.plusDays(1));
        assertThrows(
                AppException.class,
                () ->
                        handIns.add(
                                open,
                                new HandIn(HandIn.Kind.HANDED_IN, TestBook.TODAY, "学院党委", "")));
    }
}
