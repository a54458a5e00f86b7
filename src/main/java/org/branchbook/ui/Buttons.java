package org.branchbook.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The kinds of button: one primary a screen, plain ones, quiet ones without a frame, icons. */
public final class Buttons {
    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        return make(text, null, "primary", action);
    }

    public static Button plain(String text, Runnable action) {
        return make(text, null, "plain", action);
    }

    public static Button plain(String text, Icon icon, Runnable action) {
        return make(text, icon, "plain", action);
    }

    public static Button primary(String text, Icon icon, Runnable action) {
        return make(text, icon, "primary", action);
    }

    /** Without a frame until pointed at; for actions in rows and lines of text. */
    public static Button quiet(String text, Runnable action) {
        return make(text, null, "quiet", action);
    }

    public static Button quiet(String text, Icon icon, Runnable action) {
        return make(text, icon, "quiet", action);
    }

    /** Deletes or removes. */
    public static Button danger(String text, Runnable action) {
        return make(text, null, "danger", action);
    }

    /** Only an icon; the text is its tooltip and what a screen reader says. */
    public static Button icon(Icon icon, String text, Runnable action) {
        Button button = make("", icon, "icon-button", action);
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        return button;
    }

    /** Gives a button its id, so that tests and styles find it. */
    public static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    private static Button make(String text, @Nullable Icon icon, String look, Runnable action) {
        Button button = new Button(text);
        if (icon != null) {
            button.setGraphic(icon.node());
        }
        button.getStyleClass().add(look);
        button.setOnAction(_ -> action.run());
        button.setMnemonicParsing(false);
        return button;
    }
}
