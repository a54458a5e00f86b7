package org.branchbook.repair;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows of a title and two values beside each other, one of which may be picked. */
final class SideGrid {
    private final GridPane grid = new GridPane();

    /** The values of a row. */
    record Pair(String left, String right) {}

    SideGrid(String left, String right) {
        grid.getStyleClass().add("form");
        ColumnConstraints title = new ColumnConstraints(150, 180, 220);
        ColumnConstraints side = new ColumnConstraints();
        side.setHgrow(Priority.ALWAYS);
        side.setPercentWidth(38);
        grid.getColumnConstraints().addAll(title, side, side);
        grid.addRow(0, new Label(), bold(left), bold(right));
    }

    Node node() {
        return grid;
    }

    /**
     * A row in which the secretary picks.
     *
     * @param id names the row's buttons, with "-left" and "-right" behind it
     */
    void choose(String id, String title, Pair values, boolean right, Consumer<Boolean> chosen) {
        ToggleGroup one = new ToggleGroup();
        RadioButton left = button(id + "-left", values.left(), one);
        RadioButton other = button(id + "-right", values.right(), one);
        (right ? other : left).setSelected(true);
        other.selectedProperty().subscribe(chosen);
        grid.addRow(grid.getRowCount(), title(title), left, other);
    }

    /** A row in which nothing is to be picked, with what becomes of it. */
    void both(String title, Pair values, String note) {
        int row = grid.getRowCount();
        grid.addRow(row, title(title), text(values.left()), text(values.right()));
        if (!note.isEmpty()) {
            Label line = text(note);
            line.getStyleClass().add("soft");
            grid.add(line, 1, row + 1, 2, 1);
        }
    }

    private static RadioButton button(String id, String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label title(String text) {
        Label label = text(text);
        label.getStyleClass().add("soft");
        return label;
    }

    private static Label bold(String text) {
        Label label = text(text);
        label.getStyleClass().add("form-section");
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text.isEmpty() ? "—" : text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
