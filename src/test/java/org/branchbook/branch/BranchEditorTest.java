package org.branchbook.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The branch's profile and groups in a window. */
class BranchEditorTest extends FxTest {
    private final TestBook book = TestBook.create();
    private final Branches branches = new Branches(book.sql());
    private GroupId one;

    @BeforeEach
    void open() {
        branches.save(new Branch("第一党支部", "某某党委", null, false));
        one = branches.addGroup("一组");
        show(
                820,
                640,
                () -> {
                    Ui ui = ui(Locale.CHINA, book.clock());
                    VBox card = new VBox(new BranchEditor(ui, branches).node());
                    card.getStyleClass().add("card");
                    ui.content(card);
                    return ui.root();
                });
        find("group-" + one.value());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<String> groups() {
        return branches.groups().stream().map(PartyGroup::name).toList();
    }

    @Test
    void savesTheProfileAndTakesItBack() {
        enter("name", "中共某某学院第一支部委员会");
        enter("founded", "2010年7月1日");
        click("branch-save");
        Branch saved = new Branch("中共某某学院第一支部委员会", "某某党委", LocalDate.of(2010, 7, 1), false);
        waitFor("the save", () -> branches.find().equals(Optional.of(saved)));
        shoot("branch-editor");
        click("undo");
        waitFor("the undo", () -> branches.find().orElseThrow().name().equals("第一党支部"));
    }

    @Test
    void addsRenamesAndRemovesGroups() {
        enter("new-group", "二组");
        press(KeyCode.ENTER);
        waitFor("the group", () -> groups().equals(List.of("一组", "二组")));
        enter("group-" + one.value(), "第一党小组");
        press(KeyCode.ENTER);
        waitFor("the name", () -> groups().equals(List.of("第一党小组", "二组")));
        click("group-remove-" + one.value());
        waitFor("the removal", () -> groups().equals(List.of("二组")));
        click("undo");
        waitFor("the undo", () -> groups().equals(List.of("第一党小组", "二组")));
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        enter("name", " ");
        click("branch-save");
        waitFor("the fault", () -> stage().getScene().lookup("#name-line").isVisible());
        enter("new-group", "一组");
        press(KeyCode.ENTER);
        waitFor("the fault", () -> stage().getScene().lookup("#group-problem").isVisible());
        assertTrue(text("group-problem").contains("一组"));
        assertEquals(List.of("一组"), groups());
    }
}
