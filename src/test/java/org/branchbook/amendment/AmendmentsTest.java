package org.branchbook.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.LeaveKind;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Marking;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.exclusion.NotDue;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
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
                            branch.book.book(),
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
                List.of("minutes", "due/1/reason", "due/1/leaveKind"),
                amendment.changes().stream().map(Difference::name).toList());
        assertEquals(new Difference("due/1/reason", "出差", "病假"), amendment.changes().get(1));
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
    void lateLeaveAndMakeUpStudyAreFrozen() {
        MemberId late = branch.person("王五");
        ActivityId other = branch.plan(DAY.plusDays(7));
        branch.attendances.mark(other, one, Marking.leave(LeaveKind.SICK, "住院").approvedBy("赵六"));
        branch.attendances.makeUps().save(other, one, new MakeUp(DAY.plusDays(8), "自学", "笔记"));
        branch.attendances.mark(other, late, Marking.LATE);
        branch.attendances.markRestPresent(other);
        branch.attendances.close(other);
        RecordContent content = amendments.versions(other).getFirst().content();
        assertEquals("SICK", content.value("due/1/leaveKind"));
        assertEquals("赵六", content.value("due/1/approvedBy"));
        assertEquals("2026-03-24", content.value("due/1/makeUp/on"));
        assertEquals("自学", content.value("due/1/makeUp/what"));
        assertEquals("true", content.value("due/3/late"));
        branch.book
                .sql()
                .update("update attendance set leave_kind = 'OTHER' where activity = ?", other);
        assertFalse(amendments.unchanged(other));
    }

    @Test
    void makeUpStudyAfterClosingIsNamedAndChangesNothing() {
        assertEquals(List.of(), amendments.madeUpSince(id));
        branch.attendances.makeUps().save(id, one, new MakeUp(DAY.plusDays(3), "自学", ""));
        assertTrue(amendments.unchanged(id));
        assertEquals(List.of("张三"), amendments.madeUpSince(id));
        amendments.begin(id, "看错了");
        amendments.abandon(id);
        assertTrue(branch.activities.get(id).closed());
    }

    @Test
    void whoWasNotDueStaysAsItWasKnown() {
        MemberId gone = branch.person("孙七");
        FactKind kind = FactKind.RELATION;
        branch.members.setFacts(
                gone, kind, List.of(Fact.of(FactDetail.HERE, null, DAY.minusDays(9))));
        ActivityId other = branch.plan(DAY);
        branch.attendances.markRestPresent(other);
        branch.attendances.close(other);
        assertEquals("LEFT", amendments.versions(other).getFirst().content().value("notDue/1/why"));
        branch.members.setFacts(gone, kind, List.of());
        NotDue frozen = branch.attendances.notDue(branch.activities.get(other)).getFirst();
        assertEquals("孙七", frozen.name());
        assertEquals(DAY.minusDays(9), frozen.since());
        assertTrue(amendments.unchanged(other));
    }

    /** As records were closed before kinds of leave and the like were frozen with them. */
    @Test
    void aVersionOfTheFirstFormatStaysAsItIs() {
        branch.attendances.makeUps().save(id, one, new MakeUp(DAY, "自学", ""));
        String text =
                amendments
                        .now(id)
                        .text()
                        .replace("branchbook-record\t2\n", "branchbook-record\t1\n")
                        .replaceAll("due/\\d+/(leaveKind|makeUp/.*)\t.*\n", "");
        branch.book
                .sql()
                .update(
                        "update record_version set content = ?, sha256 = ? where activity = ?",
                        text,
                        RecordContent.sha256(text),
                        id);
        assertEquals(text, amendments.versions(id).getFirst().content().text());
        assertTrue(amendments.unchanged(id));
        assertEquals(List.of(), amendments.madeUpSince(id));
        amendments.begin(id, "请假事由写错");
        assertEquals(List.of(), amendments.amendments(id).getFirst().changes());
        branch.attendances.mark(id, one, Marking.leave(LeaveKind.SICK, "住院"));
        branch.attendances.close(id);
        assertEquals(
                List.of(new Difference("due/1/reason", "出差", "住院")),
                amendments.amendments(id).getFirst().changes());
        assertEquals("SICK", amendments.versions(id).getLast().content().value("due/1/leaveKind"));
    }

    @Test
    void everyDifferenceIsSaidInWords() {
        Messages zh = new Messages(Locale.CHINA);
        Difference mark = new Difference("due/1/mark", "PRESENT", "LEAVE");
        assertEquals("应到第1人 签到", mark.label(zh));
        assertEquals("出席", mark.before(zh));
        assertEquals("请假", mark.after(zh));
        Difference outline = new Difference("lecture/lecturer/2", "", "张三 书记");
        assertEquals("授课人2", outline.label(zh));
        assertEquals("张三 书记", outline.after(zh));
        Difference grades = new Difference("grades", "张三 BASIC", "张三 EXCELLENT\n李四 QUALIFIED");
        assertEquals("张三 优秀\n李四 合格", grades.after(zh));
        Difference late = new Difference("due/12/late", "", "true");
        assertEquals("是", late.after(zh));
        Difference renamed = new Difference("plan/type", "MADE_UP_LONG_AGO", "");
        assertEquals("MADE_UP_LONG_AGO", renamed.before(zh));
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

    /** As records were closed before it was frozen who was not due. */
    @Test
    void amendingAnOldRecordAddsNobodyWhoWasNotDue() {
        MemberId gone = branch.person("孙七");
        branch.members.setFacts(
                gone, FactKind.RELATION, List.of(Fact.of(FactDetail.HERE, null, DAY.minusDays(9))));
        ActivityId old = branch.plan(DAY);
        branch.attendances.markRestPresent(old);
        branch.attendances.close(old);
        branch.book.sql().update("delete from frozen_not_due where activity = ?", old);
        branch.book.sql().update("delete from record_version where activity = ?", old);
        amendments.begin(old, "地点写错");
        assertEquals(List.of(), amendments.amendments(old).getFirst().changes());
        branch.activities.saveMinutes(old, "补记");
        branch.attendances.close(old);
        assertEquals(
                List.of(new Difference("minutes", "", "补记")),
                amendments.amendments(old).getFirst().changes());
        amendments.begin(old, "当日名册有误");
        branch.attendances.closing().takeFromRoster(old);
        branch.attendances.close(old);
        assertEquals(
                "notDue/1/name", amendments.amendments(old).getLast().changes().getFirst().name());
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
