package org.branchbook.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.due.DueLine;
import org.branchbook.member.MemberId;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lecturers and outlines, and the year's view of them, on a real book. */
class LecturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final TestBranch branch = new TestBranch(TestBook.create(TODAY));
    private final Lectures lectures =
            new Lectures(
                    branch.book.sql(),
                    branch.members,
                    branch.activities,
                    branch.rules,
                    branch.book.clock());
    private final MemberId zhang = branch.holder("张三", null, Post.SECRETARY);

    @AfterEach
    void close() {
        branch.close();
    }

    private ActivityId lecture(LocalDate day, boolean held, Lecturer... lecturers) {
        ActivityId id =
                branch.plan(ActivityType.PARTY_LECTURE, day, Audience.of(Audience.Kind.MEMBERS));
        branch.activities.setHeld(id, held);
        lectures.save(id, new Lecture(LectureKind.MICRO, List.of(lecturers), "一、来历", null));
        return id;
    }

    private List<String> year(int year) {
        LectureYear all = lectures.year(year, CHINESE);
        return all.lines().stream()
                .map(line ->
                        line.name()
                                + " "
                                + line.title()
                                + " "
                                + line.given().size()
                                + "+"
                                + line.planned().size()
                                + (all.lacks(line) ? " 缺" : ""))
                .toList();
    }

    @Test
    void keepsLecturersOutlineAndScript() {
        Evidence.File script = new Evidence.File("讲稿.docx", "a".repeat(64), 12);
        ActivityId id =
                branch.plan(ActivityType.PARTY_LECTURE, TODAY, Audience.of(Audience.Kind.MEMBERS));
        assertEquals(
                List.of("lecture.missing.lecturer", "lecture.missing.outline"),
                lectures.of(id).missing().stream().map(Problem::key).toList());
        Lecture lecture =
                new Lecture(
                        LectureKind.SPECIAL,
                        List.of(
                                Lectures.lecturer("张三", "书记", lectures.people(TODAY)),
                                new Lecturer("孙七", "学院党委副书记", null)),
                        "一、来历\n二、要求",
                        script);
        lectures.save(id, lecture);
        assertEquals(lecture, lectures.of(id));
        assertEquals(zhang, lectures.of(id).lecturers().getFirst().member());
        assertEquals(List.of(), lectures.of(id).missing());
        assertThrows(
                InvalidInput.class,
                () ->
                        lectures.save(
                                id,
                                new Lecture(
                                        LectureKind.LECTURE,
                                        List.of(new Lecturer(" ", "", null)),
                                        "",
                                        null)));
    }

    @Test
    void aYearShowsLeadersWhetherTheyLecturedOrNot() {
        branch.holder("李四", null, Post.ORG_COMMISSIONER);
        branch.person("王五");
        assertEquals(List.of("张三 书记 0+0 缺", "李四 组织委员 0+0 缺"), year(2026));
        lecture(
                TODAY.minusDays(9),
                true,
                new Lecturer("张三", "", zhang),
                new Lecturer("孙七", "党委", null));
        lecture(TODAY.plusDays(9), false, new Lecturer("孙七", "党委", null));
        assertEquals(List.of("张三 书记 1+0", "李四 组织委员 0+0 缺", "孙七 党委 1+1"), year(2026));
        assertEquals(
                List.of("李四（组织委员）今年还没有讲党课"),
                new LectureDue(lectures)
                        .lines(TODAY, CHINESE).stream().map(DueLine::text).toList());
    }
}
