package org.branchbook.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** The looks: app.css on top of JavaFX's own style sheet, with a dark set of colours. */
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> SHEETS =
            List.of("app.css", "ui/shell.css", "ui/controls.css", "ui/tables.css", "ui/record.css");

    /** Gives a scene the style sheet, the font and these colours. */
    public void apply(Scene scene) {
        if (scene.getStylesheets().isEmpty()) {
            SHEETS.forEach(sheet -> scene.getStylesheets().add(resource(sheet)));
            Fonts.apply(scene.getRoot());
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (this == DARK) {
            classes.add("dark");
        }
    }

    private static String resource(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource("/org/branchbook/" + sheet))
                .toExternalForm();
    }
}
