package org.branchbook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a change elsewhere does to rows that stay. */
class RosterRowsTest extends FxTest {
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final GroupId group = branches.addGroup("第一党小组");

    @AfterEach
    void close() {
        book.close();
    }

    private Parent root() {
        return root(Locale.CHINA);
    }

    private Parent root(Locale locale) {
        Messages messages = new Messages(locale);
        Ui ui = new Ui(messages, tasks(), book.clock(), stage(), Memory.brief());
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

    @Test
    void showTheNewNameOfTheirGroupWhileTheDetailStaysTheSame() {
        People.many(4, List.of(group)).forEach(draft -> members.add(draft, ""));
        show(1280, 800, this::root);
        waitFor("the first one's page", () -> detail() != null);
        Node before = fx(this::detail);
        branches.renameGroup(group, "青年党小组");
        waitFor("the other name", () -> cells().contains("青年党小组"));
        assertFalse(fx(this::cells).contains("第一党小组"));
        assertSame(before, fx(this::detail));
    }

    @Test
    void sayWhomTheSearchDidNotFindAndEscapeShowsEverybodyAgain() {
        People.many(4, List.of(group)).forEach(draft -> members.add(draft, ""));
        show(1280, 800, this::root);
        TableView<?> table = find("members-table", TableView.class);
        waitFor("everybody", () -> table.getItems().size() == 4);
        enter("search", "qqq");
        waitFor("nobody", () -> table.getItems().isEmpty() && shown("search-clear"));
        shoot("members-not-found");
        onFx(table::requestFocus);
        press(KeyCode.ESCAPE);
        waitFor("everybody", () -> table.getItems().size() == 4);
    }

    @Test
    void aNarrowWindowCutsNeitherNamesNorTheButtonsOfAPerson() {
        People.many(4, List.of(group)).forEach(draft -> members.add(draft, ""));
        show(964, 650, this::root);
        waitFor("the first one's page", () -> detail() != null);
        settle();
        shoot("members-narrow");
        assertEquals(List.of(), cut(".detail-pane .label.detail-title"));
        assertEquals(List.of(), cut(".detail-pane .button"));
        assertEquals(List.of(), cut("#members-table .table-cell"));
        assertEquals(List.of(), cut("#member-order .list-cell"));
        assertTrue(fx(() -> stage().getScene().getRoot().minWidth(-1)) <= 778);
        show(778, 650, this::root);
        waitFor("the first one's page", () -> detail() != null);
        settle();
        shoot("members-narrower");
        show(778, 650, () -> root(Locale.ENGLISH));
        waitFor("the first one's page", () -> detail() != null);
        settle();
        shoot("members-narrower-en");
        assertEquals(List.of(), cut(".detail-pane .label.detail-title"));
        assertEquals(List.of(), cut(".detail-pane .button"));
    }

    /** What does not stand there whole. */
    private List<String> cut(String css) {
        return fx(() ->
                stage().getScene().getRoot().lookupAll(css).stream()
                        .flatMap(node -> node.lookupAll(".text").stream())
                        .map(text -> ((Text) text).getText())
                        .filter(said -> said.endsWith("..."))
                        .toList());
    }

    private Node detail() {
        return stage().getScene().lookup(".detail-grid");
    }

    private List<String> cells() {
        return stage().getScene().getRoot().lookupAll(".table-cell").stream()
                .filter(Labeled.class::isInstance)
                .map(cell -> ((Labeled) cell).getText())
                .toList();
    }
}
