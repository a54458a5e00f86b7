package org.branchbook.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.due.DueLine;
import org.branchbook.due.NextStep;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Chosen;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.Test;

/** The page of one person in a window, with real keys and clicks. */
class ProfileViewTest extends ProfileWindow {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    private RosterEntry on(LocalDate day, MemberId id) {
        return branch.members.history().on(day, id).orElseThrow();
    }

    private MemberId secretary() {
        return branch.holder("张三", branch.firstGroup, Post.SECRETARY);
    }

    @Test
    void showsBeforeSavingWhichActivitiesADepartureChangesAndTakesItBack() {
        MemberId zhang = secretary();
        MemberId li = branch.person("李四");
        ActivityId closed = branch.plan(LocalDate.of(2026, 1, 15));
        branch.attendances.markRestPresent(closed);
        branch.attendances.close(closed);
        branch.plan(FEBRUARY);
        open(zhang, Locale.CHINA);
        change(FactAction.TRANSFER);
        press(KeyCode.ENTER);
        assertTrue(ui.panelOpen());
        enter("#from .text-field", "2026-1-10");
        enter("note", "中共示范大学机械学院委员会");
        waitFor("what changes", () -> effects().contains("不再应到"));
        assertEquals("", label("from-line"));
        assertTrue(effects().contains("2026-02-10《2月支部党员大会》：张三不再应到"), effects());
        assertTrue(effects().contains("以下 1 份已关闭的记录"), effects());
        assertTrue(effects().contains("党内职务 书记"), effects());
        shoot("profile-transfer");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertFalse(on(LocalDate.of(2026, 1, 10), zhang).belonging().here());
        assertTrue(on(LocalDate.of(2026, 1, 9), zhang).belonging().here());
        assertEquals(2, branch.attendances.sheet(closed).rows().size());
        waitFor("the badge", () -> badge().equals("组织关系转出"));
        onFx(() -> facts().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> badge().equals("正式党员"));
        assertTrue(on(TestBook.TODAY, zhang).belonging().here());
        assertEquals(Set.of(Post.SECRETARY), on(TestBook.TODAY, zhang).posts());
        assertTrue(on(TestBook.TODAY, li).belonging().here());
    }

    /** On the FX thread. */
    private String badge() {
        return stage().getScene().lookup("#profile-badges .badge") instanceof Label found
                ? found.getText()
                : "";
    }

    @Test
    void anExclusionNeedsWhoApprovedItAndLeadsToItsMeeting() {
        MemberId zhang = branch.person("张三");
        ActivityId meeting = branch.plan(LocalDate.of(2025, 12, 20));
        branch.attendances.markRestPresent(meeting);
        open(zhang, Locale.CHINA);
        change(FactAction.EXCLUDE);
        click("panel-primary");
        waitFor("the first fault", () -> !label("detail-line").isEmpty());
        choose("detail", "患病不能表达意志");
        enter("#from .text-field", "2026-01-01");
        click("panel-primary");
        waitFor("the fault", () -> label("approvedBy-line").contains("上级党组织"));
        shoot("profile-exclusion");
        enter("approvedBy", "信息学院党委");
        enter("#approvedOn .text-field", "2025-12-30");
        choose("source", "2025-12-20 12月支部党员大会（活动" + meeting.value() + "）");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertFalse(on(FEBRUARY, zhang).due());
        assertTrue(on(LocalDate.of(2025, 12, 31), zhang).due());
        click(".fact-meeting");
        selectLast(FactKind.EXCLUSION);
        press(KeyCode.M);
        assertEquals(List.of(meeting, meeting), opened);
    }

    @Test
    void correctsEndsAndDeletesFactsByKeyboard() {
        MemberId zhang = branch.holder("张三", branch.firstGroup);
        GroupId second = branch.branches.addGroup("第二党小组");
        open(zhang, Locale.CHINA);
        change(FactAction.GROUP);
        choose("detail", "第二党小组");
        enter("#from .text-field", "2026-02-01");
        waitFor("the other group's end", () -> effects().contains("第一党小组"));
        press(KeyCode.ENTER);
        waitFor("a third line", () -> facts().getItems().size() == 4);
        assertEquals(branch.firstGroup, on(LocalDate.of(2026, 1, 31), zhang).group());
        assertEquals(second, on(FEBRUARY, zhang).group());
        waitFor("no panel", () -> !ui.panelOpen());
        selectLast(FactKind.GROUP);
        press(KeyCode.ENTER);
        enter("#from .text-field", "2026-02-20");
        press(KeyCode.ENTER);
        waitFor("the correction", () -> !ui.panelOpen());
        assertEquals(branch.firstGroup, on(FEBRUARY, zhang).group());
        assertEquals(second, on(LocalDate.of(2026, 2, 20), zhang).group());
        waitFor("the page anew", () -> facts().getItems().size() == 4);
        selectLast(FactKind.GROUP);
        press(KeyCode.DELETE);
        waitFor("the deletion", () -> facts().getItems().size() == 3);
        assertEquals(branch.firstGroup, on(TestBook.TODAY, zhang).group());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> facts().getItems().size() == 4);
        assertEquals(second, on(TestBook.TODAY, zhang).group());
    }

    /** Kinds stand in their order, so a group's last fact is found by the facts themselves. */
    private void selectLast(FactKind kind) {
        settle();
        onFx(() -> {
            int before = 0;
            MemberId id = branch.members.everybody(TestBook.TODAY).getFirst().id();
            for (Fact fact : branch.members.facts(id)) {
                before += fact.kind().compareTo(kind) <= 0 ? 1 : 0;
            }
            facts().requestFocus();
            facts().getSelectionModel().clearAndSelect(before - 1);
        });
        settle();
    }

    @Test
    void aPhotoIsShownUprightAndTakenAway() throws IOException {
        MemberId zhang = branch.person("张三");
        open(zhang, Locale.CHINA);
        Path text = Files.writeString(folder.resolve("照片.jpg"), "no photo");
        ui.dialogs(new Chosen(text));
        click("photo-choose");
        find("failure");
        press(KeyCode.ENTER);
        assertEquals(Optional.empty(), branch.members.photo(zhang));
        ui.dialogs(new Chosen(photo()));
        click("photo-choose");
        waitFor("the photo", () -> stage().getScene().lookup("#photo .image-view") != null);
        assertTrue(branch.members.photo(zhang).isPresent());
        click("photo-remove");
        waitFor("no photo", () -> stage().getScene().lookup("#photo .image-view") == null);
        onFx(() -> facts().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the photo again", () -> stage().getScene().lookup("#photo .image-view") != null);
    }

    @Test
    void theNextDeadlineStandsOnTop() {
        MemberId zhang = branch.person("张三");
        sources.add((today, messages) ->
                List.of(
                        due(zhang, "转正讨论", LocalDate.of(2026, 6, 1)),
                        due(zhang, "半年考察", LocalDate.of(2026, 3, 1)),
                        due(new MemberId(999), "别人的事", LocalDate.of(2026, 3, 2))));
        open(zhang, Locale.CHINA);
        assertTrue(text("#deadlines .strong").contains("2026-03-01（已过 17 天）"));
        assertFalse(text("#deadlines > .soft").contains("别人"));
    }

    static DueLine due(MemberId id, String text, LocalDate day) {
        return new DueLine("test", text, day, text, "《细则》第十一条", new NextStep.OpenPerson(id));
    }

    @Test
    void serviceIsCountedFromRecordsAndActivitiesAndNoTimeTwice() {
        MemberId zhang = branch.person("张三");
        Audience one = Audience.chosen(Set.of(zhang));
        for (LocalDate day : List.of(FEBRUARY, FEBRUARY.plusDays(1))) {
            ActivityId held = branch.plan(ActivityType.VOLUNTEER_SERVICE, day, one);
            branch.attendances.markRestPresent(held);
        }
        Volunteers volunteers =
                new Volunteers(branch.book.sql(), branch.members, branch.book.clock());
        long number = volunteers.ensure(volunteers.named("张三", FEBRUARY));
        services.add(
                new Stint.Draft(
                        number,
                        Identity.MEMBER,
                        new Span(FEBRUARY, LocalTime.of(14, 0), LocalTime.of(17, 0)),
                        30,
                        new Stint.Work(
                                ServiceCategory.ELDERLY, null, null, "陪读报", Stint.Served.UNSAID)));
        open(zhang, Locale.CHINA);
        assertEquals("服务 2 次，共 4 小时：服务记录 2.5 小时，其余按活动起止计 1.5 小时；同一时间只计一次", label("service-hours"));
        assertEquals(
                List.of("2026-02-11  2月志愿服务  ·  1.5 小时", "2026-02-10  陪读报  ·  2.5 小时"),
                fx(() ->
                        stage().getScene().getRoot().lookupAll("#service .activity-line").stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList()));
    }

    @Test
    void anEmptyPersonSaysWhatToDo() {
        open(branch.person("张三", Stage.APPLICANT, Map.of()), Locale.CHINA);
        shoot("profile-empty");
        press(KeyCode.F2);
        assertEquals(1, edited.size());
    }
}
