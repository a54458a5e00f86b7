package org.branchbook.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A chapter, a section of it, or a section found with the words where they stand. */
final class HelpCell extends ListCell<HelpLine> {
    HelpCell() {
        getStyleClass().addAll("find-cell", "help-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HelpLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(
                switch (line) {
                    case null -> null;
                    case HelpLine.Whole whole -> label(whole.chapter().title(), "help-chapter");
                    case HelpLine.Part part -> label(part.section().title(), "help-section");
                    case HelpLine.Found(Hit hit) -> found(hit);
                });
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region found(Hit hit) {
        String title = hit.section().title();
        String chapter = hit.chapter().title();
        Label name = label(title, "find-name");
        VBox box = new VBox(2, name);
        if (!title.equals(chapter)) {
            box.getChildren().add(label(chapter, "find-about"));
        }
        TextFlow flow = new TextFlow();
        for (Marked piece : Marked.pieces(hit.passage(), hit.words())) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.found() ? "find-mark" : "find-text");
            flow.getChildren().add(text);
        }
        box.getChildren().add(flow);
        return box;
    }
}
