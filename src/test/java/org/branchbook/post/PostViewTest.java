package org.branchbook.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commitment, its result with proof, a deed and its confirmation, in a window. */
class PostViewTest extends PartTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 11, 28)));
    private final PostDoors doors =
            new PostDoors(
                    new Commitments(branch.book.sql(), branch.book.clock()),
                    new PostDeeds(branch.book.sql(), branch.members, branch.book.clock()),
                    branch.members,
                    new FileCopies(branch.book.book().attachments()));
    @TempDir private Path folder;

    @AfterEach
    void close() {
        branch.close();
    }

    private int rows(String id) {
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#" + id);
        return table == null ? -1 : fx(() -> table.getItems().size());
    }

    private void choose(String id, int at) {
        onFx(() -> ((ComboBox<?>) find(id)).getSelectionModel().select(at));
    }

    @Test
    void aCommitmentIsEnteredAndItsResultShown() throws Exception {
        branch.person("张三");
        CommitmentView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new CommitmentView(ui, doors, _ -> {}),
                        CommitmentView::node);
        onFx(view::shown);
        waitFor("no commitment", () -> rows("commitments") == 0);
        shoot("commitments-empty");
        click("commitments-add");
        waitFor("the editor", () -> stage().getScene().lookup("#commitment-editor") != null);
        click("panel-primary");
        waitFor("the promise to be asked for", () -> !text("promise-line").isEmpty());
        choose("member", 0);
        enter("promise", "全年零事故");
        enter("indicator", "事故为零");
        enter("due", "2026-12-20");
        shoot("commitment-editor");
        click("panel-primary");
        waitFor("one", () -> rows("commitments") == 1);
        result();
    }

    private void result() throws Exception {
        click("commitments-result");
        waitFor("the result", () -> stage().getScene().lookup("#commitment-result") != null);
        click("panel-primary");
        waitFor("a proof to be asked for", () -> !text("said-line").isEmpty());
        enter("said", "安全台账全年为零");
        click("panel-primary");
        long id = doors.commitments().year(2026).getFirst().id();
        waitFor("the result kept", () -> doors.commitments().get(id).result() != null);
        waitFor("the panel to close", () -> find("commitments-result").isVisible());
        shoot("commitments");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("open again", () -> doors.commitments().get(id).result() == null);
        FileCopies.Copy copy = doors.files().take(Files.writeString(folder.resolve("台账.txt"), "零"));
        assertNull(
                doors.commitments()
                        .end(
                                id,
                                new Commitment.Result(
                                        Commitment.Outcome.MET,
                                        LocalDate.of(2026, 11, 28),
                                        "",
                                        copy)));
        assertEquals(copy, doors.commitments().get(id).result().proof());
    }

    @Test
    void aColleagueConfirmsADeed() {
        branch.person("张三");
        branch.person("李四");
        PostDeedView view =
                open(
                        Locale.ENGLISH,
                        branch.book.clock(),
                        ui -> new PostDeedView(ui, doors),
                        PostDeedView::node);
        onFx(view::shown);
        click("postdeeds-add");
        waitFor("the editor", () -> stage().getScene().lookup("#deed-editor") != null);
        choose("member", 0);
        enter("deed", "夜间值守时排除一处隐患");
        click("panel-primary");
        waitFor("one", () -> rows("postdeeds") == 1);
        click("postdeeds-confirm");
        waitFor("the panel", () -> stage().getScene().lookup("#deed-confirm") != null);
        onFx(() -> ((ComboBox<?>) find("by")).getEditor().setText("张三"));
        click("panel-primary");
        waitFor("himself to be refused", () -> text("by-line").contains("张三 cannot confirm"));
        onFx(() -> ((ComboBox<?>) find("by")).getEditor().setText("李四"));
        click("panel-primary");
        long id = doors.deeds().year(2026).getFirst().id();
        waitFor("the confirmation", () -> doors.deeds().get(id).confirmed() != null);
        shoot("postdeeds-en");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("taken back", () -> doors.deeds().get(id).confirmed() == null);
        assertNotNull(doors.deeds().get(id));
    }
}
