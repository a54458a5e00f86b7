package org.branchbook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.branchbook.branch.Branches;
import org.branchbook.fields.FieldChoice;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The long form for one person: its sections, suggestions, warnings and hidden fields. */
class MemberFormTest extends FxTest {
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final FieldChoices choices = new FieldChoices(book.sql());
    private Ui ui;

    @AfterEach
    void close() {
        book.close();
    }

    private MemberId fill() {
        members.add(People.full("李四", "WORK_POST", "专任教师", "MAJOR", "机械工程"), "");
        members.add(People.full("王五", "WORK_POST", "辅导员"), "");
        return members.add(People.full("张三", "GRADE", "2023级"), "");
    }

    private void edit(Locale locale, MemberId id, String field) {
        show(1280, 800, () -> root(locale));
        onFx(() -> editor().edit(members.find(id).orElseThrow(), field));
        find("NAME");
    }

    private MemberEditor editor() {
        return new MemberEditor(ui, members, new Branches(book.sql()), choices);
    }

    private Parent root(Locale locale) {
        ui = ui(locale, book.clock());
        return ui.root();
    }

    private boolean present(String id) {
        return fx(() -> stage().getScene().lookup("#" + id) != null);
    }

    @Test
    void keysGoFromSectionToSectionAndBringTheFieldIntoView() {
        edit(Locale.CHINA, fill(), "NAME");
        assertEquals("NAME", fx(() -> stage().getScene().getFocusOwner().getId()));
        for (int i = 0; i < 4; i++) {
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        settle();
        assertEquals("stage", fx(() -> stage().getScene().getFocusOwner().getId()));
        shoot("member-form-party");
        Node panel = find("member-editor");
        assertTrue(fx(() -> inside(panel, find("stage"))));
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals("MOBILE", fx(() -> stage().getScene().getFocusOwner().getId()));
    }

    private static boolean inside(Node outer, Node inner) {
        return outer.localToScene(outer.getBoundsInLocal())
                .contains(inner.localToScene(inner.getBoundsInLocal()));
    }

    @Test
    void suggestsWhatOthersHaveAndTakesAnythingElse() {
        MemberId id = fill();
        edit(Locale.CHINA, id, "WORK_POST");
        ComboBox<?> post = (ComboBox<?>) find("WORK_POST");
        assertEquals(List.of("专任教师", "辅导员"), fx(() -> List.copyOf(post.getItems())));
        type("实验员");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals("实验员", members.find(id).orElseThrow().member().value(MemberField.WORK_POST));
    }

    @Test
    void warnsOfIntroducersWithoutStandingInTheWay() {
        MemberId id = fill();
        edit(Locale.CHINA, id, "INTRODUCERS");
        type("李四");
        press(KeyCode.TAB);
        assertEquals("入党介绍人应为 2 名，现为 1 名。", text("INTRODUCERS-line"));
        enter("INTRODUCERS", "李四，赵六");
        press(KeyCode.TAB);
        assertEquals("李四、赵六", fx(() -> ((TextField) find("INTRODUCERS")).getText()));
        assertTrue(text("INTRODUCERS-line").contains("赵六"), text("INTRODUCERS-line"));
        enter("INTRODUCERS", "李四、王五");
        press(KeyCode.TAB);
        assertFalse(shown("INTRODUCERS-line"));
        enter("MENTORS", "李四、王五、赵六");
        press(KeyCode.TAB);
        assertEquals("培养联系人应为 1 至 2 名，现为 3 名。", text("MENTORS-line"));
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(
                "李四、王五", members.find(id).orElseThrow().member().value(MemberField.INTRODUCERS));
    }

    @Test
    void hidesWhatTheBranchDoesNotUseButNotAValue() {
        choices.save(new FieldChoice(Set.of(MemberField.GRADE, MemberField.MAJOR)));
        edit(Locale.CHINA, fill(), "NAME");
        assertTrue(present("GRADE"), "it holds a value");
        assertFalse(present("MAJOR"));
        click("choose-fields");
        waitFor("the panel", () -> stage().getScene().lookup("#use-HARDSHIP") != null);
        shoot("field-choice");
        click("use-HARDSHIP");
        waitFor("the field to go", () -> stage().getScene().lookup("#HARDSHIP") == null);
        click("use-MAJOR");
        waitFor("the field to come", () -> stage().getScene().lookup("#MAJOR") != null);
        press(KeyCode.ESCAPE);
        find("NAME");
        assertEquals(Set.of(MemberField.GRADE, MemberField.HARDSHIP), choices.find().hidden());
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, DARK"})
    void looks(String language, Theme theme) {
        choices.save(new FieldChoice(Set.copyOf(MemberField.Section.STUDENT.fields())));
        edit(Locale.of(language), fill(), "NAME");
        onFx(() -> theme.apply(stage().getScene()));
        settle();
        shoot("member-form-" + language);
    }
}
