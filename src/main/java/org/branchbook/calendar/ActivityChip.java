package org.branchbook.calendar;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.ui.Icon;
import org.jspecify.annotations.Nullable;

/** An activity in a cell: letter of its kind, beginning, title; told again and again what it is. */
final class ActivityChip extends HBox {
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final double WIDE = 170;
    private final Messages messages;
    private final Label letter = new Label();
    private final Label text = new Label();
    private final Tooltip tip = new Tooltip();
    private final Node check = Icon.CHECK.node(12);
    private @Nullable Activity activity;

    ActivityChip(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("activity-chip");
        setAccessibleRole(AccessibleRole.BUTTON);
        letter.getStyleClass().add("chip-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("chip-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(letter, text, check);
        tip.setOnShowing(_ -> tip.setText(line()));
        Tooltip.install(this, tip);
        widthProperty().subscribe(this::fit);
    }

    /** What the chip shows; null while it is not in use. */
    @Nullable Activity activity() {
        return activity;
    }

    void show(Activity now) {
        if (now.equals(activity)) {
            return;
        }
        activity = now;
        // No node is named after its activity: a new id makes JavaFX match its styles anew.
        TypeColour kind = TypeColour.of(now.type());
        if (!getStyleClass().getLast().equals(kind.style())) {
            getStyleClass().setAll("activity-chip", kind.style());
        }
        pseudoClassStateChanged(PLANNED, now.state() == ActivityState.PLANNED);
        letter.setText(messages.text(kind.letterKey()));
        fit();
        check.setVisible(now.closed());
        check.setManaged(now.closed());
    }

    /** Put together when somebody asks, as the tooltip is. */
    private String line() {
        return activity == null ? "" : line(messages, activity);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? line()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** What is more telling than when: a narrow chip leaves the time to its tooltip. */
    private void fit() {
        if (activity != null) {
            String title = activity.title();
            text.setText(
                    getWidth() < WIDE
                            ? title
                            : Dates.time(activity.plan().when().start()) + " " + title);
        }
    }

    void rest() {
        activity = null;
    }

    /** Type, time, title, place and state in one line. */
    static String line(Messages messages, Activity activity) {
        return messages.text(
                "calendar.chip.line",
                activity.type(),
                activity.title(),
                time(activity),
                activity.plan().place(),
                activity.state());
    }

    static String time(Activity activity) {
        return Dates.time(activity.plan().when().start())
                + "–"
                + Dates.time(activity.plan().when().end());
    }
}
