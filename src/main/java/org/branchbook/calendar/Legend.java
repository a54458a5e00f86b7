package org.branchbook.calendar;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.ui.Icon;

/** What letters and colours mean; pressing a kind hides it and shows it again. */
final class Legend extends FlowPane {
    Legend(CalendarViewModel model, Messages messages) {
        super(4, 4);
        getStyleClass().add("legend");
        for (TypeColour kind : TypeColour.values()) {
            getChildren().add(toggle(model, messages, kind));
        }
        for (ActivityState state : ActivityState.values()) {
            getChildren().add(sample(messages, state));
        }
    }

    private static ToggleButton toggle(
            CalendarViewModel model, Messages messages, TypeColour kind) {
        Label letter = new Label(messages.text(kind.letterKey()));
        letter.getStyleClass().add("chip-letter");
        ToggleButton button = new ToggleButton(messages.text(kind), letter);
        button.setId("filter-" + kind.style());
        button.getStyleClass().addAll("legend-kind", kind.style());
        button.setMnemonicParsing(false);
        button.setSelected(model.shows(kind));
        button.setTooltip(new Tooltip(messages.text("calendar.legend.tip")));
        button.selectedProperty().subscribe(on -> model.show(kind, on));
        return button;
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
