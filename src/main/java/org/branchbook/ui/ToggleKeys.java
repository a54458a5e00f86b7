package org.branchbook.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * Arrow keys among the toggles of a group do what a click does. JavaFX by itself only marks the
 * next one as chosen, so that the bar would say one thing and the screen show another.
 */
public final class ToggleKeys {
    private ToggleKeys() {}

    public static void install(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, ToggleKeys::key);
    }

    private static void key(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT, UP -> -1;
                    case RIGHT, DOWN -> 1;
                    default -> 0;
                };
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (step != 0
                && plain
                && event.getTarget() instanceof ToggleButton one
                && one.getToggleGroup() != null) {
            event.consume();
            fire(one, step);
        }
    }

    /** The next one that can be chosen, round and round. */
    private static void fire(ToggleButton from, int step) {
        List<Toggle> all = from.getToggleGroup().getToggles();
        int at = all.indexOf(from);
        for (int i = 1; i < all.size(); i++) {
            Toggle next = all.get(Math.floorMod(at + i * step, all.size()));
            if (next instanceof ToggleButton button && button.isVisible() && !button.isDisabled()) {
                button.requestFocus();
                if (!button.isSelected()) {
                    button.fire();
                }
                return;
            }
        }
    }
}
