package org.branchbook.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is taken up under a code, an ID number is masked, a contact is written. */
class CareViewTest extends PartTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 11, 28)));
    private final Cares cares =
            new Cares(branch.book.sql(), branch.members, branch.rules, branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void anIdNumberIsMaskedAndAContactHasANextDay() {
        branch.person("张三");
        CareView view =
                open(
                        Locale.ENGLISH,
                        branch.book.clock(),
                        ui -> new CareView(ui, cares, branch.members, () -> {}),
                        CareView::node);
        onFx(view::shown);
        click("care-add");
        waitFor("the editor", () -> stage().getScene().lookup("#care-editor") != null);
        enter("code", "H03");
        enter("need", "替 11010519491231002X 买药");
        onFx(() -> ((ComboBox<?>) find("owner")).getEditor().setText("张三"));
        click("panel-primary");
        waitFor("the number to be refused", () -> text("need-line").contains("ID number"));
        shoot("care-editor-en");
        click("mask-numbers");
        click("panel-primary");
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#care");
        waitFor("one", () -> fx(() -> table.getItems().size()) == 1);
        click("care-contact");
        waitFor("the panel", () -> stage().getScene().lookup("#care-contact") != null);
        enter("said", "上门送药");
        click("panel-primary");
        waitFor("the contact", () -> cares.all().getFirst().contacts().size() == 1);
        waitFor("the panel to close", () -> find("care-end").isVisible());
        shoot("care-en");
        assertEquals(LocalDate.of(2026, 12, 28), cares.all().getFirst().next());
    }
}
