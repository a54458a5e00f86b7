package org.branchbook.review;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.check.Finding;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Says what is found in a record, asks why where something must be mended, and closes it. */
final class ClosePanel {
    private final Ui ui;
    private final Closings closings;
    private final Way way;

    ClosePanel(Ui ui, Closings closings, Way way) {
        this.ui = ui;
        this.closings = closings;
        this.way = way;
    }

    void open(Activity activity) {
        ActivityId id = activity.id();
        ui.tasks().run(() -> closings.checks().of(id)).onSuccess(found -> ask(activity, found));
    }

    private void ask(Activity activity, List<Finding> found) {
        VBox box = new VBox();
        box.setId("close-warnings");
        box.getStyleClass().add("findings");
        box.getChildren().add(line(ui.text("record.close.explain"), Icon.INFO));
        if (found.isEmpty()) {
            box.getChildren().add(line(ui.text("review.nothing"), Icon.DONE));
        }
        for (Finding each : found) {
            box.getChildren()
                    .add(
                            new FindingRow(
                                    ui,
                                    each,
                                    spot -> {
                                        ui.close();
                                        way.to(spot);
                                    }));
        }
        Form form = new Form(ui.messages());
        boolean errors = found.stream().anyMatch(Finding::error);
        Field<String> reason = form.area("reason", ui.text("review.reason"), 3);
        VBox content = errors ? new VBox(12, box, form.node()) : box;
        Button closing =
                Buttons.primary(
                        ui.text("record.next.close"), () -> close(activity, form, reason.get()));
        ui.open(
                new Panel(ui.text("record.close.title", activity.title()))
                        .id("close-panel")
                        .width(720)
                        .scrolling(content)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(closing)
                        .focus(errors ? reason.control() : closing));
    }

    private static Label line(String text, Icon icon) {
        Label label = new Label(text);
        label.setGraphic(icon.node());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("soft");
        return label;
    }

    private void close(Activity activity, Form form, String reason) {
        ActivityId id = activity.id();
        ui.tasks()
                .run(() -> closings.close(id, reason))
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(ui.text("record.closed", activity.title()), () -> closings.undo(id));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
