package org.branchbook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From “not complete” to the field that is missing. */
class CompletenessPanelTest extends FxTest {
    private static final String[] WHOLE = {
        "ID_NUMBER", "430304199903050010",
        "SEX", "男",
        "ETHNICITY", "汉族",
        "BIRTH_DATE", "1999-03-05",
        "EDUCATION", "大学本科毕业",
        "JOIN_DATE", "2019-06-11",
        "FULL_DATE", "2020-06-11",
        "WORK_POST", "教师",
        "MOBILE", "13812345678",
        "ADDRESS", "某省某市某区某街道某社区"
    };

    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private Ui ui;

    @AfterEach
    void close() {
        book.close();
    }

    @BeforeEach
    void fill() {
        branches.save(new Branch("中共某大学第一支部委员会", "", null, false));
        members.add(People.full("张三", WHOLE), "");
        members.add(People.full("李四", "SEX", "男", "JOIN_DATE", "2019-06"), "");
    }

    private void open(Locale locale) {
        show(1280, 800, () -> root(locale));
        waitFor("the people", () -> !table("members-table").getItems().isEmpty());
        find("member-completeness");
    }

    private Parent root(Locale locale) {
        ui = ui(locale, book.clock());
        MemberListView view =
                new MemberListView(
                        ui,
                        members,
                        branches,
                        new FieldChoices(book.sql()),
                        new MemberLinks(_ -> {}, _ -> {}, _ -> {}, _ -> new Region(), _ -> {}));
        ui.content(view.node());
        view.shown();
        return ui.root();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) stage().getScene().lookup("#" + id);
    }

    private MemberId second() {
        return members.everybody(TestBook.TODAY).get(1).id();
    }

    @Test
    void filtersThoseWithGaps() {
        open(Locale.CHINA);
        waitFor("the figures", () -> text("member-completeness").equals("资料齐全 1/2"));
        click("kind-INCOMPLETE");
        waitFor("one row", () -> table("members-table").getItems().size() == 1);
        assertEquals("李四", text("member-name"));
    }

    @Test
    void aClickOnAGapLeadsToItsFieldAndTheListFollows() {
        open(Locale.CHINA);
        waitFor("the figures", () -> text("member-completeness").equals("资料齐全 1/2"));
        click("member-completeness");
        waitFor("the panel", () -> table("completeness-table") != null);
        assertTrue(text("completeness-share").contains("71%"), text("completeness-share"));
        shoot("completeness");
        String gap = "gap-" + second().value() + "-ADDRESS";
        click(gap);
        waitFor("the field", () -> "ADDRESS".equals(focused()));
        type("某省某市某县某村");
        press(KeyCode.ENTER);
        waitFor("the gap to go", () -> stage().getScene().lookup("#" + gap) == null);
        assertEquals(
                "某省某市某县某村",
                members.find(second()).orElseThrow().member().value(MemberField.ADDRESS));
        press(KeyCode.ENTER);
        waitFor("the next field", () -> "ID_NUMBER".equals(focused()));
    }

    private String focused() {
        var owner = stage().getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void aBranchWithEverythingSaysSo() {
        members.remove(second());
        open(Locale.CHINA);
        waitFor("the figures", () -> text("member-completeness").equals("资料齐全 1/1"));
        click("member-completeness");
        assertTrue(shown("#completeness-table .empty-state"));
        assertEquals(List.of(), fx(() -> List.copyOf(table("completeness-table").getItems())));
    }

    @ParameterizedTest
    @CsvSource({"en, DARK"})
    void looks(String language, Theme theme) {
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        shoot("members-completeness-" + language);
        click("member-completeness");
        settle();
        shoot("completeness-" + language);
    }
}
