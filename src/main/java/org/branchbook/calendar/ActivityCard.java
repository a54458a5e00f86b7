package org.branchbook.calendar;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.control.Badge;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** An activity at the side of the calendar: what, when, where, how far and what comes next. */
final class ActivityCard extends VBox {
    private final Ui ui;
    private final NextSteps steps;
    private final Activity activity;

    ActivityCard(Ui ui, NextSteps steps, Activity activity, CalendarViewModel model) {
        this.ui = ui;
        this.steps = steps;
        this.activity = activity;
        TypeColour kind = TypeColour.of(activity.type());
        getStyleClass().setAll("activity-card", kind.style());
        setId("card-" + activity.id());
        Label type = new Label(ui.text(activity.type().key()));
        type.getStyleClass().add("card-type");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(6, type, gap, badge(ui, activity.state()));
        Label title = new Label(activity.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, title, when());
        NextStep next = NextStep.of(activity, model.today());
        if (next != NextStep.NOTHING) {
            Label step = new Label(ui.text("calendar.nextStep", next));
            step.getStyleClass().add("card-next");
            getChildren().add(step);
        }
        getChildren().add(buttons(model));
    }

    static Badge badge(Ui ui, ActivityState state) {
        return new Badge(
                ui.text(state.key()),
                switch (state) {
                    case PLANNED -> Badge.Tone.NEUTRAL;
                    case HELD -> Badge.Tone.INFO;
                    case CLOSED -> Badge.Tone.GOOD;
                });
    }

    private Label when() {
        String place = activity.plan().place();
        String time = ActivityChip.time(activity);
        Label label = new Label(place.isEmpty() ? time : time + "  " + place);
        label.getStyleClass().add("card-when");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox buttons(CalendarViewModel model) {
        Button open =
                Buttons.quiet(ui.text("calendar.open"), () -> steps.open().accept(activity.id()));
        Button sheet =
                Buttons.quiet(
                        ui.text("calendar.signInSheet"),
                        () -> steps.signInSheet().accept(activity.id()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove =
                Buttons.icon(Icon.DELETE, ui.text("calendar.remove"), () -> model.remove(activity));
        remove.setDisable(activity.closed());
        HBox row = new HBox(4, open, sheet, gap, remove);
        row.getStyleClass().add("card-buttons");
        return row;
    }
}
