package org.branchbook.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/** Types one character: letters and digits by their keys, others as a typed character. */
final class FxKeys {
    private FxKeys() {}

    static void type(Scene scene, int codePoint) {
        FxTest.onFx(() -> {
            if (codePoint == '\n') {
                tap(KeyCode.ENTER, false);
            } else if (codePoint < 128 && Character.isLetterOrDigit(codePoint)) {
                String name = String.valueOf((char) Character.toUpperCase(codePoint));
                tap(KeyCode.getKeyCode(name), Character.isUpperCase(codePoint));
            } else {
                typed(scene, Character.toString(codePoint));
            }
        });
    }

    private static void tap(KeyCode key, boolean shift) {
        Robot robot = new Robot();
        if (shift) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        if (shift) {
            robot.keyRelease(KeyCode.SHIFT);
        }
    }

    private static void typed(Scene scene, String character) {
        Node owner = scene.getFocusOwner();
        if (owner != null && Platform.isFxApplicationThread()) {
            owner.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            character,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
    }
}
