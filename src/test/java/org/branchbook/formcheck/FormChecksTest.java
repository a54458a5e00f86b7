package org.branchbook.formcheck;

import static org.branchbook.check.CheckedBranch.DAY;
import static org.branchbook.check.CheckedBranch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.amendment.HandIn;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.appraisal.Marks;
import org.branchbook.base.Messages;
import org.branchbook.check.BothSides;
import org.branchbook.check.CheckedBranch;
import org.branchbook.check.RecordCheck;
import org.branchbook.evidence.EvidenceList;
import org.branchbook.followup.FollowUp;
import org.branchbook.followup.FollowUpDraft;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.LectureKind;
import org.branchbook.lecture.Lecturer;
import org.branchbook.member.MemberId;
import org.branchbook.review.EveryCheck;
import org.branchbook.storage.TestBook;
import org.branchbook.talk.TalkDraft;
import org.branchbook.themeday.ThemeDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Each check of what proves an activity: it fires, and it stays silent. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormChecksTest {
    private static final List<String> NOTHING = List.of();

    private final CheckedBranch book = new CheckedBranch();
    private final Kinds kinds = book.kinds();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void r20AsksForPhotos() {
        ActivityId id = book.held(plan(ActivityType.THEME_PARTY_DAY, DAY));
        assertEquals(List.of("check.R20.none"), book.finds(new PhotosMissing(), id));
        book.file(id, Evidence.Kind.PHOTO, "1.jpg", "a");
        assertEquals(List.of("check.R20.few"), book.finds(new PhotosMissing(), id));
        book.file(id, Evidence.Kind.PHOTO, "2.jpg", "b");
        book.file(id, Evidence.Kind.PHOTO, "3.jpg", "c");
        assertEquals(NOTHING, book.finds(new PhotosMissing(), id));
        assertEquals(NOTHING, book.finds(new PhotosMissing(), book.meeting()));
    }

    @Test
    void r21ComparesPhotosWithTheDay() {
        ActivityId id = book.meeting();
        book.photo(id, "当天.jpg", DAY.atTime(23, 59));
        book.photo(id, "无日期.jpg", null);
        assertEquals(NOTHING, book.finds(new PhotosOfAnotherDay(), id));
        book.photo(id, "旧照.jpg", DAY.minusDays(1).atTime(15, 0));
        assertEquals(List.of("check.R21.day"), book.finds(new PhotosOfAnotherDay(), id));
        assertEquals(
                "1张照片不是活动当天（2026-03-16）拍的：旧照.jpg 2026-03-15。",
                book.checks(new PhotosOfAnotherDay())
                        .of(id)
                        .getFirst()
                        .text(new Messages(Locale.CHINA)));
        book.branch.activities.move(id, DAY.minusDays(1));
        assertEquals(List.of("check.R21.day"), book.finds(new PhotosOfAnotherDay(), id));
    }

    @Test
    void r33ComparesFilesWithTheListAndAsksAboutTheTextWithoutOne() throws IOException {
        ActivityId id = book.meeting();
        RecordCheck check = new AttachmentsMissing(kinds.evidenceLists());
        book.branch.activities.saveMinutes(id, "名单见附件1，安排见附件2。");
        book.file(id, Evidence.Kind.MATERIAL, "名单.docx", "a");
        assertEquals(List.of("check.R33.fewer"), book.finds(check, id));
        kinds.evidenceLists().save(id, new EvidenceList("", List.of("名单", "工作安排")));
        assertEquals(List.of("check.R33.list"), book.finds(check, id));
        book.file(id, Evidence.Kind.MATERIAL, "工作安排.docx", "b");
        assertEquals(NOTHING, book.finds(check, id));
        String hash = book.branch.activities.evidence(id).getFirst().file().sha256();
        Files.delete(book.branch.book.book().attachments().path(hash));
        assertEquals(List.of("check.R33.lost"), book.finds(check, id));
    }

    @Test
    void r22AsksForTheNewsThatIsClaimed() {
        ActivityId id = book.meeting();
        RecordCheck check = new NewsMissing(kinds.evidenceLists());
        assertEquals(NOTHING, book.finds(check, id));
        book.branch.activities.saveMinutes(id, "活动情况已在学院公众号发布推文。");
        assertEquals(List.of("check.R22.news"), book.finds(check, id));
        kinds.evidenceLists().save(id, new EvidenceList("https://example.org/n/1", List.of()));
        assertEquals(NOTHING, book.finds(check, id));
        kinds.evidenceLists().save(id, EvidenceList.NONE);
        book.file(id, Evidence.Kind.MATERIAL, "推文截图.png", "a");
        assertEquals(NOTHING, book.finds(check, id));
    }

    @Test
    void r24FindsChangesAfterHandingIn() {
        ActivityId id = book.meeting();
        book.branch.person("王五");
        book.branch.attendances.markRestPresent(id);
        book.branch.attendances.close(id);
        HandIn handIn = new HandIn(HandIn.Kind.HANDED_IN, TestBook.TODAY, "学院党委", "");
        kinds.handIns().add(id, handIn);
        RecordCheck check = new ChangedAfterHandIn(kinds.handIns());
        assertEquals(NOTHING, book.finds(check, id));
        book.branch
                .book
                .sql()
                .update("update activity set changed_at = '2026-03-19 10:00' where id = ?", id);
        assertEquals(List.of("check.R24.changed"), book.finds(check, id));
        kinds.handIns().add(id, new HandIn(HandIn.Kind.RETURNED, TestBook.TODAY, "学院党委", "缺照片"));
        assertEquals(NOTHING, book.finds(check, id));
    }

    @Test
    void r25AsksForLecturerAndOutline() {
        ActivityId id = book.held(plan(ActivityType.PARTY_LECTURE, DAY));
        RecordCheck check = new LectureUnprepared(kinds.lectures());
        assertEquals(List.of("check.R25.lecturer", "check.R25.outline"), book.finds(check, id));
        kinds.lectures()
                .save(
                        id,
                        new Lecture(
                                LectureKind.LECTURE,
                                List.of(new Lecturer("张三", "书记", null)),
                                "一、二、三",
                                null));
        assertEquals(NOTHING, book.finds(check, id));
        assertEquals(NOTHING, book.finds(check, book.meeting()));
    }

    @Test
    void r26AsksWhichMeetingDecidedTheTopic() {
        ActivityId id = book.held(plan(ActivityType.THEME_PARTY_DAY, DAY));
        RecordCheck check = new TopicUndecided(kinds.themeDays());
        assertEquals(List.of("check.R26.undecided"), book.finds(check, id));
        ActivityId meeting = book.held(plan(ActivityType.COMMITTEE_MEETING, DAY.minusDays(9)));
        kinds.themeDays().save(id, new ThemeDay(meeting, true));
        assertEquals(NOTHING, book.finds(check, id));
        book.branch.activities.move(meeting, DAY.plusDays(1));
        assertEquals(List.of("check.R26.afterwards"), book.finds(check, id));
    }

    @Test
    void r27AsksForTalksBeforeAndAListAfter() {
        ActivityId id = book.held(plan(ActivityType.ORG_LIFE_MEETING, DAY));
        RecordCheck check =
                new LifeMeetingUnprepared(kinds.appraisals(), kinds.followUps(), kinds.talks());
        assertEquals(List.of("check.R27.talks", "check.R27.rectification"), book.finds(check, id));
        MemberId one = book.branch.person("张三");
        MemberId two = book.branch.person("李四");
        kinds.talks().add(List.of(new TalkDraft(DAY.minusDays(3), 2026, one, two, "思想", "")), null);
        kinds.followUps()
                .add(
                        id,
                        new FollowUpDraft(
                                FollowUpDraft.Kind.RECTIFICATION,
                                "学习不够经常",
                                "制定计划",
                                "张三",
                                DAY.plusDays(30)));
        assertEquals(NOTHING, book.finds(check, id));
    }

    @Test
    void r28CountsGradesAndSteps() {
        MemberId one = book.branch.person("张三");
        book.branch.person("李四");
        ActivityId id = book.held(plan(ActivityType.DEMOCRATIC_APPRAISAL, DAY));
        RecordCheck check = new AppraisalUnfit(kinds.appraisals());
        kinds.appraisals().mark(id, one, Marks.NONE.decided(Grade.EXCELLENT));
        for (LifeStep step : List.of(LifeStep.SELF, LifeStep.MUTUAL, LifeStep.TEST)) {
            kinds.appraisals().save(id, new LifeStep.Taken(step, DAY, ""));
        }
        assertEquals(List.of("check.R28.excellent", "check.R28.steps"), book.finds(check, id));
        kinds.appraisals().mark(id, one, Marks.NONE.decided(Grade.QUALIFIED));
        kinds.appraisals().save(id, new LifeStep.Taken(LifeStep.PROPOSAL, DAY, ""));
        kinds.appraisals().save(id, new LifeStep.Taken(LifeStep.DECISION, DAY, ""));
        assertEquals(NOTHING, book.finds(check, id));
    }

    @Test
    void r32AsksForTheSignedMinutes() {
        ActivityId id = book.meeting();
        RecordCheck check = new SignaturesMissing();
        book.branch.activities.saveMinutes(id, "");
        assertEquals(NOTHING, book.finds(check, id));
        book.branch.activities.saveMinutes(id, "张三主持会议。");
        assertEquals(List.of("check.R32.signed"), book.finds(check, id));
        long scan = book.file(id, Evidence.Kind.MATERIAL, "扫描件.pdf", "a");
        assertEquals(List.of("check.R32.signed"), book.finds(check, id));
        book.branch.activities.setCaption(id, scan, "双方签字的记录");
        assertEquals(List.of("check.R32.kind"), book.finds(check, id));
        assertEquals(
                "“扫描件.pdf”看来是签字的会议记录，类别却是“材料”。",
                book.checks(check).of(id).getFirst().text(new Messages(Locale.CHINA)));
        book.branch.activities.setEvidenceKind(id, scan, Evidence.Kind.SIGNED_MINUTES);
        assertEquals(NOTHING, book.finds(check, id));
        book.branch.activities.removeEvidence(id, scan);
        book.branch.person("王五");
        book.branch.attendances.markRestPresent(id);
        book.branch.attendances.close(id);
        assertEquals(List.of("check.R32.signed"), book.finds(check, id));
    }

    @Test
    void r35FindsWhatIsOverdue() {
        ActivityId id = book.held(plan(ActivityType.MEMBER_MEETING, DAY.minusDays(20)));
        RecordCheck check = new FollowUpsOverdue(kinds.followUps());
        long task =
                kinds.followUps()
                        .add(
                                id,
                                new FollowUpDraft(
                                        FollowUpDraft.Kind.FOLLOW_UP,
                                        "",
                                        "修订值班表",
                                        "李四",
                                        DAY.minusDays(5)));
        assertEquals(List.of("check.R35.overdue"), book.finds(check, id));
        kinds.followUps().finish(task, new FollowUp.Done(DAY, "已张贴", null));
        assertEquals(NOTHING, book.finds(check, id));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyCheckHereFiredAndStayedSilent() {
        BothSides.seen(FormChecksTest.class, EveryCheck.all(book.kinds()));
    }
}
