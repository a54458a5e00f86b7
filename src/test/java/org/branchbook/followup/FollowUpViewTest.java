package org.branchbook.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Follow-ups on a record's page and in the list of all, with real keys and clicks. */
class FollowUpViewTest extends PartTest {
    private static final LocalDate TODAY = TestBook.TODAY;

    private final TestBranch branch = new TestBranch();
    private final FollowUps followUps =
            new FollowUps(branch.book.sql(), branch.activities, branch.book.clock());
    private final FileCopies files = new FileCopies(branch.book.book().attachments());
    private final List<ActivityId> opened = new ArrayList<>();

    @AfterEach
    void close() {
        branch.close();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) stage().getScene().lookup("#" + id);
    }

    private void waitForRows(String id, int rows) {
        waitFor(rows + " in " + id, () -> table(id) != null && table(id).getItems().size() == rows);
    }

    @Test
    void aRectificationListIsEnteredInTheRecordOfALifeMeeting() {
        branch.person("张三");
        ActivityId id =
                branch.plan(
                        ActivityType.ORG_LIFE_MEETING, TODAY, Audience.of(Audience.Kind.MEMBERS));
        FollowUpPane pane =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new FollowUpPane(ui, followUps, branch.members, files),
                        FollowUpPane::node);
        onFx(() -> pane.show(branch.activities.get(id)));
        click("add-measure");
        click("panel-primary");
        waitFor("the faults", () -> !text("task-line").isEmpty());
        shoot("followup-editor");
        enter("problem", "理论学习不够经常");
        enter("task", "每月集中学习一次");
        onFx(() -> ((ComboBox<?>) find("owner")).getEditor().setText("张三"));
        enter("dueOn", "2026-04-30");
        click("save-and-next");
        waitForRows("record-followups", 1);
        enter("problem", "联系群众不够");
        enter("task", "每季度走访一次宿舍");
        click("panel-primary");
        waitForRows("record-followups", 2);
        shoot("followup-pane");
        assertEquals(2, followUps.of(id).size());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitForRows("record-followups", 1);
    }

    @Test
    void whatWasDoneLeavesTheListAndComesBackWhenUndone() {
        ActivityId id = branch.plan(TODAY.minusDays(20));
        followUps.add(id, FollowUpsTest.task("汇总意见报学院党委", TODAY.minusDays(2)));
        followUps.add(
                id, FollowUpsTest.measure("每月集中学习不少于一次，支委带头领学，学习情况记入会议记录", TODAY.plusDays(30)));
        FollowUpView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new FollowUpView(ui, followUps, branch.members, files, opened::add),
                        FollowUpView::node);
        onFx(view::shown);
        waitForRows("followups", 2);
        shoot("followup-list");
        click("followup-record");
        assertEquals(List.of(id), opened);
        click("followup-finish");
        enter("proof", "已报送，学院党委已收");
        shoot("followup-finish");
        click("panel-primary");
        waitForRows("followups", 1);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitForRows("followups", 2);
    }
}
