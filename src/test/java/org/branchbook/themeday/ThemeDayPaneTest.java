package org.branchbook.themeday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The meeting that decided a topic, chosen on the record's page. */
class ThemeDayPaneTest extends PartTest {
    private static final LocalDate DAY = TestBook.TODAY;

    private final TestBranch branch = new TestBranch();
    private final ThemeDays themeDays = new ThemeDays(branch.book.sql(), branch.activities);

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void theMeetingAndPracticeAreKeptAsTheyAreChosen() {
        Audience all = Audience.of(Audience.Kind.MEMBERS);
        ActivityId id = branch.plan(ActivityType.THEME_PARTY_DAY, DAY, all);
        ActivityId meeting = branch.plan(ActivityType.COMMITTEE_MEETING, DAY.minusDays(8), all);
        List<ActivityId> opened = new ArrayList<>();
        ThemeDayPane pane =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new ThemeDayPane(ui, themeDays, opened::add),
                        ThemeDayPane::node);
        onFx(() -> pane.show(branch.activities.get(id)));
        ComboBox<?> box = find("decidedAt", ComboBox.class);
        waitFor("the meeting", () -> box.getItems().size() == 1);
        onFx(() -> box.getSelectionModel().selectFirst());
        click("practice-1");
        click("practice-0");
        waitFor("it to be kept", () -> themeDays.of(id).equals(new ThemeDay(meeting, true)));
        shoot("themeday-pane");
        click("open-decision");
        assertEquals(List.of(meeting), opened);
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        onFx(() -> pane.show(branch.activities.get(id)));
        waitFor("the form to be closed", box::isDisabled);
        click("open-decision");
        assertEquals(List.of(meeting, meeting), opened);
        branch.attendances.reopen(id);
        branch.activities.remove(meeting);
        onFx(() -> pane.show(branch.activities.get(id)));
        settle();
        onFx(pane::leave);
        settle();
        assertEquals(meeting, themeDays.of(id).decidedAt());
    }
}
