package org.branchbook.control;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * How many letters of a field an input method is still composing. JavaFX puts them into the text
 * before they are committed, so whoever counts or searches the text must know of them. It is told
 * before the text changes.
 */
public final class Composing {
    private final ReadOnlyIntegerWrapper letters = new ReadOnlyIntegerWrapper();

    public Composing(TextInputControl field) {
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event ->
                        letters.set(
                                event.getComposed().stream()
                                        .mapToInt(run -> run.getText().length())
                                        .sum()));
    }

    public ReadOnlyIntegerProperty letters() {
        return letters.getReadOnlyProperty();
    }
}
