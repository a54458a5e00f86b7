package org.branchbook.attendance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.Attachments;
import org.branchbook.scan.ScanPane;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Puts the scan of the signed sheet beside the list, which then shows fewer columns. */
final class ScanBeside {
    private final Ui ui;
    private final Activities activities;
    private final ScanPane pane;
    private final ToggleButton button;
    private final StackPane place;
    private final Node list;
    private final List<? extends TableColumn<?, ?>> spare;
    private @Nullable ActivityId shown;

    /**
     * @param place holds the list, and takes both while the scan is shown
     * @param spare the columns that make room for it
     */
    ScanBeside(Ui ui, StackPane place, List<? extends TableColumn<?, ?>> spare, Doors doors) {
        this.ui = ui;
        this.place = place;
        this.list = place.getChildren().getFirst();
        this.spare = List.copyOf(spare);
        this.activities = doors.activities();
        this.pane = new ScanPane(ui, doors.attachments()::path);
        button = new ToggleButton(ui.text("attendance.scan"));
        button.setId("scan-beside");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.selectedProperty().subscribe(this::beside);
        activities.changes().listen(() -> ui.tasks().onFx(this::read));
    }

    record Doors(Activities activities, Attachments attachments) {}

    ToggleButton button() {
        return button;
    }

    void show(ActivityId id) {
        boolean other = !id.equals(shown);
        shown = id;
        if (other) {
            read();
        }
    }

    private void beside(boolean on) {
        spare.forEach(column -> column.setVisible(!on));
        if (on) {
            SplitPane split = new SplitPane(list, pane);
            split.getStyleClass().add("attendance-split");
            split.setDividerPositions(0.52);
            place.getChildren().setAll(split);
            read();
        } else if (place.getChildren().getFirst() instanceof SplitPane split) {
            split.getItems().clear();
            place.getChildren().setAll(list);
        }
    }

    private void read() {
        ActivityId id = shown;
        if (id != null && button.isSelected()) {
            ui.tasks()
                    .run(() -> activities.evidence(id))
                    .onSuccess(files -> {
                        if (id.equals(shown)) {
                            pane.show(
                                    files.stream()
                                            .filter(f -> f.kind() == Evidence.Kind.SIGN_IN_SCAN)
                                            .toList());
                        }
                    });
        }
    }
}
