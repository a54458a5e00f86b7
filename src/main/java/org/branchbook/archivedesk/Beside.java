package org.branchbook.archivedesk;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A list with its settings at the right. Where a window is too narrow for both the list has all of
 * it, and a button shows the settings in its place.
 */
final class Beside extends VBox {
    /** Less than this leaves the list narrower than its titles need. */
    private static final double BOTH = 900;

    private final Node list;
    private final Node settings;
    private final ToggleButton toggle;

    Beside(Region said, Node list, Region settings, String name) {
        this.list = list;
        this.settings = settings;
        toggle = new ToggleButton(name);
        toggle.setId("archive-numbering");
        toggle.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(16, said, toggle);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox both = new HBox(16, list, settings);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(settings, Priority.SOMETIMES);
        VBox.setVgrow(both, Priority.ALWAYS);
        setSpacing(8);
        setPadding(new Insets(8, 0, 0, 0));
        getChildren().addAll(line, both);
        widthProperty().subscribe(this::place);
        toggle.selectedProperty().subscribe(this::place);
    }

    private void place() {
        boolean narrow = getWidth() > 0 && getWidth() < BOTH;
        show(toggle, narrow);
        show(list, !narrow || !toggle.isSelected());
        show(settings, !narrow || toggle.isSelected());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
