package org.branchbook.record;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.branchbook.activity.ActivityId;
import org.branchbook.control.Composing;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text in the book while it is typed: every 0.8 s as long as keys come, and at once on
 * {@link #flush}. So a crash costs a second of typing at most; letters that an input method is
 * still composing are no text yet. What could not be written stays in the field, is written again
 * with the next key or by itself, and is asked about before the window closes. Beyond the field's
 * own undo, the text as it was when one came to it is one step of the window's.
 */
public final class Autosave {
    private final Ui ui;
    private final TextInputControl field;
    private final Writer writer;
    private final Consumer<State> shown;
    private final PauseTransition pause = new PauseTransition(Duration.millis(800));
    private final Composing composing;
    private @Nullable Target target;
    private String kept = "";
    private String first = "";
    private int writing;
    private boolean filling;
    private boolean told;

    /** How far the text is. */
    public enum State {
        SAVED,
        TYPING,
        FAILED
    }

    /** A segment of an activity. */
    public record Target(ActivityId activity, int segment) {}

    /** Where a text that could not be written belongs. */
    private record Place(Autosave field, Target target) {}

    /** Writes the text of a segment; called on the book's thread. */
    public interface Writer {
        void write(ActivityId id, int segment, String text);
    }

    public Autosave(Ui ui, TextInputControl field, Writer writer, Consumer<State> shown) {
        this.ui = ui;
        this.field = field;
        this.writer = writer;
        this.shown = shown;
        this.composing = new Composing(field);
        pause.setOnFinished(_ -> rested());
        field.textProperty()
                .addListener(_ -> {
                    if (!filling) {
                        typed();
                    }
                });
        composing
                .letters()
                .addListener((_, _, now) -> {
                    if (now.intValue() == 0) {
                        typed();
                    }
                });
        field.focusedProperty().subscribe(this::focused);
    }

    private void typed() {
        shown.accept(State.TYPING);
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** What was typed and taken back at once needs no writing. */
    private void rested() {
        flush();
        if (writing == 0 && !dirty()) {
            shown.accept(State.SAVED);
        }
    }

    private void focused(boolean inside) {
        if (!inside) {
            leave();
        }
    }

    /**
     * Shows the text of a segment. For the same segment again it is a change from elsewhere, an
     * undo for one, and never overwrites what is typed: the book's answers come in their order, so
     * that without a write under way it holds everything that was. Its own text coming back ends no
     * step: what one press takes back must not depend on how quickly the book answers.
     */
    public void show(Target wanted, String text) {
        boolean same = wanted.equals(target);
        if (same && (dirty() || writing > 0 || text.equals(kept))) {
            return;
        }
        leave();
        target = wanted;
        kept = text;
        first = text;
        if (!field.getText().equals(text)) {
            filling = true;
            int caret = same ? Math.min(field.getCaretPosition(), text.length()) : 0;
            field.setText(text);
            field.positionCaret(caret);
            filling = false;
        }
        shown.accept(State.SAVED);
    }

    boolean dirty() {
        return !field.getText().equals(kept);
    }

    /** Writes, and makes of everything typed since one came here one step to take back. */
    public void leave() {
        flush();
        Target place = target;
        String before = first;
        if (place != null && !before.equals(kept)) {
            first = kept;
            ui.undoable(
                    ui.text("record.typed"),
                    () -> writer.write(place.activity(), place.segment(), before));
        }
    }

    /** Hands what was typed to the book's thread now. */
    public void flush() {
        pause.stop();
        Target place = target;
        String text = composing.committed();
        if (place == null || text.equals(kept)) {
            return;
        }
        String before = kept;
        kept = text;
        writing++;
        ui.unsaved().forget(new Place(this, place));
        Tasks.Work write = () -> writer.write(place.activity(), place.segment(), text);
        ui.tasks()
                .run(write)
                .onSuccess(_ -> {
                    writing--;
                    told = false;
                    shown.accept(dirty() ? State.TYPING : State.SAVED);
                })
                .onFailure(problem -> {
                    writing--;
                    if (place.equals(target)) {
                        kept = before;
                    }
                    ui.unsaved()
                            .keep(new Place(this, place), text, write, () -> after(place, text));
                    shown.accept(State.FAILED);
                    if (!told) {
                        told = true;
                        ui.failed(problem);
                    }
                });
    }

    /** The text was written after all, when it was tried again. */
    private void after(Target place, String text) {
        told = false;
        if (place.equals(target)) {
            kept = text;
            shown.accept(dirty() ? State.TYPING : State.SAVED);
        }
        ui.notice(ui.text("ui.unsaved.saved"));
    }
}
