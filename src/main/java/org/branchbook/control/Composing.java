package org.branchbook.control;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * What an input method is still composing in a field. JavaFX puts the letters into the text before
 * they are committed, so whoever counts, searches or keeps the text must know of them. It is told
 * before the text changes. Whoever leaves the field has committed what stands in it.
 */
public final class Composing {
    private final ReadOnlyIntegerWrapper letters = new ReadOnlyIntegerWrapper();
    private final TextInputControl field;
    private int start;
    private int length;

    public Composing(TextInputControl field) {
        this.field = field;
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::changed);
        field.focusedProperty()
                .subscribe(inside -> {
                    if (!inside) {
                        letters.set(0);
                    }
                });
    }

    /**
     * New letters stand where those before them stood, or the selection, after what is committed.
     */
    private void changed(InputMethodEvent event) {
        if (length == 0) {
            start = field.getSelection().getStart();
        }
        start += event.getCommitted().length();
        length = letters(event);
        letters.set(length);
    }

    static int letters(InputMethodEvent event) {
        return event.getComposed().stream().mapToInt(run -> run.getText().length()).sum();
    }

    public ReadOnlyIntegerProperty letters() {
        return letters.getReadOnlyProperty();
    }

    /** The text without the letters that may still become others. */
    public String committed() {
        String text = field.getText();
        int from = Math.min(start, text.length());
        int to = Math.min(from + letters.get(), text.length());
        return text.substring(0, from) + text.substring(to);
    }
}
