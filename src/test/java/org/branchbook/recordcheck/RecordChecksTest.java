package org.branchbook.recordcheck;

import static org.branchbook.check.CheckedBranch.DAY;
import static org.branchbook.check.CheckedBranch.people;
import static org.branchbook.check.CheckedBranch.plan;
import static org.branchbook.check.CheckedBranch.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.almanac.Term;
import org.branchbook.attendance.Mark;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Post;
import org.branchbook.check.BothSides;
import org.branchbook.check.CheckedBranch;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.review.EveryCheck;
import org.branchbook.vote.ResolutionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Each check of what a record says: it fires, and it stays silent. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordChecksTest {
    private static final ActivityType MEETING = ActivityType.MEMBER_MEETING;
    private static final List<String> NOTHING = List.of();

    private final CheckedBranch book = new CheckedBranch();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void r01AsksForTheElements() {
        ActivityId without = book.held(plan(MEETING, DAY, "14:30", "16:00", ""));
        assertEquals(
                List.of("check.R01.place", "check.R01.agenda", "check.R01.minutes"),
                book.finds(new ElementsMissing(), without));
        ActivityId whole = book.meeting();
        book.branch.activities.saveAgenda(whole, List.of("讨论计划"));
        book.branch.activities.saveMinutes(whole, "逐项讨论。");
        assertEquals(NOTHING, book.finds(new ElementsMissing(), whole));
    }

    @Test
    void r02AsksForAnEndAfterTheStart() {
        ActivityId id = book.meeting();
        assertEquals(NOTHING, book.finds(new EndBeforeStart(), id));
        // No door lets such a plan in; a damaged or foreign book may hold one.
        book.branch.book.sql().update("update activity set end_time = start_time where id = ?", id);
        assertEquals(List.of("check.R02.end"), book.finds(new EndBeforeStart(), id));
    }

    @Test
    void r03AsksForTheRecorder() {
        ActivityId without = book.held(people(plan(MEETING, DAY), "张三", ""));
        assertEquals(List.of("check.R03.recorder"), book.finds(new RecorderMissing(), without));
        assertEquals(NOTHING, book.finds(new RecorderMissing(), book.meeting()));
    }

    @Test
    void r04AsksForAChairWithAPost() {
        ActivityId id = book.meeting();
        assertEquals(List.of("check.R04.committee"), book.finds(new ChairUnfit(), id));
        book.branch.holder("张三", null, Post.SECRETARY);
        assertEquals(NOTHING, book.finds(new ChairUnfit(), id));
        ActivityId without = book.held(people(plan(MEETING, DAY), "", "李四"));
        assertEquals(List.of("check.R04.chair"), book.finds(new ChairUnfit(), without));
        ActivityId group = book.held(plan(ActivityType.GROUP_MEETING, DAY));
        assertEquals(List.of("check.R04.leader"), book.finds(new ChairUnfit(), group));
    }

    @Test
    void r05AsksForTwoPeople() {
        ActivityId same = book.held(people(plan(MEETING, DAY), "张三", "张三"));
        assertEquals(List.of("check.R05.same"), book.finds(new RecorderIsChair(), same));
        assertEquals(NOTHING, book.finds(new RecorderIsChair(), book.meeting()));
    }

    @Test
    void r17KnowsHolidaysAndClassHours() {
        ActivityId holiday = book.held(plan(MEETING, LocalDate.of(2026, 2, 17)));
        assertEquals(List.of("check.R17.holiday"), book.finds(new BusyHours(), holiday));
        ActivityId makeUp = book.held(plan(MEETING, LocalDate.of(2026, 2, 28)));
        assertEquals(List.of("check.R17.makeUp"), book.finds(new BusyHours(), makeUp));
        book.branch
                .branches
                .terms()
                .keep(
                        new SchoolYear(
                                List.of(
                                        new Term(
                                                "春季学期",
                                                LocalDate.of(2026, 3, 2),
                                                LocalDate.of(2026, 7, 5)))));
        ActivityId morning = book.held(plan(MEETING, DAY, "09:00", "10:30", "三号楼"));
        assertEquals(List.of("check.R17.classes"), book.finds(new BusyHours(), morning));
        assertEquals(NOTHING, book.finds(new BusyHours(), book.meeting()));
    }

    @Test
    void r18FindsMinutesThatWereCopied() {
        String text =
                "会议认为，要把学习成果转化为推动工作的实际举措，结合各自岗位查找差距，明确整改时限和责任人。"
                        + "张三介绍了实验室安全检查的情况，李四汇报了困难学生帮扶的进展，王五建议把值班表贴在门口。";
        ActivityId one = book.meeting();
        ActivityId other = book.held(plan(MEETING, DAY.minusMonths(1)));
        book.branch.activities.saveMinutes(one, text + "三月的情况。");
        book.branch.activities.saveMinutes(other, text + "二月的情况！");
        assertEquals(List.of("check.R18.alike"), book.finds(new MinutesAlike(), one));
        book.branch.activities.saveMinutes(other, "二月讨论了困难党员慰问和志愿服务排班，" + "逐项明确了时间。".repeat(12));
        assertEquals(NOTHING, book.finds(new MinutesAlike(), one));
    }

    @Test
    void r19AsksWhyAMeetingWasShort() {
        ActivityId quick = book.held(plan(MEETING, DAY, "14:30", "14:50", "三号楼"));
        assertEquals(List.of("check.R19.minutes"), book.finds(new TooShort(), quick));
        assertEquals(NOTHING, book.finds(new TooShort(), book.meeting()));
    }

    @Test
    void r23CountsWorkingDays() {
        // Today is a Wednesday; three working days after Friday end on it, after Thursday before.
        ActivityId friday = book.held(plan(MEETING, LocalDate.of(2026, 3, 13)));
        assertEquals(NOTHING, book.finds(new EnteredLate(), friday));
        ActivityId thursday = book.held(plan(MEETING, LocalDate.of(2026, 3, 12)));
        assertEquals(List.of("check.R23.late"), book.finds(new EnteredLate(), thursday));
    }

    @Test
    void r29FindsOneContentEnteredTwice() {
        String text = "上午先开党员大会再上党课，学习了原文并结合实际交流，大家依次发言，提出了改进工作的办法和时间安排。".repeat(2);
        ActivityId one = book.meeting();
        ActivityId lecture = book.held(plan(ActivityType.PARTY_LECTURE, DAY));
        book.branch.activities.saveMinutes(one, text);
        book.branch.activities.saveMinutes(lecture, text);
        assertEquals(List.of("check.R29.same"), book.finds(new OneContentTwoTypes(), one));
        book.branch.activities.saveMinutes(lecture, "授课人讲了三个部分。".repeat(12));
        assertEquals(NOTHING, book.finds(new OneContentTwoTypes(), one));
    }

    @Test
    void r31MissesMattersInAMembersMeeting() {
        ActivityId id = book.meeting();
        book.branch.activities.saveAgenda(id, List.of("学习有关文件", "传达上级会议精神"));
        assertEquals(List.of("check.R31.study"), book.finds(new StudyOnly(), id));
        book.branch.activities.saveAgenda(id, List.of("学习有关文件", "讨论接收预备党员"));
        assertEquals(NOTHING, book.finds(new StudyOnly(), id));
    }

    @Test
    void r34FindsMarksOfClassification() {
        ActivityId id = book.meeting();
        book.branch.activities.saveMinutes(id, "传达了一份机密文件。");
        assertEquals(List.of("check.R34.words"), book.finds(new SecrecyWords(), id));
        book.branch.activities.saveMinutes(id, "重温入党誓词：保守党的秘密，对党忠诚。遵守商业机密规定。");
        assertEquals(NOTHING, book.finds(new SecrecyWords(), id));
    }

    @Test
    void r37KnowsWhenTheBranchAndItsPeopleWereThere() {
        MemberId left =
                book.branch.person(
                        "王五",
                        Stage.FULL,
                        Map.of(),
                        new MemberDraft.Dates(null, DAY.minusDays(1), null));
        ActivityId id = book.meeting();
        assertEquals(NOTHING, book.finds(new OutsideBranchLife(), id));
        book.mark(id, left, Mark.LEAVE, "出差");
        assertEquals(NOTHING, book.finds(new OutsideBranchLife(), id));
        book.mark(id, left, Mark.ABSENT, "转出");
        book.branch.branches.save(new Branch("中共示范大学支部委员会", "", DAY.plusDays(1), true));
        assertEquals(
                List.of("check.R37.founded", "check.R37.left"),
                book.finds(new OutsideBranchLife(), id));
        ActivityId committee = book.held(plan(ActivityType.COMMITTEE_MEETING, DAY.plusDays(1)));
        assertEquals(
                List.of("check.R37.committee"), book.finds(new OutsideBranchLife(), committee));
        book.branch.holder("张三", null, Post.SECRETARY);
        assertEquals(NOTHING, book.finds(new OutsideBranchLife(), committee));
    }

    @Test
    void nothingIsAskedOfAPlanButWhatAPlanMustSay() {
        ActivityPlan bare = people(plan(MEETING, DAY.plusDays(9), "14:30", "14:45", ""), "", "");
        ActivityId id = book.branch.activities.plan(titled(bare, "三月党员大会"));
        assertEquals(NOTHING, book.finds(new RecorderMissing(), id));
        assertEquals(NOTHING, book.finds(new TooShort(), id));
        assertEquals(List.of("check.R01.place"), book.finds(new ElementsMissing(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "通过", false);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyCheckHereFiredAndStayedSilent() {
        BothSides.seen(RecordChecksTest.class, EveryCheck.all(book.kinds()));
    }
}
