package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.Marks;
import org.branchbook.followup.FollowUpDraft;
import org.branchbook.home.OpenBook;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.LectureKind;
import org.branchbook.lecture.Lecturer;
import org.branchbook.member.MemberId;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes say who lectured on what, grades in numbers only, and what is to be done. */
class KindTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path folder;

    @Test
    void minutesCarryWhatTheKindOfActivityAdds() throws IOException {
        try (OpenBook book =
                OpenBook.create(folder.resolve("book"), TestBook.clock(DAY.plusDays(3)))) {
            MemberId zhang = book.members().add(People.full("张三"), "");
            book.members().add(People.full("李四"), "");
            ActivityId id = book.activities().plan(plan());
            book.kinds()
                    .lectures()
                    .save(
                            id,
                            new Lecture(
                                    LectureKind.MICRO,
                                    List.of(new Lecturer("孙七", "学院党委副书记", null)),
                                    "一、为什么学\n二、怎样学",
                                    null));
            book.kinds().appraisals().mark(id, Map.of(zhang, Marks.NONE.decided(Grade.BASIC)));
            followUps(book, id);
            byte[] written = book.papers().documents().minutes(id);
            Files.createDirectories(Path.of("target", "shots"));
            Files.write(Path.of("target", "shots", "kinds-minutes.docx"), written);
            String text = text(written);
            assertTrue(text.contains("授课人\t孙七（学院党委副书记）"), text);
            assertTrue(text.contains("授课形式\t微党课"), text);
            assertTrue(text.contains("二、授课提纲\n一、为什么学\n二、怎样学\n"), text);
            assertTrue(text.contains("应评定党员2人，已评定1人：优秀0人，合格0人，基本合格1人，不合格0人。"), text);
            assertFalse(text.contains("张三基本合格"), text);
            assertTrue(text.contains("四、整改清单\n问题：学习不够经常。整改措施：每月学习一次。（负责人：李四；2027年3月31日前完成）"), text);
            assertTrue(text.contains("五、后续事项\n1.汇总意见。（负责人：张三；2026年12月5日前完成）\n2."), text);
        }
    }

    private static void followUps(OpenBook book, ActivityId id) {
        FollowUpDraft.Kind task = FollowUpDraft.Kind.FOLLOW_UP;
        var followUps = book.kinds().followUps();
        followUps.add(
                id,
                new FollowUpDraft(
                        FollowUpDraft.Kind.RECTIFICATION,
                        "学习不够经常",
                        "每月学习一次",
                        "李四",
                        LocalDate.of(2027, 3, 31)));
        followUps.add(id, new FollowUpDraft(task, "", "汇总意见", "张三", LocalDate.of(2026, 12, 5)));
        followUps.add(id, new FollowUpDraft(task, "", "公布结果。", "李四", LocalDate.of(2026, 12, 10)));
    }

    private static ActivityPlan plan() {
        LocalTime four = LocalTime.of(16, 0);
        return new ActivityPlan(
                ActivityType.DEMOCRATIC_APPRAISAL,
                "2026年度民主评议党员暨微党课",
                new ActivityPlan.When(DAY, LocalTime.of(14, 0), LocalTime.of(17, 0)),
                "三号楼201",
                new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)),
                new ActivityPlan.More(
                        List.of(
                                new Segment(
                                        ActivityType.PARTY_LECTURE,
                                        "微党课",
                                        four,
                                        LocalTime.of(17, 0))),
                        null,
                        null));
    }

    private static String text(byte[] document) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document));
                XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
            return extractor.getText();
        }
    }

    @Test
    void anActivityWithoutAnyOfItAddsNothing() {
        assertEquals(Map.of(), KindText.NONE.head());
        assertEquals(KindText.NONE, new KindText.Writer().lecture(Lecture.NONE).text());
    }
}
