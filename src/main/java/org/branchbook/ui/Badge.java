package org.branchbook.ui;

import javafx.scene.control.Label;

/** A small tag: a state, a kind, a count. */
public final class Badge extends Label {
    public Badge(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("badge", tone.style);
        setMinWidth(USE_PREF_SIZE);
    }

    /** What a badge means; shown by colour, always beside its word. */
    public enum Tone {
        NEUTRAL("neutral"),
        INFO("info"),
        GOOD("good"),
        WARNING("warn"),
        BAD("bad"),
        ACCENT("accent");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }
}
