package org.branchbook.yearboard;

import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.branchbook.base.Messages;
import org.branchbook.cadence.Slot;
import org.branchbook.ui.Icon;
import org.jspecify.annotations.Nullable;

/** A period on the board: an icon for its state, and done of required in figures. */
final class SlotCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ICON = 14;

    SlotCell(Messages messages, String head, Slot slot, LocalDate on) {
        Slot.State state = slot.state(on);
        getStyleClass().setAll("slot", "slot-" + state.name().toLowerCase(Locale.ROOT));
        setAlignment(Pos.CENTER);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(36);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        Icon icon = icon(state);
        if (icon != null) {
            setGraphic(icon.node(ICON));
        }
        setText(figures(slot, state));
        String spoken = SlotText.line(messages, head, slot, on);
        setAccessibleText(spoken);
        setTooltip(new Tooltip(spoken));
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
