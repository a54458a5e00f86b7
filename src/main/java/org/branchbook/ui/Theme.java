package org.branchbook.ui;

import java.util.List;
import javafx.scene.Scene;

/** The looks: our sheets on top of JavaFX's own, with a dark set of colours. */
public enum Theme {
    LIGHT,
    DARK;

    /** Gives a scene every style sheet, the font and these colours. */
    public void apply(Scene scene) {
        begin(scene);
        StyleSheets.complete(scene);
    }

    /** Gives a scene what the shell needs to be painted; the other sheets follow. */
    public void begin(Scene scene) {
        if (scene.getStylesheets().isEmpty()) {
            StyleSheets.begin(scene);
            Fonts.apply(scene.getRoot());
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (this == DARK) {
            classes.add("dark");
        }
    }
}
