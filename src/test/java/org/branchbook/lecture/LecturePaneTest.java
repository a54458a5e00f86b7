package org.branchbook.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.Post;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.InputMethod;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lecturer and outline on the record's page, and the year of lecturers, in a window. */
class LecturePaneTest extends PartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final TestBranch branch = new TestBranch(TestBook.create(TODAY));
    private final Lectures lectures =
            new Lectures(
                    branch.book.sql(),
                    branch.members,
                    branch.activities,
                    branch.rules,
                    branch.book.clock());
    private final ActivityId id =
            branch.plan(
                    ActivityType.PARTY_LECTURE,
                    TODAY.minusDays(3),
                    Audience.of(Audience.Kind.MEMBERS));

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void whatIsTypedIsKeptWhenThePageIsLeft() throws InterruptedException {
        branch.holder("张三", null, Post.SECRETARY);
        LecturePane pane =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui ->
                                new LecturePane(
                                        ui,
                                        lectures,
                                        new FileCopies(branch.book.book().attachments())),
                        LecturePane::node);
        onFx(() -> pane.show(branch.activities.get(id)));
        enter("lecturers-0-0", "张三");
        enter("lecturers-0-1", "支部书记");
        enter("outline", "一、为什么学");
        onFx(pane::leave);
        waitFor("it to be kept", () -> !lectures.of(id).lecturers().isEmpty());
        shoot("lecture-pane");
        assertEquals("一、为什么学", lectures.of(id).outline());
        assertEquals("支部书记", lectures.of(id).lecturers().getFirst().title());
        assertEquals(true, lectures.of(id).lecturers().getFirst().member() != null);
        enter("outline", "改过的提纲");
        waitFor("the pause", () -> lectures.of(id).outline().equals("改过的提纲"));
        composedOnlyOnceItIsCommitted();
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        onFx(() -> pane.show(branch.activities.get(id)));
        waitFor("it to be read only", find("lecture-kind")::isDisabled);
        TextInputControl typed = find("outline", TextInputControl.class);
        assertTrue(!typed.isEditable() && !typed.isDisabled(), "a long outline is still scrolled");
    }

    private void composedOnlyOnceItIsCommitted() throws InterruptedException {
        InputMethod typing = new InputMethod(find("outline"));
        onFx(() -> {
            find("outline").requestFocus();
            find("outline", TextInputControl.class).end();
            typing.compose("tigang");
        });
        Thread.sleep(1500);
        assertEquals("改过的提纲", lectures.of(id).outline());
        onFx(() -> typing.commit("，三条"));
        waitFor("the rest", () -> lectures.of(id).outline().equals("改过的提纲，三条"));
    }

    @Test
    void theYearShowsWhoHasNotLectured() {
        var zhang = branch.holder("张三", null, Post.SECRETARY);
        branch.holder("李四", null, Post.ORG_COMMISSIONER);
        branch.activities.setHeld(id, true);
        lectures.save(
                id,
                new Lecture(
                        LectureKind.LECTURE,
                        List.of(
                                new Lecturer("张三", "书记", zhang),
                                new Lecturer("孙七", "学院党委副书记", null)),
                        "提纲",
                        null));
        List<ActivityId> opened = new ArrayList<>();
        LectureYearView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new LectureYearView(ui, lectures, opened::add, () -> {}),
                        LectureYearView::node);
        onFx(view::shown);
        waitFor("three lines", () -> find("lecture-lines", TableView.class).getItems().size() == 3);
        shoot("lecture-year");
    }
}
