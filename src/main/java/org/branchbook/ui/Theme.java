package org.branchbook.ui;

import java.util.List;
import javafx.scene.Scene;

/** The looks: our sheets on top of JavaFX's own, with a dark set of colours. */
public enum Theme {
    LIGHT,
    DARK;

    /** Gives a scene the style sheets, the font and these colours. */
    public void apply(Scene scene) {
        if (scene.getStylesheets().isEmpty()) {
            scene.getStylesheets().setAll(StyleSheets.urls());
            Fonts.apply(scene.getRoot());
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (this == DARK) {
            classes.add("dark");
        }
    }
}
