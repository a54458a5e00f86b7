package org.branchbook.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Steps and grades on the record's page, with keys alone. */
class AppraisalPanesTest extends PartTest {
    private static final LocalDate DAY = TestBook.TODAY;

    private final TestBranch branch = new TestBranch();
    private final Appraisals appraisals =
            new Appraisals(branch.book.sql(), branch.members, branch.activities, branch.rules);
    private final List<MemberId> full =
            List.of("张三", "李四", "王五", "赵六", "孙七").stream().map(branch::person).toList();
    private final ActivityId id;

    AppraisalPanesTest() {
        branch.person("周八", Stage.PROBATIONARY, Map.of());
        id =
                branch.activities.plan(
                        new ActivityPlan(
                                ActivityType.ORG_LIFE_MEETING,
                                "2025年度组织生活会和民主评议党员",
                                new ActivityPlan.When(
                                        DAY, LocalTime.of(14, 0), LocalTime.of(17, 0)),
                                "三号楼201",
                                new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)),
                                new ActivityPlan.More(
                                        List.of(
                                                new Segment(
                                                        ActivityType.DEMOCRATIC_APPRAISAL,
                                                        "民主评议党员",
                                                        LocalTime.of(15, 30),
                                                        LocalTime.of(17, 0))),
                                        2025,
                                        null)));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private Grade decided(int member) {
        return appraisals.sheet(id).row(full.get(member)).orElseThrow().marks().decided();
    }

    @Test
    void oneKeyAMemberGradesTheBranch() {
        GradesPane pane =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new GradesPane(ui, appraisals, () -> {}),
                        GradesPane::node);
        onFx(() -> pane.show(branch.activities.get(id)));
        TableView<?> table = find("grades", TableView.class);
        waitFor("six members", () -> table.getItems().size() == 6);
        onFx(table::requestFocus);
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT3);
        waitFor("two grades", () -> decided(1) == Grade.BASIC);
        assertEquals(Grade.EXCELLENT, decided(0));
        click("rest-qualified");
        waitFor("all grades", () -> decided(4) == Grade.QUALIFIED);
        waitFor("the counts", () -> appraisals.sheet(id).counts().graded() == 5);
        shoot("grades-pane");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the rest open", () -> appraisals.sheet(id).counts().graded() == 2);
        ballots(table);
    }

    private void ballots(TableView<?> table) {
        onFx(() -> table.getSelectionModel().selectFirst());
        onFx(table::requestFocus);
        press(KeyCode.ENTER);
        enter("ballots-EXCELLENT", "4");
        enter("ballots-QUALIFIED", "2");
        shoot("ballots-panel");
        click("panel-primary");
        waitFor(
                "ballots",
                () ->
                        new Ballots(4, 2, 0, 0)
                                .equals(
                                        appraisals
                                                .sheet(id)
                                                .row(full.getFirst())
                                                .orElseThrow()
                                                .marks()
                                                .ballots()));
    }

    @Test
    void aStepIsTickedAndNoted() {
        LifeStepsPane pane =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new LifeStepsPane(ui, appraisals),
                        LifeStepsPane::node);
        onFx(() -> pane.show(branch.activities.get(id)));
        waitFor("read", () -> !find("step-criticism").isDisabled());
        click("step-criticism");
        enter("step-note-study", "学习两篇讲话");
        enter("step-day-study", "2026-03-02");
        onFx(pane::leave);
        waitFor("two steps", () -> appraisals.sheet(id).left().size() == 10);
        shoot("life-steps");
        assertEquals(
                new LifeStep.Taken(LifeStep.STUDY, DAY.withDayOfMonth(2), "学习两篇讲话"),
                appraisals.sheet(id).taken(LifeStep.STUDY).orElseThrow());
        enter("step-day-opinions", "2026-04-02");
        onFx(pane::leave);
        waitFor("the refusal", () -> text("steps-wrong").contains("会前"));
    }
}
