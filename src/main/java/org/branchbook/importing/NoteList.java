package org.branchbook.importing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.branchbook.intake.Preview;
import org.branchbook.ui.Ui;

/** What was left out of a file, and what one should know of it. */
final class NoteList {
    private static final double HEIGHT = 88;
    private static final double LINE = 21;

    private final Ui ui;
    private final VBox notes = new VBox();
    private final ScrollPane scroll = new ScrollPane(notes);

    NoteList(Ui ui) {
        this.ui = ui;
        notes.setId("import-notes");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
    }

    Node node() {
        return scroll;
    }

    void show(Preview read) {
        notes.getChildren().clear();
        if (!read.newGroups().isEmpty()) {
            add(ui.text("intake.newGroups", String.join("、", read.newGroups())));
        }
        read.notes().forEach(note -> add(note.text(ui.messages())));
        double height = Math.min(HEIGHT, notes.getChildren().size() * LINE);
        scroll.setMinHeight(height);
        scroll.setMaxHeight(HEIGHT);
        scroll.setVisible(height > 0);
        scroll.setManaged(height > 0);
    }

    private void add(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        notes.getChildren().add(label);
    }
}
