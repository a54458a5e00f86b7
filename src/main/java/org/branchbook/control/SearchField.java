package org.branchbook.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputMethodEvent;
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
    private final PauseTransition pause = new PauseTransition(Duration.millis(80));
    private boolean composing;

    public SearchField(String prompt, Consumer<String> search) {
        getStyleClass().add("search-field");
        setId("search");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        setPrefColumnCount(16);
        pause.setOnFinished(_ -> search.accept(getText().strip()));
        textProperty()
                .addListener(_ -> {
                    if (!composing) {
                        pause.playFromStart();
                    }
                });
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    private void composed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        if (!composing) {
            pause.playFromStart();
        }
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
