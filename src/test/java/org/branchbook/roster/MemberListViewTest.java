package org.branchbook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roster in a window, with real keys and clicks. */
class MemberListViewTest extends FxTest {
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final List<Optional<Path>> imports = new ArrayList<>();
    private final List<LocalDate> exported = new ArrayList<>();
    private final List<MemberId> opened = new ArrayList<>();
    private Ui ui;

    @AfterEach
    void close() {
        book.close();
    }

    private void open(Locale locale) {
        show(1280, 800, () -> root(locale));
    }

    private Parent root(Locale locale) {
        ui = ui(locale, book.clock());
        MemberListView view =
                new MemberListView(
                        ui,
                        members,
                        branches,
                        new FieldChoices(book.sql()),
                        new MemberLinks(
                                imports::add,
                                exported::add,
                                opened::add,
                                _ -> new Region(),
                                _ -> {}));
        ui.content(view.node());
        view.shown();
        return ui.root();
    }

    private void fill(int count) {
        List<GroupId> groups = List.of(branches.addGroup("第一党小组"), branches.addGroup("第二党小组"));
        book.sql()
                .transaction(() ->
                        People.many(count, groups).forEach(draft -> members.add(draft, "名册.xlsx")));
    }

    private List<String> shownNames() {
        return fx(this::names);
    }

    /** On the FX thread. */
    private List<String> names() {
        return table().getItems().stream().map(RosterEntry::name).toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<RosterEntry> table() {
        return (TableView<RosterEntry>) stage().getScene().lookup("#members-table");
    }

    private void waitForRows(int count) {
        waitFor(count + " rows", () -> table().getItems().size() == count);
    }

    @Test
    void anEmptyRosterSaysHowToBegin() {
        open(Locale.CHINA);
        assertTrue(shown(".empty-state"));
        click(".empty-state .button.primary");
        assertEquals(List.of(Optional.empty()), imports);
        shoot("members-empty");
    }

    @Test
    void addsAPersonByKeyboardShowsFaultsAtTheFieldsAndUndoes() {
        open(Locale.CHINA);
        press(KeyCode.CONTROL, KeyCode.N);
        enter("ID_NUMBER", "430304199903050017");
        onFx(() -> find("MOBILE").requestFocus());
        enter("MOBILE", "12345");
        press(KeyCode.TAB);
        assertTrue(text("ID_NUMBER-line").contains("校验"), text("ID_NUMBER-line"));
        waitFor("the number's fault", () -> shownNow("MOBILE-line"));
        shoot("member-editor-faults");
        click("panel-primary");
        waitFor("the name's fault", () -> shownNow("NAME-line"));
        assertEquals(List.of(), members.everybody(TestBook.TODAY));
        enter("NAME", "张三");
        enter("ID_NUMBER", "430304199903050010");
        onFx(() -> find("MOBILE").requestFocus());
        enter("MOBILE", "13812345678");
        onFx(() -> find("NAME").requestFocus());
        click("fill-from-id");
        click("NAME");
        press(KeyCode.ENTER);
        waitForRows(1);
        assertEquals("张三", text("member-name"));
        RosterEntry added = members.everybody(TestBook.TODAY).getFirst();
        assertEquals("MALE", added.member().value(MemberField.SEX));
        assertEquals("1999-03-05", added.member().value(MemberField.BIRTH_DATE));
        onFx(() -> table().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitForRows(0);
    }

    private boolean shownNow(String id) {
        return stage().getScene().lookup("#" + id) != null
                && stage().getScene().lookup("#" + id).isVisible();
    }

    @Test
    void findsByInitialsAndFiltersByKind() {
        fill(30);
        open(Locale.CHINA);
        waitForRows(30);
        assertEquals("共 30 人：正式 27，预备 3", text("member-counts"));
        press(KeyCode.CONTROL, KeyCode.F);
        type("zl");
        waitForRows(2);
        assertEquals(List.of("张六", "赵六"), shownNames());
        press(KeyCode.ESCAPE);
        waitForRows(30);
        click("kind-PROBATIONARY");
        waitForRows(3);
    }

    @Test
    void editsRemovesAndMovesByKeyboard() {
        fill(4);
        open(Locale.CHINA);
        waitForRows(4);
        onFx(() -> table().requestFocus());
        List<String> before = shownNames();
        press(KeyCode.ALT, KeyCode.DOWN);
        waitFor("the move", () -> !names().equals(before));
        assertEquals(before.get(0), shownNames().get(1));
        press(KeyCode.DELETE);
        waitForRows(3);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitForRows(4);
        onFx(() -> table().requestFocus());
        press(KeyCode.F2);
        onFx(() -> find("WORK_POST").requestFocus());
        type("讲师");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        waitFor(
                "the change",
                () ->
                        table().getItems().stream()
                                .anyMatch(
                                        e -> e.member().value(MemberField.WORK_POST).equals("讲师")));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(
                "the undo",
                () ->
                        table().getItems().stream()
                                .allMatch(e -> e.member().value(MemberField.WORK_POST).isEmpty()));
    }

    @Test
    void enterAndADoubleClickOpenThePageOfAPerson() {
        fill(2);
        open(Locale.CHINA);
        waitForRows(2);
        onFx(() -> table().requestFocus());
        press(KeyCode.ENTER);
        doubleClick(find("#members-table .table-row-cell:selected"));
        MemberId first = table().getItems().getFirst().id();
        assertEquals(List.of(first, first), opened);
    }

    @Test
    void showsAndExportsTheRosterOfAnotherDayAndSaysSo() {
        MemberId zhang = members.add(People.full("张三", "JOIN_DATE", "2020-06-01"), "");
        members.add(People.full("李四", "JOIN_DATE", "2020-06-01"), "");
        members.setFacts(
                zhang,
                FactEdits.begin(
                        members.facts(zhang),
                        Fact.of(FactDetail.DECEASED, LocalDate.of(2026, 1, 10), null)));
        open(Locale.CHINA);
        waitForRows(1);
        assertEquals("共 1 人：正式 1，预备 0", text("member-counts"));
        click("kind-LEFT");
        waitFor("who has left", () -> names().equals(List.of("张三")));
        assertTrue(shown(".table-row-cell .badge"));
        click("kind-FULL");
        waitFor("who is here", () -> names().equals(List.of("李四")));
        assertTrue(!shown("as-of-text"));
        enter("#roster-day .text-field", "2026-01-09");
        waitFor("the roster of that day", () -> names().equals(List.of("张三", "李四")));
        assertTrue(text("as-of-text").contains("2026-01-09"), text("as-of-text"));
        shoot("members-as-of");
        click("member-export");
        click("as-of-today");
        waitFor("the roster of today", () -> names().equals(List.of("李四")));
        click("member-export");
        assertEquals(List.of(LocalDate.of(2026, 1, 9), TestBook.TODAY), exported);
        assertTrue(!shown("as-of-text"));
    }

    @Test
    void editingWhileAnotherDayIsShownChangesThePersonOfToday() {
        MemberId id = members.add(People.person("张三", Stage.PROBATIONARY), "");
        members.setFacts(
                id,
                FactEdits.begin(
                        members.facts(id),
                        new Fact(
                                FactKind.STAGE,
                                Stage.FULL.name(),
                                LocalDate.of(2026, 1, 10),
                                null,
                                "")));
        List<Fact> before = members.facts(id);
        open(Locale.CHINA);
        waitForRows(1);
        enter("#roster-day .text-field", "2026-01-09");
        waitFor("that day", () -> table().getItems().getFirst().stage() == Stage.PROBATIONARY);
        onFx(() -> table().requestFocus());
        press(KeyCode.F2);
        enter("NUMBER", "2023001");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(before, members.facts(id));
    }

    @Test
    void showsPrivateValuesOnlyWhenAsked() {
        fill(1);
        open(Locale.CHINA);
        waitForRows(1);
        assertEquals("138****0000", text("#masked-MOBILE .label"));
        click("#masked-MOBILE .button");
        assertEquals("13810000000", text("#masked-MOBILE .label"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 30, LIGHT, 1", "en, 30, DARK, 1", "zh, 1000, LIGHT, 1.5"})
    void looks(String language, int count, Theme theme, double scale) {
        fill(count);
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        waitForRows(count);
        shoot("members-" + language + "-" + count, scale);
        onFx(() -> table().requestFocus());
        press(KeyCode.F2);
        find("NAME");
        shoot("member-editor-" + language + "-" + count, scale);
    }
}
