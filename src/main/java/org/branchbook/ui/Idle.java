package org.branchbook.ui;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Calls somebody once the window was not touched for a while. */
public final class Idle {
    private final PauseTransition pause;
    private final EventHandler<InputEvent> touched;
    private @Nullable Scene watched;

    public Idle(Duration rest, Runnable idle) {
        pause = new PauseTransition(rest);
        pause.setOnFinished(_ -> idle.run());
        touched = _ -> pause.playFromStart();
    }

    public void watch(@Nullable Scene scene) {
        stop();
        if (scene != null) {
            watched = scene;
            scene.addEventFilter(InputEvent.ANY, touched);
            pause.playFromStart();
        }
    }

    public void stop() {
        pause.stop();
        if (watched != null) {
            watched.removeEventFilter(InputEvent.ANY, touched);
            watched = null;
        }
    }
}
