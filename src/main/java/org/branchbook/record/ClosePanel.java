package org.branchbook.record;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Problem;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Says what a record lacks, then closes it. */
final class ClosePanel {
    private final Ui ui;
    private final Attendances attendances;

    ClosePanel(Ui ui, Attendances attendances) {
        this.ui = ui;
        this.attendances = attendances;
    }

    void open(RecordPage page) {
        List<Problem> warnings =
                new CloseCheck(page.rules(), ui.messages())
                        .of(page.sheet(), page.content().resolutions());
        VBox box = new VBox();
        box.setId("close-warnings");
        box.getStyleClass().add("close-warnings");
        box.getChildren().add(line(ui.text("record.close.explain"), Icon.INFO, "soft"));
        if (warnings.isEmpty()) {
            box.getChildren().add(line(ui.text("record.close.nothing"), Icon.DONE, "soft"));
        }
        for (Problem warning : warnings) {
            box.getChildren().add(line(warning.text(ui.messages()), Icon.WARNING, "warning-text"));
        }
        ui.open(
                new Panel(ui.text("record.close.title", page.activity().title()))
                        .id("close-panel")
                        .width(560)
                        .content(box)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("record.next.close"), () -> close(page)));
    }

    private static Label line(String text, Icon icon, String look) {
        Label label = new Label(text);
        label.setGraphic(icon.node());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }

    private void close(RecordPage page) {
        ActivityId id = page.id();
        ui.tasks()
                .run(() -> attendances.close(id))
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(
                            ui.text("record.closed", page.activity().title()),
                            () -> attendances.reopen(id));
                });
    }
}
