package org.branchbook.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.branchbook.ui.Icon;

/** What stands where nothing is yet: an icon, a sentence, and the buttons that change that. */
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String sentence, Button... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(420);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon.node(40), label);
        getChildren().addAll(actions);
    }
}
