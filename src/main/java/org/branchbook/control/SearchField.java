package org.branchbook.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.branchbook.ui.Icon;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * Searches 80 ms after the last key. While an input method composes, the field already holds the
 * letters being composed, so nothing is searched until they are committed.
 */
public final class SearchField extends CustomTextField {
    private static final double LEAST = 96;

    private final PauseTransition pause = new PauseTransition(Duration.millis(80));
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Composing composing = new Composing(this);

    public SearchField(String prompt, Consumer<String> search) {
        getStyleClass().add("search-field");
        setId("search");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        setPrefColumnCount(16);
        setMinWidth(LEAST);
        pause.setOnFinished(_ -> {
            words.set(getText().strip());
            search.accept(words.get());
        });
        textProperty()
                .addListener(_ -> {
                    if (composing.letters().get() == 0) {
                        pause.playFromStart();
                    }
                });
        composing
                .letters()
                .addListener((_, _, now) -> {
                    if (now.intValue() == 0) {
                        pause.playFromStart();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    /** What was searched for last; empty without a search. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
