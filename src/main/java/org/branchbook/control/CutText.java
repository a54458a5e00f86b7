package org.branchbook.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** A text that may lack room, and then says all of it where it is pointed at. */
public final class CutText {
    private CutText() {}

    public static void tell(Labeled shown) {
        shown.setMinWidth(0);
        shown.textTruncatedProperty()
                .addListener((_, _, cut) -> shown.setTooltip(cut ? whole(shown) : null));
    }

    private static Tooltip whole(Labeled shown) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(shown.textProperty());
        return whole;
    }
}
