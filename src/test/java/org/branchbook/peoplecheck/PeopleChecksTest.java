package org.branchbook.peoplecheck;

import static org.branchbook.check.CheckedBranch.DAY;
import static org.branchbook.check.CheckedBranch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.check.BothSides;
import org.branchbook.check.CheckedBranch;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.review.EveryCheck;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.WrittenOpinion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Each check of who came and how it was voted: it fires, and it stays silent. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleChecksTest {
    private static final List<String> NOTHING = List.of();

    private final CheckedBranch book = new CheckedBranch();
    private MemberId one = new MemberId(0);
    private MemberId two = new MemberId(0);
    private MemberId three = new MemberId(0);
    private ActivityId id = new ActivityId(0);

    @BeforeEach
    void fill() {
        one = book.branch.person("张三");
        two = book.branch.person("李四");
        three = book.branch.person("王五", Stage.PROBATIONARY, Map.of());
        id = book.meeting();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void r06AsksForEverybodysMark() {
        book.mark(id, one, Mark.PRESENT, "");
        assertEquals(List.of("check.R06.counts"), book.finds(new CountsDiffer(), id));
        book.branch.attendances.markRestPresent(id);
        assertEquals(NOTHING, book.finds(new CountsDiffer(), id));
        ActivityId empty =
                book.branch.plan(ActivityType.TRAINING, DAY, Audience.of(Audience.Kind.CHOSEN));
        book.branch.activities.setHeld(empty, true);
        assertEquals(List.of("check.R06.nobody"), book.finds(new CountsDiffer(), empty));
    }

    @Test
    void r07ComparesAClosedListWithTheRoster() {
        book.branch.attendances.markRestPresent(id);
        book.branch.attendances.close(id);
        assertEquals(NOTHING, book.finds(new RosterDiffers(), id));
        book.branch.person("赵六");
        book.branch.members.setFacts(
                one,
                List.of(
                        new Fact(FactKind.RELATION, "HERE", null, DAY.minusDays(9), ""),
                        new Fact(FactKind.STAGE, Stage.FULL.name(), null, null, "")));
        assertEquals(
                List.of("check.R07.missing", "check.R07.extra"),
                book.finds(new RosterDiffers(), id));
    }

    @Test
    void r08AndR09AskWhy() {
        book.mark(id, one, Mark.LEAVE, "");
        book.mark(id, two, Mark.ABSENT, "");
        assertEquals(List.of("check.R08.leave"), book.finds(new LeaveUnexplained(), id));
        assertEquals(List.of("check.R09.absent"), book.finds(new AbsenceUnexplained(), id));
        book.mark(id, one, Mark.LEAVE, "出差");
        book.mark(id, two, Mark.ABSENT, "未请假，已谈话");
        assertEquals(NOTHING, book.finds(new LeaveUnexplained(), id));
        assertEquals(NOTHING, book.finds(new AbsenceUnexplained(), id));
    }

    @Test
    void r10ComparesTheSignedSheet() {
        book.branch.attendances.markRestPresent(id);
        long scan = book.file(id, Evidence.Kind.SIGN_IN_SCAN, "签到表.pdf", "scan");
        book.branch.activities.setCaption(id, scan, "3人签字");
        book.branch.attendances.saveObservers(id, List.of(new Observer("赵六", "积极分子")));
        assertEquals(NOTHING, book.finds(new SignaturesDiffer(), id));
        book.branch.activities.setCaption(id, scan, "2人签字");
        book.branch.attendances.saveObservers(id, List.of(new Observer("张三", "列席")));
        ActivityId other = book.held(plan(ActivityType.PARTY_LECTURE, DAY.minusDays(3)));
        book.file(other, Evidence.Kind.SIGN_IN_SCAN, "另一张.pdf", "scan");
        assertEquals(
                List.of("check.R10.twice", "check.R10.count", "check.R10.sameScan"),
                book.finds(new SignaturesDiffer(), id));
    }

    @Test
    void r11MissesTheQuorum() {
        book.resolve(id, ResolutionKind.ORDINARY, "同意年度计划", false, 12, 5, 0, 5, 0, 0);
        assertEquals(List.of("check.R11.quorum"), book.finds(new QuorumMissed(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "同意年度计划", false, 12, 6, 0, 6, 0, 0);
        assertEquals(NOTHING, book.finds(new QuorumMissed(), id));
    }

    @Test
    void r12MissesAyesAndCountsNoProbationaryMember() {
        book.resolve(id, ResolutionKind.ORDINARY, "同意年度计划", false, 2, 2, 0, 1, 1, 0);
        assertEquals(List.of("check.R12.ayes"), book.finds(new AyesMissed(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "年度计划未获通过", false, 2, 2, 0, 1, 1, 0);
        assertEquals(NOTHING, book.finds(new AyesMissed(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "同意年度计划", false, 3, 3, 0, 3, 0, 0);
        assertEquals(List.of("check.R12.voters"), book.finds(new AyesMissed(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "同意年度计划", false, 2, 2, 0, 2, 0, 0);
        assertEquals(NOTHING, book.finds(new AyesMissed(), id));
        book.mark(id, two, Mark.LEAVE, "出差");
        book.branch.attendances.markRestPresent(id);
        assertEquals(List.of("check.R12.present"), book.finds(new AyesMissed(), id));
    }

    @Test
    void r12HearsOnlyVotersWhoDidNotComeInWriting() {
        book.mark(id, one, Mark.PRESENT, "");
        book.mark(id, two, Mark.LEAVE, "病假");
        book.branch.activities.saveResolutions(id, List.of(written("李四")));
        assertEquals(NOTHING, book.finds(new AyesMissed(), id));
        book.branch.activities.saveResolutions(id, List.of(written("张三"), written("王五")));
        assertEquals(
                List.of("check.R12.written", "check.R12.written"),
                book.finds(new AyesMissed(), id));
    }

    private static Resolution written(String name) {
        return new Resolution(
                ResolutionKind.ADMISSION,
                "同意接收赵六同志为预备党员",
                Resolution.Tally.NONE,
                true,
                new Ballot(
                        Ballot.Subject.NOBODY,
                        Ballot.Papers.NONE,
                        null,
                        Ballot.NONE.election(),
                        List.of(new WrittenOpinion(null, name, DAY.minusDays(1), false, ""))),
                0);
    }

    @Test
    void r13WantsABallotForEachPerson() {
        book.branch.person("赵六", Stage.CANDIDATE, Map.of());
        book.branch.person("赵六六", Stage.CANDIDATE, Map.of());
        book.resolve(id, ResolutionKind.ADMISSION, "同意接收赵六六、孙七为预备党员", false, 2, 2, 0, 2, 0, 0);
        assertEquals(
                List.of("check.R13.secret", "check.R13.perhaps"),
                book.finds(new BallotUnfit(), id));
        book.branch.person("孙七", Stage.CANDIDATE, Map.of());
        String both = "会议讨论了赵六六同志，又讨论了孙七同志，同意接收为预备党员";
        book.resolve(id, ResolutionKind.ADMISSION, both, true, 2, 2, 0, 2, 0, 0);
        assertEquals(List.of("check.R13.several"), book.finds(new BallotUnfit(), id));
        book.resolve(
                id, ResolutionKind.ADMISSION, "同意接收赵六六同志为预备党员，介绍人张三、李四", true, 2, 2, 0, 2, 0, 0);
        assertEquals(NOTHING, book.finds(new BallotUnfit(), id));
        // Conversions are of those on probation; who else is named has no vote on him.
        book.resolve(id, ResolutionKind.CONVERSION, "同意王五同志按期转正，赵六六、孙七列席", true, 2, 2, 0, 2, 0, 0);
        assertEquals(NOTHING, book.finds(new BallotUnfit(), id));
    }

    @Test
    void r14WantsNumbers() {
        book.resolve(id, ResolutionKind.ORDINARY, "会议一致同意年度计划", false);
        assertEquals(List.of("check.R14.numbers"), book.finds(new NumbersMissing(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "会议同意年度计划", false);
        assertEquals(List.of("check.R14.noCount"), book.finds(new NumbersMissing(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "会议一致同意年度计划，赞成2票", false);
        assertEquals(NOTHING, book.finds(new NumbersMissing(), id));
        book.resolve(id, ResolutionKind.ORDINARY, "会议一致同意", false, 2, 2, 0, 2, 0, 0);
        assertEquals(NOTHING, book.finds(new NumbersMissing(), id));
        String other = "大会应到会有表决权的党员5人，实到会4人，赞成4人。主要表现：＿＿＿＿。";
        book.resolve(id, ResolutionKind.ORDINARY, other, false, 2, 2, 0, 2, 0, 0);
        assertEquals(
                List.of("check.R14.stale", "check.R14.blank"),
                book.finds(new NumbersMissing(), id));
    }

    @Test
    void r15AsksWhyFewCame() {
        book.mark(id, one, Mark.PRESENT, "");
        book.mark(id, two, Mark.LEAVE, "出差");
        book.mark(id, three, Mark.LEAVE, "实习");
        assertEquals(List.of("check.R15.few"), book.finds(new FewCame(), id));
        book.mark(id, two, Mark.PRESENT, "");
        assertEquals(NOTHING, book.finds(new FewCame(), id));
        // Two of three are enough for a meeting and too few for a theme day.
        ActivityId day = book.held(plan(ActivityType.THEME_PARTY_DAY, DAY.minusDays(1)));
        book.mark(day, three, Mark.LEAVE, "实习");
        book.branch.attendances.markRestPresent(day);
        assertEquals(List.of("check.R15.few"), book.finds(new FewCame(), day));
    }

    @Test
    void r16FindsPeopleAndPlacesTakenTwice() {
        book.mark(id, one, Mark.PRESENT, "");
        ActivityId other = book.held(plan(ActivityType.TRAINING, DAY, "15:00", "17:00", "学院三楼会议室"));
        book.mark(other, one, Mark.PRESENT, "");
        assertEquals(
                List.of("check.R16.place", "check.R16.people"), book.finds(new TimesClash(), id));
        book.branch.activities.change(
                other, plan(ActivityType.TRAINING, DAY, "16:00", "17:00", "学院三楼会议室"));
        assertEquals(NOTHING, book.finds(new TimesClash(), id));
    }

    @Test
    void r36ComparesStatusAndDates() {
        assertEquals(NOTHING, book.finds(new StageDates(), id));
        book.branch.person("赵六", Stage.FULL, Map.of(MemberField.FULL_DATE, "2026-03-17"));
        book.branch.person("钱七", Stage.PROBATIONARY, Map.of(MemberField.FULL_DATE, "2025-05-01"));
        assertEquals(List.of("check.R36.dates"), book.finds(new StageDates(), id));
    }

    @Test
    void r40ComparesServiceWithTheClock() {
        ActivityId service =
                book.held(plan(ActivityType.VOLUNTEER_SERVICE, DAY, "14:30", "16:30", "社区"));
        book.branch.activities.saveMinutes(service, "服务时长2小时。");
        book.mark(service, one, Mark.PRESENT, "");
        assertEquals(NOTHING, book.finds(new ServiceHours(), service));
        book.branch.activities.saveMinutes(service, "每人服务时长：3小时。");
        book.mark(id, one, Mark.PRESENT, "");
        assertEquals(
                List.of("check.R40.overlap", "check.R40.hours"),
                book.finds(new ServiceHours(), service));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyCheckHereFiredAndStayedSilent() {
        BothSides.seen(PeopleChecksTest.class, EveryCheck.all(book.kinds()));
    }
}
