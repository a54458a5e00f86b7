package org.branchbook.record;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.branchbook.activity.ActivityId;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text in the book 0.8 s after the last key, and at once on {@link #flush}. What could not
 * be written stays in the field and is written again with the next key.
 */
final class Autosave {
    private final Ui ui;
    private final TextInputControl field;
    private final Writer writer;
    private final Consumer<State> shown;
    private final PauseTransition pause = new PauseTransition(Duration.millis(800));
    private @Nullable Target id;
    private String kept = "";
    private boolean filling;

    /** How far the text is. */
    enum State {
        SAVED,
        TYPING,
        FAILED
    }

    /** A segment of an activity. */
    record Target(ActivityId activity, int segment) {}

    /** Writes the text of a segment; called on the book's thread. */
    interface Writer {
        void write(ActivityId id, int segment, String text);
    }

    Autosave(Ui ui, TextInputControl field, Writer writer, Consumer<State> shown) {
        this.ui = ui;
        this.field = field;
        this.writer = writer;
        this.shown = shown;
        pause.setOnFinished(_ -> flush());
        field.textProperty()
                .addListener(_ -> {
                    if (!filling) {
                        shown.accept(State.TYPING);
                        pause.playFromStart();
                    }
                });
        field.focusedProperty().subscribe(inside -> flushUnless(inside));
    }

    private void flushUnless(boolean inside) {
        if (!inside) {
            flush();
        }
    }

    /** Shows the text of a segment; the same segment again never overwrites what is typed. */
    void show(Target target, String text) {
        boolean same = target.equals(id);
        if (same && (dirty() || field.isFocused())) {
            return;
        }
        flush();
        id = target;
        kept = text;
        if (!field.getText().equals(text)) {
            filling = true;
            field.setText(text);
            filling = false;
        }
        shown.accept(State.SAVED);
    }

    boolean dirty() {
        return !field.getText().equals(kept);
    }

    /** Hands what was typed to the book's thread now. */
    void flush() {
        pause.stop();
        Target target = id;
        if (target == null || !dirty()) {
            return;
        }
        String before = kept;
        String text = field.getText();
        kept = text;
        Tasks.Work write = () -> writer.write(target.activity(), target.segment(), text);
        ui.tasks()
                .run(write)
                .onSuccess(_ -> shown.accept(dirty() ? State.TYPING : State.SAVED))
                .onFailure(problem -> {
                    if (target.equals(id)) {
                        kept = before;
                    }
                    shown.accept(State.FAILED);
                    ui.failed(problem);
                });
    }
}
