package org.branchbook.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The column of views at the left, each an icon with its name. */
final class Rail extends VBox {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final int ROOMY = 636;
    private final List<RailButton> buttons = new ArrayList<>();

    Rail(List<Entry> entries, Consumer<String> open) {
        getStyleClass().add("rail");
        // In the smallest window the buttons stand closer, or the last would be out of sight.
        setMinHeight(0);
        heightProperty()
                .subscribe(now ->
                        pseudoClassStateChanged(
                                TIGHT, now.intValue() > 0 && now.intValue() < ROOMY));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        add(entries, false, open);
        getChildren().add(gap);
        add(entries, true, open);
    }

    /** A button at the foot that opens no view. */
    void tool(Entry entry, Runnable action) {
        int last = getChildren().size() - 1;
        getChildren().add(last, new RailButton(entry, _ -> action.run()));
    }

    void choose(String view) {
        for (RailButton button : buttons) {
            button.chosen(button.getId().equals(RailButton.id(view)));
        }
    }

    private void add(List<Entry> entries, boolean atFoot, Consumer<String> open) {
        for (Entry entry : entries) {
            if (entry.atFoot() == atFoot) {
                RailButton button = new RailButton(entry, open);
                buttons.add(button);
                getChildren().add(button);
            }
        }
    }
}
