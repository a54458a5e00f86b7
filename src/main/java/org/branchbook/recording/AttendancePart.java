package org.branchbook.recording;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.branchbook.attendance.AttendanceView;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordDoors;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Ui;

/** Sign-in on the record page. */
final class AttendancePart implements PagePart {
    private final String name;
    private final AttendanceView view;

    AttendancePart(Ui ui, RecordDoors doors, Consumer<String> rosterChanged) {
        name = ui.text("record.tab.attendance");
        view =
                new AttendanceView(ui, doors.attendances())
                        .withScans(doors.activities(), doors.attachments());
        view.onRosterChanged(rosterChanged);
    }

    @Override
    public String id() {
        return "attendance";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void show(RecordPage page) {
        view.show(page.sheet());
    }

    @Override
    public void focus() {
        view.focus();
    }
}
