package org.branchbook.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberId;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanEditorTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 25);
    private final TestBranch branch = new TestBranch();
    private final List<ActivityId> saved = new ArrayList<>();
    private MemberId wang;
    private PlanEditor editor;

    @BeforeEach
    void open() {
        branch.holder("张三", null, Post.SECRETARY);
        branch.holder("李四", null, Post.ORG_COMMISSIONER);
        wang = branch.holder("王五", branch.firstGroup, Post.GROUP_LEADER);
        start(Locale.CHINA);
    }

    private void start(Locale locale) {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, branch.book.clock());
                    editor =
                            new PlanEditor(ui, branch.activities, branch.members, branch.branches)
                                    .onSaved(saved::add);
                    return ui.root();
                });
    }

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void plansWithWhatItOffers() {
        onFx(() -> editor.plan(DAY));
        enter("title", "学习全国两会精神");
        enter("place", "图书馆报告厅");
        press(KeyCode.TAB);
        shoot("plan-editor");
        shoot("plan-editor-150", 1.5);
        click("panel-primary");
        waitFor("saved", () -> saved.size() == 1);
        assertEquals(
                new ActivityPlan(
                        ActivityType.MEMBER_MEETING,
                        "学习全国两会精神",
                        new ActivityPlan.When(DAY, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                        "图书馆报告厅",
                        new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS))),
                branch.activities.get(saved.getFirst()).plan());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> branch.activities.find(saved.getFirst()).isEmpty());
    }

    @Test
    void changesOneOfARecurringPlanOrAllThatFollow() {
        List<ActivityPlan> copies =
                List.of(DAY, DAY.plusWeeks(4), DAY.plusWeeks(8)).stream()
                        .map(day ->
                                new ActivityPlan(
                                        ActivityType.THEME_PARTY_DAY,
                                        day.getMonthValue() + "月主题党日",
                                        new ActivityPlan.When(
                                                day, LocalTime.of(14, 30), LocalTime.of(17, 0)),
                                        "",
                                        new ActivityPlan.People(
                                                "张三", "", Audience.of(Audience.Kind.MEMBERS))))
                        .toList();
        List<ActivityId> ids = branch.activities.planAll(copies);
        onFx(() -> editor.edit(ids.get(1)));
        enter("place", "红色教育基地");
        press(KeyCode.TAB);
        click("later");
        shoot("plan-editor-series");
        click("panel-primary");
        waitFor("saved", () -> saved.size() == 1);
        assertEquals(List.of("", "红色教育基地", "红色教育基地"), places(ids));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> places(ids).equals(List.of("", "", "")));
    }

    private List<String> places(List<ActivityId> ids) {
        return ids.stream().map(id -> branch.activities.get(id).plan().place()).toList();
    }

    @Test
    void plansTheSameAgain() {
        ActivityId first = branch.plan(DAY);
        onFx(() -> editor.copy(first));
        click("panel-primary");
        waitFor("saved", () -> saved.size() == 1);
        ActivityPlan again = branch.activities.get(saved.getFirst()).plan();
        assertEquals("4月支部党员大会", again.title());
        assertEquals(branch.activities.get(first).plan().when().on(DAY.plusDays(7)), again.when());
    }

    @Test
    void followsTheTypeUntilSomebodyTypes() {
        onFx(() -> editor.plan(DAY));
        enter("chair", "赵六");
        onFx(() -> combo("type").setValue(ActivityType.GROUP_MEETING));
        settle();
        assertEquals("3月党小组会", text("#title .text-field"));
        assertEquals("15:30", text("end"));
        assertEquals("赵六", text("#chair .text-field"));
        enter("chair", "");
        onFx(() -> combo("type").setValue(ActivityType.COMMITTEE_MEETING));
        onFx(() -> combo("type").setValue(ActivityType.GROUP_MEETING));
        assertEquals("王五", text("#chair .text-field"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void saysWhatIsWrongAtTheField() {
        onFx(() -> editor.plan(DAY));
        enter("end", "9:00");
        enter("title", "");
        click("panel-primary");
        waitFor("problems", () -> shown("end-line") && shown("title-line"));
        shoot("plan-editor-problems");
        assertTrue(text("end-line").contains("09:00"));
        assertTrue(saved.isEmpty());
    }

    @Test
    void keepsFurtherTypesAndTheYearItCountsFor() {
        onFx(() -> editor.plan(ActivityType.ORG_LIFE_MEETING, LocalDate.of(2026, 3, 20)));
        waitFor("the form", () -> shown("plan-panel"));
        find("year", ComboBox.class);
        onFx(() -> find("year", ComboBox.class).getSelectionModel().select(1));
        onFx(() -> find("segment-add", Button.class).fire());
        onFx(() -> find("segment-0-2", TextField.class).setText("15:30"));
        click("panel-primary");
        assertTrue(shown("plan-panel"));
        onFx(() -> find("segment-0-3", TextField.class).setText("16:00"));
        String type = new Messages(Locale.CHINA).text(ActivityType.PARTY_LECTURE);
        onFx(() -> segmentType().setValue(type));
        click("panel-primary");
        waitFor("the plan", () -> !branch.activities.year(2026).isEmpty());
        ActivityPlan plan = branch.activities.year(2026).getFirst().plan();
        assertEquals(2025, plan.year());
        assertEquals(
                new Segment(
                        ActivityType.PARTY_LECTURE,
                        type,
                        LocalTime.of(15, 30),
                        LocalTime.of(16, 0)),
                plan.more().segments().getFirst());
    }

    @SuppressWarnings("unchecked") // made as such by the form
    private ComboBox<String> segmentType() {
        return find("segment-0-0", ComboBox.class);
    }

    @Test
    void warnsOfClashesAndDaysOfRest() {
        branch.plan(LocalDate.of(2026, 10, 1));
        onFx(() -> editor.plan(LocalDate.of(2026, 10, 1)));
        waitFor("warnings", () -> shown("plan-warnings"));
        String warnings = text("plan-warnings");
        assertTrue(warnings.contains("国庆"), warnings);
        assertTrue(warnings.contains("同一地点（学院三楼会议室）已有"), warnings);
        onFx(() -> editor.plan(LocalDate.of(2031, 3, 5)));
        waitFor("year", () -> text("plan-warnings").contains("2031"));
    }

    @Test
    void changesAPlanOfChosenPeopleAndTakesItBack() {
        ActivityId id = branch.plan(ActivityType.HEART_TALK, DAY, Audience.chosen(Set.of(wang)));
        Activity before = branch.activities.get(id);
        onFx(() -> editor.edit(id));
        find("people-list");
        enter("people-search", "qqq");
        waitFor("what was not found", () -> shown("search-clear"));
        shoot("plan-editor-not-found");
        enter("people-search", "zs");
        ListView<?> people = find("people-list", ListView.class);
        waitFor("张三 alone", () -> people.getItems().size() == 1);
        settle();
        click("#people-list .check-box");
        shoot("plan-editor-people");
        click("panel-primary");
        waitFor("saved", () -> saved.size() == 1);
        assertEquals(2, branch.activities.get(id).plan().people().audience().chosen().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> branch.activities.get(id).plan().equals(before.plan()));
    }

    @Test
    void looksRightInEnglishAndDark() {
        start(Locale.ENGLISH);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        onFx(() -> editor.plan(LocalDate.of(2026, 3, 22)));
        waitFor("warnings", () -> shown("plan-warnings"));
        shoot("plan-editor-en-dark");
        assertEquals("Plan an activity", text("#plan-panel .panel-title"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return (ComboBox<Object>) find(id);
    }
}
