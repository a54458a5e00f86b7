package org.branchbook.control;

import javafx.scene.control.Label;

/** A small tag: a state, a kind, a count. */
public final class Badge extends Label {
    private Tone tone;

    public Badge(String text, Tone tone) {
        super(text);
        this.tone = tone;
        getStyleClass().addAll("badge", tone.style);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows what another does: told anew, a badge on screen costs less than one made anew. */
    public void show(Badge other) {
        setText(other.getText());
        if (tone != other.tone) {
            tone = other.tone;
            getStyleClass().setAll("label", "badge", tone.style);
        }
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
