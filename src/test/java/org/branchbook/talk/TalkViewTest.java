package org.branchbook.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberId;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Talks entered many at a time, what is missing, and what was said, in a window. */
class TalkViewTest extends PartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final TestBranch branch = new TestBranch(TestBook.create(TODAY));
    private final Talks talks =
            new Talks(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
    private final MemberId zhang = branch.holder("张三", null, Post.SECRETARY);
    private final MemberId li = branch.holder("李四", null, Post.ORG_COMMISSIONER);
    private final MemberId wang = branch.person("王五");
    private final MemberId zhao = branch.person("赵六");

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

    private void view(Locale locale) {
        TalkView view =
                open(
                        locale,
                        branch.book.clock(),
                        ui -> new TalkView(ui, talks, branch.members),
                        TalkView::node);
        onFx(view::shown);
        waitForRows("talk-lacks", talks.coverage(2026).lacks().size());
    }

    @Test
    void oneEntersTheTalksOfADayAtOnce() {
        view(Locale.CHINA);
        shoot("talk-lacks");
        click("talk-entry-open");
        onFx(() -> ((ComboBox<?>) find("one")).getEditor().setText("张三"));
        click("with-" + li.value());
        click("with-" + wang.value());
        click("with-" + zhao.value());
        enter("topic", "组织生活会前谈心");
        shoot("talk-entry");
        click("panel-primary");
        waitFor("three talks", () -> text("list-talks").endsWith("3"));
        assertEquals("支委之间 1/1　支委与党员 2/4　党员之间 0/2（已谈/应谈）", text("talk-sum"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("none", () -> text("list-talks").endsWith("0"));
    }

    @Test
    void whatWasSaidShowsOnlyWhenAskedFor() {
        talks.add(
                List.of(
                        new TalkDraft(TODAY, 2026, zhang, wang, "思想近况", "家里有困难，希望支部帮助联系"),
                        new TalkDraft(TODAY, 2026, li, wang, "学业", "")),
                null);
        view(Locale.ENGLISH);
        click("list-matrix");
        waitForRows("talk-matrix", 4);
        shoot("talk-matrix-en");
        click("list-talks");
        waitForRows("talks", 2);
        onFx(() -> table("talks").getSelectionModel().select(1));
        shoot("talk-list-en");
        click("talk-open");
        TextArea area = find("content", TextArea.class);
        assertFalse(fx(area::getText).contains("困难"));
        click("reveal-content");
        assertTrue(fx(area::getText).contains("困难"));
        shoot("talk-editor-en");
        enter("topic", "近况");
        click("panel-primary");
        waitFor("the panel to close", () -> !shown("talk-editor"));
        assertEquals("家里有困难，希望支部帮助联系", talks.content(talks.year(2026).getLast().id()));
    }

    @Test
    void anActivityOfTalksHoldsItsOwn() {
        ActivityId id =
                branch.plan(
                        ActivityType.HEART_TALK, TODAY, Audience.chosen(Set.of(zhang, wang, zhao)));
        TalkPane pane =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new TalkPane(ui, talks, branch.members),
                        TalkPane::node);
        onFx(() -> pane.show(branch.activities.get(id)));
        click("record-talk-add");
        onFx(() -> ((ComboBox<?>) find("one")).getEditor().setText("张三"));
        waitFor("chips", () -> shown("with-" + wang.value()));
        click("with-" + wang.value());
        click("panel-primary");
        waitForRows("record-talks", 1);
        shoot("talk-pane");
        assertEquals(id, talks.year(2026).getFirst().gathering());
    }
}
