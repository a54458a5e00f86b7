package org.branchbook.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.Sql;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The log in a window: a page, the next one, and what fits a name. */
class ChangeLogPanelTest extends PartTest {
    private final TestBranch branch = new TestBranch();

    @AfterEach
    void close() {
        branch.close();
    }

    private TableView<?> table() {
        return find("log", TableView.class);
    }

    @Test
    void showsAPageTheNextAndWhatFitsAName() {
        Sql sql = branch.book.sql();
        MemberId person = branch.person("张三", Stage.FULL, java.util.Map.of());
        for (int i = 0; i < ChangeLogPanel.PAGE; i++) {
            sql.insert("insert into party_group(name, position) values (?, ?)", "第" + i + "组", i);
        }
        var id = branch.plan(TestBook.TODAY);
        branch.attendances.mark(id, person, Mark.PRESENT, "");
        branch.attendances.mark(id, person, Mark.ABSENT, "未说明");
        open(
                Locale.CHINA,
                branch.book.clock(),
                ui -> {
                    new ChangeLogPanel(ui, new LoggedChanges(sql), () -> "支部").open();
                    return new StackPane();
                },
                node -> node);
        waitFor("a page", () -> table().getItems().size() == ChangeLogPanel.PAGE);
        shoot("log");
        assertEquals("考勤：出席 → 缺席\n事由：（空） → 未说明", text("log-detail"));
        click("log-older");
        waitFor("the next", () -> table().getItems().size() > ChangeLogPanel.PAGE);
        enter("log-words", "张三");
        waitFor("his", () -> table().getItems().size() < 10);
        assertTrue(
                table().getItems().stream()
                        .allMatch(change -> ((LoggedChange) change).belongs().contains("张三")));
    }
}
