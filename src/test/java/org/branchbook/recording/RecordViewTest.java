package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.Post;
import org.branchbook.check.CheckedBranch;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.RosterEntry;
import org.branchbook.record.DocumentAction;
import org.branchbook.record.Step;
import org.branchbook.resolution.ResolutionPapers;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.WrittenOpinion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordViewTest extends FxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private final CheckedBranch book = new CheckedBranch();
    private final TestBranch branch = book.branch;
    private final List<String> papers = new ArrayList<>();
    private ActivitiesScreen screen;

    @BeforeEach
    void people() {
        branch.holder("张三", branch.firstGroup, Post.SECRETARY);
        branch.holder("李四", branch.firstGroup, Post.ORG_COMMISSIONER);
        branch.people(10);
    }

    private void start(Locale locale) {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, branch.book.clock());
                    screen =
                            book.screen(
                                    ui,
                                    book.closings(),
                                    List.of(
                                            new DocumentAction("打印签到表", Icon.PRINT, _ -> {}),
                                            new DocumentAction("导出会议记录", Icon.WORD, _ -> {})));
                    screen.withResolutionPapers(
                            new ResolutionPapers(
                                    one -> one.kind() == ResolutionKind.ADMISSION,
                                    (_, one) -> papers.add(one.wording())));
                    ui.content(screen.node());
                    return ui.root();
                });
        onFx(screen::shown);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void walksFromThePlanToTheClosedRecord() {
        ActivityId id =
                branch.activities.plan(CheckedBranch.plan(ActivityType.MEMBER_MEETING, DAY));
        start(Locale.CHINA);
        waitFor("row", () -> rows() == 1);
        click("activities");
        onFx(() -> table().getSelectionModel().select(0));
        press(KeyCode.ENTER);
        waitFor("sign-in", () -> shown("attendance"));
        waitFor("due", () -> text("total-due").equals("12"));
        press(KeyCode.DOWN);
        press(KeyCode.DIGIT2);
        press(KeyCode.DIGIT5);
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor("write", () -> text("next-step").equals("写记录"));
        shoot("record-attendance");
        click("next-step");
        enter("agenda", "一项议题");
        click("minutes");
        type("张三传达上级文件精神。");
        waitFor("kept", () -> branch.activities.get(id).minutes().startsWith("张三"));
        waitFor("close", () -> text("next-step").equals("关闭记录"));
        shoot("record-minutes");
        click("next-step");
        waitFor("warnings", () -> shown("close-warnings"));
        shoot("record-close");
        click("panel-primary");
        waitFor("closed", () -> shown("closed-banner"));
        shoot("record-closed");
        Activity closed = branch.activities.get(id);
        assertEquals(ActivityState.CLOSED, closed.state());
        assertEquals(List.of("一项议题"), closed.agenda());
        assertFalse(find("minutes", TextArea.class).isEditable());
        assertFalse(shown("late-entry"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("reopened", () -> !branch.activities.get(id).closed());
        waitFor("banner gone", () -> !shown("closed-banner"));
    }

    @Test
    void aClosedRecordSaysCalmlyThatTheRosterHasSinceChanged() {
        ActivityId id = branch.plan(DAY);
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        start(Locale.CHINA);
        onFx(() -> screen.open(id));
        waitFor("the record", () -> shown("closed-banner"));
        assertFalse(shown("roster-changed"));
        RosterEntry first = branch.members.roster(DAY).getFirst();
        branch.members.setFacts(
                first.id(),
                FactEdits.begin(
                        branch.members.facts(first.id()),
                        Fact.of(FactDetail.TRANSFERRED, DAY.minusDays(9), null)));
        branch.person("张三丰");
        onFx(screen::shown);
        waitFor("the difference", () -> shown("roster-changed"));
        assertTrue(text("roster-changed").contains("不再有：" + first.name()));
        assertTrue(text("roster-changed").contains("还应有：张三丰"));
        shoot("record-roster-changed");
    }

    @Test
    void keepsWhatIsBeingTypedWhenThePageIsLeft() {
        ActivityId id = branch.plan(DAY);
        start(Locale.CHINA);
        onFx(() -> screen.open(id));
        waitFor("page", () -> text("record-title").contains("支部党员大会"));
        click("step-WRITE");
        click("minutes");
        type("会");
        onFx(screen::hidden);
        waitFor("kept", () -> branch.activities.get(id).minutes().equals("会"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", text("minutes"));
        waitFor("kept too", () -> branch.activities.get(id).minutes().isEmpty());
    }

    @Test
    void judgesAVoteWhileItIsTyped() {
        ActivityId id = branch.plan(DAY);
        branch.attendances.markRestPresent(id);
        start(Locale.CHINA);
        onFx(() -> screen.open(id));
        waitFor("page", () -> text("record-title").contains("支部党员大会"));
        click("step-WRITE");
        click("tab-resolutions");
        click("add-resolution");
        enter("wording", "同意张一同志为中共预备党员");
        enter("ayes", "5");
        shoot("resolution-editor");
        assertTrue(text("verdict").contains("未通过"), text("verdict"));
        enter("ayes", "10");
        assertTrue(text("verdict").contains("通过"), text("verdict"));
        click("panel-primary");
        waitFor("kept", () -> branch.activities.resolutions(id).size() == 1);
        assertEquals(
                new Resolution(
                        ResolutionKind.ORDINARY,
                        "同意张一同志为中共预备党员",
                        new Resolution.Tally(10, 10, 0, 10, 0, 0),
                        false),
                branch.activities.resolutions(id).getFirst());
        waitFor("card", () -> shown(".resolution"));
        assertFalse(shown("#resolution-paper-0"), "an ordinary resolution has no paper");
        shoot("resolutions");
    }

    @Test
    @SuppressWarnings("unchecked")
    void writtenOpinionsComeFromTheVotersAndAreCounted() {
        ActivityId id = branch.plan(DAY);
        RosterEntry away = branch.members.roster(DAY).getFirst();
        branch.members.setFacts(
                away.id(),
                FactEdits.begin(
                        branch.members.facts(away.id()),
                        Fact.of(FactDetail.LOST_MOVED, DAY.minusDays(9), null)));
        branch.attendances.mark(id, away.id(), Mark.LEAVE, "流动");
        branch.attendances.markRestPresent(id);
        start(Locale.CHINA);
        onFx(() -> screen.open(id, Step.WRITE, "resolutions", ""));
        waitFor("voters", () -> shown("add-resolution"));
        shoot("resolutions-lost");
        click("add-resolution");
        onFx(() -> find("kind", ComboBox.class).setValue(ResolutionKind.ADMISSION));
        enter("wording", "同意接收孔三四同志为中共预备党员");
        click("opinions-add");
        ComboBox<String> who = find("opinions-0-0", ComboBox.class);
        assertEquals(List.of("", away.name()), who.getItems());
        onFx(() -> who.setValue(away.name()));
        enter("opinions-0-1", "3.10");
        assertEquals("1", text("writtenAyes"));
        enter("ayes", "9");
        shoot("resolution-opinions");
        click("panel-primary");
        waitFor("kept", () -> branch.activities.resolutions(id).size() == 1);
        assertEquals(
                List.of(
                        new WrittenOpinion(
                                away.id(), away.name(), LocalDate.of(2026, 3, 10), true, "")),
                branch.activities.resolutions(id).getFirst().ballot().opinions());
        waitFor("card", () -> shown("#resolution-paper-0"));
        shoot("resolution-paper");
        click("resolution-paper-0");
        assertEquals(List.of("同意接收孔三四同志为中共预备党员"), papers);
    }

    @Test
    void listsAYearByStateAndRemovesWithUndo() {
        branch.plan(DAY);
        ActivityId held = branch.plan(LocalDate.of(2026, 2, 10));
        branch.attendances.markRestPresent(held);
        ActivityId closed = branch.plan(LocalDate.of(2026, 1, 13));
        branch.attendances.markRestPresent(closed);
        branch.attendances.close(closed);
        branch.plan(LocalDate.of(2025, 12, 9));
        start(Locale.CHINA);
        waitFor("rows", () -> rows() == 3);
        shoot("activities");
        shoot("activities-150", 1.5);
        assertEquals("已关闭 1", text("tab-CLOSED"));
        click("tab-HELD");
        waitFor("held", () -> rows() == 1);
        enter("search", "图书馆");
        waitFor("what was not found", () -> rows() == 0 && shown("search-clear"));
        shoot("activities-not-found");
        shoot("activities-not-found-150", 1.5);
        press(KeyCode.ESCAPE);
        waitFor("held", () -> rows() == 1);
        click("tab-all");
        onFx(() -> table().getSelectionModel().select(0));
        onFx(() -> table().requestFocus());
        press(KeyCode.DELETE);
        waitFor("removed", () -> rows() == 2);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("restored", () -> rows() == 3);
        press(KeyCode.CONTROL, KeyCode.N);
        waitFor("panel", () -> shown("plan-panel"));
    }

    @Test
    void looksRightEmptyAndInEnglishAndDark() {
        start(Locale.ENGLISH);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("activities-empty-en-dark");
        assertTrue(shown(".empty-state"));
        ActivityId id = branch.plan(DAY);
        onFx(() -> screen.open(id));
        waitFor("page", () -> text("record-title").contains("支部党员大会"));
        waitFor("due", () -> text("total-due").equals("12"));
        shoot("record-en-dark");
        click("step-PLAN");
        shoot("record-plan-en-dark");
    }

    private int rows() {
        return table().getItems().size();
    }

    private TableView<?> table() {
        return find("activities", TableView.class);
    }
}
