package org.branchbook.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The column of views at the left, each an icon with its name. */
final class Rail extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Map<String, Button> buttons = new HashMap<>();

    Rail(List<Entry> entries, Consumer<String> open) {
        getStyleClass().add("rail");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        entries.stream().filter(e -> !e.atFoot()).forEach(e -> add(e, open));
        getChildren().add(gap);
        entries.stream().filter(Entry::atFoot).forEach(e -> add(e, open));
    }

    void choose(String view) {
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(CHOSEN, id.equals(view)));
    }

    private void add(Entry entry, Consumer<String> open) {
        Button button = new Button(entry.title(), entry.icon().node(22));
        button.setId("nav-" + entry.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().setAll("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> open.accept(entry.id()));
        buttons.put(entry.id(), button);
        getChildren().add(button);
    }
}
