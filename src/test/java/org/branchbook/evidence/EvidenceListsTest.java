package org.branchbook.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvidenceListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private final TestBranch branch = new TestBranch();
    private final EvidenceLists lists = new EvidenceLists(branch.book.sql(), branch.activities);

    @AfterEach
    void close() {
        branch.close();
    }

    private Activity plan(ActivityType type) {
        ActivityId id = branch.plan(type, DAY, Audience.of(Audience.Kind.MEMBERS));
        return branch.activities.get(id);
    }

    private List<String> missing(Activity activity) {
        return lists.missing(activity).stream().map(Problem::field).toList();
    }

    private void add(Activity activity, Evidence.Kind kind, String name) {
        branch.activities.addEvidence(
                activity.id(), kind, new Evidence.File(name, "0".repeat(64), 10));
    }

    @Test
    void saysWhatEachTypeLacks() {
        Activity lecture = plan(ActivityType.PARTY_LECTURE);
        assertEquals(
                List.of("SIGN_IN_SCAN", "OUTLINE", "PHOTO_WIDE", "PHOTO_CLOSE"), missing(lecture));
        add(lecture, Evidence.Kind.SIGN_IN_SCAN, "签到.pdf");
        add(lecture, Evidence.Kind.OUTLINE, "讲稿.docx");
        add(lecture, Evidence.Kind.PHOTO_WIDE, "1.jpg");
        assertEquals(List.of("PHOTO_CLOSE"), missing(lecture));
        assertEquals(
                List.of("SIGN_IN_SCAN", "SIGNED_MINUTES"),
                missing(plan(ActivityType.MEMBER_MEETING)));
        assertEquals(List.of(), missing(plan(ActivityType.HEART_TALK)));
    }

    @Test
    void asksForNoOutlineThatIsTypedWithTheLecture() {
        Activity lecture = plan(ActivityType.PARTY_LECTURE);
        lists.withOutlines(lecture.id()::equals);
        assertEquals(List.of("SIGN_IN_SCAN", "PHOTO_WIDE", "PHOTO_CLOSE"), missing(lecture));
        assertEquals(4, missing(plan(ActivityType.PARTY_LECTURE)).size());
    }

    @Test
    void asksForTheMaterialsOnTheList() {
        Activity day = plan(ActivityType.MEMBER_MEETING);
        add(day, Evidence.Kind.SIGN_IN_SCAN, "签到.pdf");
        add(day, Evidence.Kind.SIGNED_MINUTES, "签字的会议记录.pdf");
        lists.save(day.id(), new EvidenceList(" 学院网站 ", List.of("学习材料", " ", "发言稿")));
        assertEquals(new EvidenceList("学院网站", List.of("学习材料", "发言稿")), lists.of(day.id()));
        assertEquals(List.of("materials", "materials"), missing(day));
        add(day, Evidence.Kind.MATERIAL, "三月学习材料.pdf");
        assertEquals(
                List.of(Problem.of("materials", "evidence.missing.material", "发言稿")),
                lists.missing(day));
    }

    @Test
    void noticesPhotosOfAnotherDay() {
        Activity day = plan(ActivityType.THEME_PARTY_DAY);
        LocalDateTime before = DAY.minusDays(7).atTime(9, 30);
        Evidence.File file = new Evidence.File("1.jpg", "0".repeat(64), 10);
        branch.activities.addEvidence(day.id(), Evidence.Kind.PHOTO, file, before);
        branch.activities.addEvidence(day.id(), Evidence.Kind.PHOTO, file, DAY.atTime(9, 30));
        branch.activities.addEvidence(day.id(), Evidence.Kind.PHOTO, file);
        // A sheet is scanned when somebody gets to it.
        branch.activities.addEvidence(day.id(), Evidence.Kind.SIGN_IN_SCAN, file, before);
        List<Evidence> files = branch.activities.evidence(day.id());
        assertEquals(List.of(files.getFirst()), EvidenceLists.otherDay(day, files));
        assertEquals(before, files.getFirst().taken());
    }
}
