package org.branchbook.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A paragraph in the quieter colour that wraps instead of being cut off. */
public final class SoftText extends Label {
    static final String STYLE = "soft";

    public SoftText(String text) {
        super(text);
        getStyleClass().add(STYLE);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
