package org.branchbook.deviation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.branchbook.deviation.Deviation.Kind;
import org.branchbook.deviation.DeviationYear.Count;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plan against fact, on a real book whose clock stands in March 2026. */
class DeviationViewTest extends FxTest {
    private final TestBranch branch = new TestBranch();
    private final Activities later =
            new Activities(branch.book.sql(), TestBook.clock(LocalDate.of(2026, 4, 20)));
    private final Deviations deviations = new Deviations(branch.activities);

    @AfterEach
    void close() {
        branch.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private DeviationYear year() {
        return deviations.year(2026, day(4, 20));
    }

    private List<Kind> kinds() {
        return year().lines().stream().map(Deviation::kind).toList();
    }

    @Test
    void comparesTheFirstPlanWithWhatHappened() {
        ActivityId asPlanned = branch.plan(day(3, 20));
        branch.activities.setHeld(asPlanned, true);
        ActivityId moved = branch.plan(day(3, 24));
        branch.activities.move(moved, day(4, 2));
        branch.activities.move(moved, day(4, 9));
        branch.activities.setHeld(moved, true);
        branch.plan(day(4, 14));
        later.remove(branch.plan(day(4, 15)));
        ActivityId unplanned = branch.plan(day(1, 5));
        branch.activities.setHeld(unplanned, true);
        branch.plan(day(5, 6));
        assertEquals(
                List.of(
                        Kind.UNPLANNED,
                        Kind.AS_PLANNED,
                        Kind.MOVED,
                        Kind.NOT_HELD,
                        Kind.CANCELLED,
                        Kind.AHEAD),
                kinds());
        Count march = year().counts().get(2);
        assertEquals(2, march.planned());
        assertEquals(1, march.of(Kind.MOVED));
        assertEquals(5, year().counts().getLast().planned());
        assertEquals(day(3, 24), year().lines().get(2).planned());
        assertEquals(day(4, 9), year().lines().get(2).held());
    }

    @Test
    void aMoveTakenBackAndASlipOfTheHandAreNoDeviation() {
        ActivityId there = branch.plan(day(3, 24));
        branch.activities.move(there, day(4, 2));
        branch.activities.move(there, day(3, 24));
        branch.activities.remove(branch.plan(day(3, 25)));
        ActivityId back = branch.plan(day(3, 26));
        later.remove(back);
        later.restore(back);
        assertEquals(List.of(Kind.NOT_HELD, Kind.NOT_HELD), kinds());
    }

    @Test
    void takesAReasonByKeysAndGivesItBack() {
        branch.activities.move(branch.plan(day(3, 24)), day(4, 2));
        show(1280, 800, this::root);
        waitFor("the line", () -> lines() == 1);
        click("deviation-lines");
        press(KeyCode.ENTER);
        waitFor("the form", () -> shown("reason-panel"));
        type("报告厅停电");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor("the reason", () -> reason().equals("报告厅停电"));
        shoot("deviation");
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("no reason", () -> reason().isEmpty());
    }

    private String reason() {
        return year().lines().getFirst().reason();
    }

    private int lines() {
        return find("deviation-lines", javafx.scene.control.TableView.class).getItems().size();
    }

    private Parent root() {
        Ui ui = ui(Locale.CHINA, branch.book.clock());
        DeviationView view = new DeviationView(ui, branch.activities, _ -> {});
        ui.content(view.node());
        ui.tasks().onFx(view::shown);
        return ui.root();
    }
}
