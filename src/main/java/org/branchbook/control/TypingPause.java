package org.branchbook.control;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The 0.8 s after which what is typed on a page is written. Never in the middle of a character:
 * where an input method is composing then, it is written as soon as that is committed.
 */
public final class TypingPause {
    private final PauseTransition pause = new PauseTransition(Duration.millis(800));
    private final Runnable write;
    private @Nullable Node composing;
    private boolean due;

    public TypingPause(Runnable write) {
        this.write = write;
        pause.setOnFinished(_ -> ended());
    }

    /** Looks at the input method in the fields of a page. */
    public void watch(Node page) {
        page.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    }

    /** Begins, where it has not begun. */
    public void begin() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    public void beginAnew() {
        pause.playFromStart();
    }

    public void stop() {
        pause.stop();
        due = false;
    }

    private void ended() {
        if (composing != null && composing.isFocused()) {
            due = true;
        } else {
            write.run();
        }
    }

    private void composed(InputMethodEvent event) {
        boolean on = Composing.letters(event) > 0;
        composing = on && event.getTarget() instanceof Node field ? field : null;
        if (!on && due) {
            due = false;
            write.run();
        }
    }
}
