package org.branchbook.yearboard;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.branchbook.cadence.Slot;
import org.branchbook.ui.Icon;
import org.jspecify.annotations.Nullable;

/**
 * A period on the board, told again and again which: an icon for its state, and figures. What it
 * says at length is put together when somebody asks, and a state is a pseudo-class, so that another
 * year costs no new nodes, no new styles and no text.
 */
final class SlotCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Map<Slot.State, PseudoClass> STATES = states();
    private static final double ICON = 14;

    private final Node icon = Icon.CLOCK.node(ICON);
    private final Tooltip tip = new Tooltip();
    private Supplier<String> spoken = () -> "";
    private Place place = new Place(0, 1);
    private Slot.@Nullable State shown;

    SlotCell() {
        getStyleClass().setAll("slot");
        setAlignment(Pos.CENTER);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(36);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setGraphic(icon);
        tip.setOnShowing(_ -> tip.setText(spoken.get()));
        setTooltip(tip);
    }

    private static Map<Slot.State, PseudoClass> states() {
        Map<Slot.State, PseudoClass> states = new EnumMap<>(Slot.State.class);
        for (Slot.State state : Slot.State.values()) {
            String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put(state, PseudoClass.getPseudoClass(name));
        }
        return states;
    }

    /** Where the cell stands now. */
    Place place() {
        return place;
    }

    /** Everything about the period, in words. */
    String spoken() {
        return spoken.get();
    }

    void show(Place where, Slot slot, Slot.State state, Supplier<String> words) {
        place = where;
        spoken = words;
        if (state != shown) {
            shown = state;
            STATES.forEach((each, style) -> pseudoClassStateChanged(style, each == state));
            Icon sign = icon(state);
            // Not by the content display, which would take the icon out and match its style anew.
            icon.setVisible(sign != null);
            icon.setManaged(sign != null);
            if (sign != null) {
                sign.drawOn(icon);
            }
        }
        setText(figures(slot, state));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    void choose(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
    }

    private static String figures(Slot slot, Slot.State state) {
        if (state == Slot.State.NOT_REQUIRED || slot.required() == 0) {
            int there = slot.activities().size();
            return there == 0 ? "" : Integer.toString(there);
        }
        return slot.took() + "/" + slot.required();
    }

    static @Nullable Icon icon(Slot.State state) {
        return switch (state) {
            case NOT_REQUIRED -> null;
            case WAIVED -> Icon.EYE_OFF;
            case CLOSED -> Icon.LOCK;
            case HELD -> Icon.CHECK;
            case OVERDUE -> Icon.WARNING;
            case PLANNED -> Icon.CALENDAR;
            case OPEN -> Icon.CLOCK;
        };
    }
}
