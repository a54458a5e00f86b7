package org.branchbook.yearboard;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.branchbook.cadence.Slot;
import org.branchbook.ui.Icon;
import org.jspecify.annotations.Nullable;

/** A period on the board, told again and again which: an icon for its state, and figures. */
final class SlotCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ICON = 14;

    private final Map<Icon, Node> icons = new EnumMap<>(Icon.class);
    private final Tooltip tip = new Tooltip();
    private Place place = new Place(0, 1);
    private Slot.@Nullable State shown;

    SlotCell() {
        getStyleClass().setAll("slot");
        setAlignment(Pos.CENTER);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(36);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setTooltip(tip);
    }

    /** Where the cell stands now. */
    Place place() {
        return place;
    }

    /** Icons and styles are made anew only where the state differs from the one before. */
    void show(Place where, Slot slot, Slot.State state, String spoken) {
        place = where;
        if (state != shown) {
            shown = state;
            getStyleClass().setAll("slot", "slot-" + state.name().toLowerCase(Locale.ROOT));
            Icon icon = icon(state);
            setGraphic(icon == null ? null : icons.computeIfAbsent(icon, made -> made.node(ICON)));
        }
        setText(figures(slot, state));
        setAccessibleText(spoken);
        tip.setText(spoken);
    }

    void choose(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
    }

    private static String figures(Slot slot, Slot.State state) {
        if (state == Slot.State.NOT_REQUIRED || slot.required() == 0) {
            int there = slot.activities().size();
            return there == 0 ? "" : Integer.toString(there);
        }
        return slot.held() + slot.closed() + "/" + slot.required();
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
