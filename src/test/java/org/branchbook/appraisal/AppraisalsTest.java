package org.branchbook.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.rules.LocalRule;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Steps and grades on a real book: five full members and one on probation. */
class AppraisalsTest {
    private static final LocalDate DAY = TestBook.TODAY;

    private final TestBranch branch = new TestBranch();
    private final Appraisals appraisals =
            new Appraisals(branch.book.sql(), branch.members, branch.activities, branch.rules);
    private final List<MemberId> full =
            List.of("张三", "李四", "王五", "赵六", "孙七").stream().map(branch::person).toList();
    private final MemberId probationary = branch.person("周八", Stage.PROBATIONARY, Map.of());

    @AfterEach
    void close() {
        branch.close();
    }

    /** Held in March for the year before. */
    private ActivityId appraisal(ActivityType type) {
        return branch.activities.plan(
                new ActivityPlan(
                        type,
                        "2025年度民主评议党员",
                        new ActivityPlan.When(DAY, LocalTime.of(14, 0), LocalTime.of(16, 0)),
                        "三号楼201",
                        new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)),
                        new ActivityPlan.More(List.of(), 2025, null)));
    }

    private List<String> missing(ActivityId id) {
        return appraisals.sheet(id).missing().stream()
                .filter(problem -> problem.field().equals("grades"))
                .map(problem -> problem.key() + problem.args())
                .toList();
    }

    @Test
    void probationaryMembersTakePartUngraded() {
        ActivityId id = appraisal(ActivityType.DEMOCRATIC_APPRAISAL);
        assertThrows(
                InvalidInput.class,
                () -> appraisals.mark(id, probationary, Marks.NONE.decided(Grade.QUALIFIED)));
        assertEquals(List.of("appraisal.missing.grades[5]"), missing(id));
        assertEquals(full, appraisals.restQualified(id));
        GradeCounts counts = appraisals.sheet(id).counts();
        assertEquals(6, counts.members());
        assertEquals(5, counts.gradable());
        assertEquals(5, counts.of(Grade.QUALIFIED));
        assertEquals(List.of(), missing(id));
        appraisals.clear(id, full);
        assertEquals(0, appraisals.sheet(id).counts().graded());
    }

    @Test
    void saysWhenTooManyAreExcellentByEitherBase() {
        ActivityId id = appraisal(ActivityType.DEMOCRATIC_APPRAISAL);
        appraisals.mark(
                id,
                Map.of(
                        full.get(0), Marks.NONE.decided(Grade.EXCELLENT),
                        full.get(1), Marks.NONE.decided(Grade.EXCELLENT)));
        assertEquals(2, appraisals.sheet(id).counts().mostExcellent());
        assertEquals(List.of("appraisal.missing.grades[3]"), missing(id));
        branch.rules.add(
                new LocalRule(
                        "life:excellentBase",
                        "0",
                        LocalDate.of(2026, 1, 1),
                        null,
                        new LocalRule.Decision("学院党委", LocalDate.of(2026, 1, 1), "")));
        assertEquals(
                List.of("appraisal.missing.grades[3]", "appraisal.missing.excellent[2, 1]"),
                missing(id));
    }

    @Test
    void countsForTheYearItIsHeldFor() {
        ActivityId id = appraisal(ActivityType.DEMOCRATIC_APPRAISAL);
        appraisals.mark(id, full.getFirst(), Marks.NONE.decided(Grade.EXCELLENT));
        assertEquals(Map.of(full.getFirst(), Grade.EXCELLENT), appraisals.year(2025));
        assertEquals(Map.of(), appraisals.year(2026));
        assertEquals(id, appraisals.held(2025).getFirst().id());
        assertEquals(List.of(), appraisals.held(2026));
    }

    @Test
    void aClosedAppraisalKeepsItsMembersAndGrades() {
        ActivityId id = appraisal(ActivityType.DEMOCRATIC_APPRAISAL);
        appraisals.restQualified(id);
        full.forEach(person -> branch.attendances.mark(id, person, Mark.PRESENT, ""));
        branch.attendances.mark(id, probationary, Mark.PRESENT, "");
        branch.attendances.close(id);
        branch.person("后来");
        assertEquals(6, appraisals.sheet(id).rows().size());
        assertThrows(
                AppException.class,
                () -> appraisals.mark(id, full.getFirst(), Marks.NONE.decided(Grade.BASIC)));
    }

    @Test
    void stepsAreTakenInTheirPlace() {
        ActivityId id = appraisal(ActivityType.ORG_LIFE_MEETING);
        assertEquals(7, appraisals.sheet(id).left().size());
        appraisals.save(id, new LifeStep.Taken(LifeStep.STUDY, DAY.minusDays(7), "学习两篇讲话"));
        assertEquals(6, appraisals.sheet(id).left().size());
        assertEquals("学习两篇讲话", appraisals.sheet(id).taken(LifeStep.STUDY).orElseThrow().note());
        assertEquals(
                "appraisal.problem.after",
                problem(id, new LifeStep.Taken(LifeStep.TALKS, DAY.plusDays(1), "")));
        assertEquals(
                "appraisal.problem.otherType",
                problem(id, new LifeStep.Taken(LifeStep.SELF, DAY, "")));
        appraisals.save(id, new LifeStep.Taken(LifeStep.STUDY, null, ""));
        assertEquals(7, appraisals.sheet(id).left().size());
    }

    private String problem(ActivityId id, LifeStep.Taken taken) {
        return assertThrows(InvalidInput.class, () -> appraisals.save(id, taken))
                .problems()
                .stream()
                .map(Problem::key)
                .findFirst()
                .orElse("");
    }

    @Test
    void readsGradesAndBallotsAsSheetsWriteThem() {
        assertEquals(Grade.EXCELLENT, Grade.parse("优秀党员").orElseThrow());
        assertEquals(Grade.BASIC, Grade.parse(" 基本合格 ").orElseThrow());
        assertEquals(true, Grade.parse("良好").isEmpty());
        assertEquals(new Ballots(12, 3, 0, 0), Ballots.read("12/3、0，0").orElseThrow());
        assertEquals(true, Ballots.read("12/3").isEmpty());
    }
}
