package org.branchbook.recording;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;

/** Shows words where they stand in the texts of a page. */
final class Passages {
    private Passages() {}

    /** Marks the first of the words that is in one of the texts, and brings it into sight. */
    static void show(Parent page, String words) {
        page.applyCss();
        page.layout();
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            for (Node node : page.lookupAll(".text-area")) {
                if (!word.isEmpty() && node instanceof TextArea text && mark(text, word)) {
                    return;
                }
            }
        }
    }

    private static boolean mark(TextArea text, String word) {
        int at = text.getText().toLowerCase(Locale.ROOT).indexOf(word);
        if (at >= 0) {
            text.requestFocus();
            text.selectRange(at, at + word.length());
        }
        return at >= 0;
    }
}
