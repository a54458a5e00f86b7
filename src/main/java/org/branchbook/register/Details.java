package org.branchbook.register;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;

/** The chosen row in full, as it stands beside its list: what is empty is left out. */
public final class Details {
    private static final double LABEL = 64;

    private final VBox box = new VBox(8);
    private GridPane grid = new GridPane();

    public Details(String title) {
        Label head = new Label(title);
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("register-name");
        box.getChildren().add(head);
        box.getStyleClass().add("register-detail");
        begin();
    }

    private void begin() {
        grid = new GridPane();
        grid.getStyleClass().add("register-lines");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(LABEL);
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(label, text);
    }

    public Details line(String label, String text) {
        if (text.isBlank()) {
            return this;
        }
        Label said = new Label(text);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return line(label, said);
    }

    public Details line(String label, Node node) {
        if (grid.getParent() == null) {
            box.getChildren().add(grid);
        }
        Label name = new Label(label);
        name.getStyleClass().add("soft");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, node);
        return this;
    }

    public Details section(String title) {
        Label head = new Label(title);
        head.getStyleClass().add("form-section");
        box.getChildren().add(head);
        begin();
        return this;
    }

    /** Whole paragraphs, or what to do where there are none. */
    public Details nodes(List<? extends Node> nodes, String none) {
        if (nodes.isEmpty()) {
            box.getChildren().add(new SoftText(none));
        } else {
            box.getChildren().addAll(nodes);
        }
        begin();
        return this;
    }

    public Node node() {
        return box;
    }
}
