package org.branchbook.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;

/**
 * Says so when a job lasts longer than 0.3 s and nobody else does, with a way to stop it where it
 * has one.
 */
final class Waiting {
    private final Ui ui;
    private final Job<?> job;
    private String shown = "";

    Waiting(Ui ui, Job<?> job) {
        this.ui = ui;
        this.job = job;
    }

    void watch() {
        PauseTransition pause = new PauseTransition(Duration.millis(300));
        pause.setOnFinished(_ -> {
            show();
            pause.playFromStart();
        });
        pause.play();
        job.always(() -> {
            pause.stop();
            ui.waited(shown);
        });
    }

    private void show() {
        String text = job.progressText().isEmpty() ? ui.text("ui.working") : job.progressText();
        if (job.told() || text.equals(shown)) {
            return;
        }
        shown = text;
        Button cancel = job.cancellable() ? Buttons.quiet(ui.text("ui.cancel"), job::cancel) : null;
        ui.waiting(shown, cancel);
    }
}
