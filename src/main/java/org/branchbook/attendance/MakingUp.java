package org.branchbook.attendance;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.branchbook.activity.Activity;
import org.branchbook.makeup.MakeUp;
import org.branchbook.makeup.MakeUpEditor;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The column 补课: what somebody studied who was not there, or the button that enters it. */
final class MakingUp {
    private final Ui ui;
    private final AttendanceViewModel model;
    private final AttendanceTexts texts;

    MakingUp(Ui ui, AttendanceViewModel model) {
        this.ui = ui;
        this.model = model;
        this.texts = new AttendanceTexts(ui.messages());
    }

    AttendanceTexts texts() {
        return texts;
    }

    @Nullable Node cell(AttendanceRow row) {
        if (row.mark() == null || row.is(Mark.PRESENT)) {
            return null;
        }
        String said = row.makeUp() == null ? ui.text("attendance.makeUp.enter") : texts.makeUp(row);
        Button button = Buttons.quiet(said, () -> open(row));
        button.setFocusTraversable(false);
        HBox cell = new HBox(button);
        cell.getStyleClass().add("make-up-cell");
        return cell;
    }

    void open(AttendanceRow row) {
        AttendanceSheet sheet = model.sheet().get();
        if (sheet == null) {
            return;
        }
        if (row.mark() == null || row.is(Mark.PRESENT)) {
            ui.notice(ui.text("attendance.makeUp.present", row.name()));
            return;
        }
        Activity activity = sheet.activity();
        new MakeUpEditor(ui)
                .open(
                        new MakeUpEditor.Missed(row.name(), activity.title(), activity.date()),
                        row.makeUp(),
                        (makeUp, refused) ->
                                model.makeUp(row, makeUp)
                                        .onSuccess(_ -> madeUp(row, makeUp))
                                        .onFailure(refused));
    }

    private void madeUp(AttendanceRow row, @Nullable MakeUp makeUp) {
        ui.close();
        String said = makeUp == null ? "attendance.makeUp.removed" : "attendance.makeUp.saved";
        ui.done(ui.text(said, row.name()), model.makeUpBefore(row));
    }
}
