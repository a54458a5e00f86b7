package org.branchbook.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** The looks: app.css on top of JavaFX's own style sheet, with a dark set of colours. */
public enum Theme {
    LIGHT,
    DARK;

    /** Gives a scene the style sheet, the font and these colours. */
    public void apply(Scene scene) {
        String sheet =
                Objects.requireNonNull(Theme.class.getResource("/org/branchbook/app.css"))
                        .toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().setAll(List.of(sheet));
            Fonts.apply(scene.getRoot());
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (this == DARK) {
            classes.add("dark");
        }
    }
}
