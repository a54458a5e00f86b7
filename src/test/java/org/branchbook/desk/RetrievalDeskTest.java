package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import javafx.scene.control.TableView;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;

/** In the window a record comes back from a backup by itself, and goes again by one undo. */
class RetrievalDeskTest extends DeskTest {
    @Test
    void bringsOneRecordBackAndUndoesIt() {
        ActivityId id;
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "学院党委", null, true));
            id =
                    book.activities()
                            .plan(
                                    new ActivityPlan(
                                            ActivityType.PARTY_LECTURE,
                                            "第一课",
                                            new ActivityPlan.When(
                                                    TestBook.TODAY,
                                                    LocalTime.of(14, 0),
                                                    LocalTime.of(15, 0)),
                                            "三号楼",
                                            new ActivityPlan.People(
                                                    "", "", Audience.of(Audience.Kind.MEMBERS))));
            book.activities().saveMinutes(id, "原来的记录");
            book.backups().make("manual");
            book.activities().saveMinutes(id, "改坏了");
        }
        open(place());
        click("nav-settings");
        clickText("备份与恢复…");
        shoot("backups");
        waitFor("the backup", () -> !find("backup-single").isDisabled());
        click("backup-single");
        waitFor(
                "its record",
                () -> shown("pieces") && !find("pieces", TableView.class).getItems().isEmpty());
        searchInVain();
        click("piece-take");
        waitFor("the word", () -> shown("undo"));
        waitFor("the record", () -> minutes(id).equals("原来的记录"));
        shoot("pieces-taken");
        click("undo");
        waitFor("the record as it was", () -> minutes(id).equals("改坏了"));
        assertEquals("改坏了", minutes(id));
    }

    private String minutes(ActivityId id) {
        return fx(() -> desk.book().orElseThrow().activities().get(id).minutes());
    }

    private void searchInVain() {
        shoot("pieces");
        enter("search", "qqq");
        waitFor("what was not found", () -> shown("search-clear"));
        shoot("pieces-not-found");
        click("search-clear");
        waitFor("its record", () -> !find("pieces", TableView.class).getItems().isEmpty());
        onFx(() -> find("pieces", TableView.class).getSelectionModel().selectFirst());
    }
}
