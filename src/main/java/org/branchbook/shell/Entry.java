package org.branchbook.shell;

import java.util.List;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/**
 * One view of the main window as the rail shows it; {@link MainWindow#connect} tells who makes its
 * screen.
 *
 * @param atFoot whether it stands at the foot of the rail
 */
public record Entry(String id, Icon icon, String title, boolean atFoot) {
    /** Every view in the order of the rail and of Ctrl+1 to Ctrl+9. */
    public static List<Entry> all(Ui ui) {
        return List.of(
                of("today", Icon.TODAY, ui.text("nav.today")),
                of("calendar", Icon.CALENDAR, ui.text("nav.calendar")),
                of("members", Icon.MEMBERS, ui.text("nav.members")),
                of("activities", Icon.ACTIVITIES, ui.text("nav.activities")),
                of("leifeng", Icon.STAR, ui.text("nav.leifeng")),
                of("statistics", Icon.CHART, ui.text("nav.statistics")),
                of("archive", Icon.ARCHIVE, ui.text("nav.archive")),
                foot("settings", Icon.SETTINGS, ui.text("nav.settings")));
    }

    static Entry of(String id, Icon icon, String title) {
        return new Entry(id, icon, title, false);
    }

    static Entry foot(String id, Icon icon, String title) {
        return new Entry(id, icon, title, true);
    }
}
