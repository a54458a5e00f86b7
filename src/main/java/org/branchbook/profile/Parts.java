package org.branchbook.profile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the sections of a person's page have in common. */
final class Parts {
    private Parts() {}

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-section");
        return label;
    }

    /** A heading with something at its right, over the content. */
    static VBox section(String title, Node aside, Node content) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading(title), gap, aside);
        head.getStyleClass().add("row");
        VBox box = new VBox(head, content);
        box.getStyleClass().add("stack");
        return box;
    }

    static VBox section(String title, Node content) {
        return section(title, new Region(), content);
    }

    static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
