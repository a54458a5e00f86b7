package org.branchbook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who leaves keeps his past and is found; who stands in a record is not removed. */
class LeavingTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private final List<MemberId> opened = new ArrayList<>();

    @AfterEach
    void close() {
        branch.close();
    }

    private Parent root() {
        Ui ui = ui(Locale.CHINA, branch.book.clock());
        MemberListView view =
                new MemberListView(
                        ui,
                        branch.members,
                        branch.branches,
                        new FieldChoices(branch.book.sql()),
                        new MemberLinks(_ -> {}, _ -> {}, opened::add, _ -> new Region(), _ -> {}));
        ui.content(view.node());
        view.shown();
        return ui.root();
    }

    private TableView<?> table() {
        return (TableView<?>) stage().getScene().lookup("#members-table");
    }

    private void waitForRows(int count) {
        waitFor(count + " rows", () -> table().getItems().size() == count);
    }

    @Test
    void removingIsRefusedWithTheRecordsAndLeavingIsOffered() {
        MemberId id = branch.person("张三");
        ActivityId activity = branch.plan(TestBook.TODAY.minusDays(3));
        branch.attendances.mark(activity, id, Mark.PRESENT, "");
        show(1280, 800, this::root);
        waitForRows(1);
        onFx(() -> table().requestFocus());
        press(KeyCode.DELETE);
        String said = text("removal-records");
        assertTrue(said.contains("2026-03-15 3月支部党员大会"), said);
        shoot("removal-refused");
        click("panel-primary");
        waitFor("the page", () -> opened.equals(List.of(id)));
        assertEquals(1, branch.members.everybody(TestBook.TODAY).size());
    }

    @Test
    void searchFindsThoseWhoLeftWithAMark() {
        MemberId left = branch.person("张三");
        branch.person("李四");
        branch.members.setFacts(
                left,
                FactKind.RELATION,
                List.of(Fact.of(FactDetail.HERE, null, TestBook.TODAY.minusDays(9))));
        show(1280, 800, this::root);
        waitForRows(1);
        press(KeyCode.CONTROL, KeyCode.F);
        type("zs");
        RosterEntry found = branch.members.everybody(TestBook.TODAY).getFirst();
        waitFor("somebody who left", () -> table().getItems().equals(List.of(found)));
        assertTrue(shown(".badge"));
        shoot("search-left");
    }
}
