package org.branchbook.control;

import java.time.LocalDate;
import javafx.scene.Node;

/** One view of the window, made on its first visit and kept. */
public interface Screen {
    Node node();

    /** Called each time the screen comes to the front: load what may have changed. */
    default void shown() {}

    /** Called when the screen in front is chosen once more: back to its first page. */
    default void home() {}

    /** Which of its segments is in front, as service/shifts; empty where it has none. */
    default String place() {
        return "";
    }

    /** Called when another screen takes its place. */
    default void hidden() {}

    /**
     * Brings one of its rows into sight, where it has rows.
     *
     * @param day the year of which is shown, where rows are of a year
     */
    default void reveal(long row, LocalDate day) {}

    /** Gives the keyboard to what is used first, when the screen was opened by a key. */
    default void focus() {
        node().requestFocus();
    }
}
