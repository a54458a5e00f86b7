package org.branchbook.calendar;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.ui.Icon;

/** How the states of activities look. */
final class Legend extends FlowPane {
    Legend(Messages messages) {
        super(4, 4);
        getStyleClass().add("legend");
        for (ActivityState state : ActivityState.values()) {
            getChildren().add(sample(messages, state));
        }
    }

    private static HBox sample(Messages messages, ActivityState state) {
        HBox box = new HBox();
        box.getStyleClass().addAll("activity-chip", "legend-sample", "kind-other");
        box.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("planned"), state == ActivityState.PLANNED);
        Label text = new Label(messages.text(state));
        text.getStyleClass().add("chip-text");
        box.getChildren().add(text);
        if (state == ActivityState.CLOSED) {
            box.getChildren().add(Icon.CHECK.node(12));
        }
        return box;
    }
}
