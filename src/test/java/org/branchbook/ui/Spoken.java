package org.branchbook.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Nodes by what a screen reader says of them, for those that show now this and now that. */
public final class Spoken {
    private Spoken() {}

    /** A node of a kind for which these words are said, null where there is none. */
    public static Node find(Scene scene, String css, String words) {
        return scene.getRoot().lookupAll(css).stream()
                .filter(node -> node.isVisible() && says(node).contains(words))
                .findFirst()
                .orElse(null);
    }

    /** The same, waited for. */
    public static Node find(FxTest test, String css, String words) {
        FxTest.waitFor(words, () -> find(test.stage().getScene(), css, words) != null);
        return FxTest.fx(() -> find(test.stage().getScene(), css, words));
    }

    private static String says(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
