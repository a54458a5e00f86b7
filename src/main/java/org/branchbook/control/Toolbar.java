package org.branchbook.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a screen: title and what belongs to it at the left, actions at the right. */
public final class Toolbar extends HBox {
    private final Label title = new Label();
    private final Region gap = new Region();

    public Toolbar(String text) {
        getStyleClass().add("screen-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(text);
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap);
    }

    public Toolbar left(Node... nodes) {
        keepWords(nodes);
        getChildren().addAll(getChildren().indexOf(gap), List.of(nodes));
        return this;
    }

    public Toolbar right(Node... nodes) {
        keepWords(nodes);
        getChildren().addAll(nodes);
        return this;
    }

    /** The first at the right, before what the screen itself has there. */
    public Toolbar rightFirst(Node node) {
        keepWords(node);
        getChildren().add(getChildren().indexOf(gap) + 1, node);
        return this;
    }

    /** Where room is short, notes give way; a button is read whole. */
    private static void keepWords(Node... nodes) {
        for (Node node : nodes) {
            if (node instanceof ButtonBase button) {
                button.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    public void title(String text) {
        title.setText(text);
    }
}
