package org.branchbook.control;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.branchbook.base.InvalidInput;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a page of several fields holds in the book, 0.8 s after the last change, when the page
 * is left, and at once on {@link #flush}. What is refused stays in the fields.
 *
 * @param <K> what the page is about
 * @param <T> all that the fields say, with equals
 */
public final class Keeping<K, T> {
    private final Ui ui;
    private final Supplier<T> fields;
    private final Writer<K, T> writer;
    private final Consumer<InvalidInput> refused;
    private final TypingPause pause = new TypingPause(this::flush);
    private @Nullable K key;
    private @Nullable T kept;
    private int writing;

    /** Writes; called on the book's thread. */
    public interface Writer<K, T> {
        void write(K key, T value);
    }

    /**
     * @param fields reads the fields
     * @param refused shows what is wrong with them
     */
    public Keeping(
            Ui ui,
            Node page,
            Supplier<T> fields,
            Writer<K, T> writer,
            Consumer<InvalidInput> refused) {
        this.ui = ui;
        this.fields = fields;
        this.writer = writer;
        this.refused = refused;
        pause.watch(page);
        page.focusWithinProperty()
                .subscribe(inside -> {
                    if (!inside) {
                        flush();
                    }
                });
    }

    /**
     * Asks whether to fill the fields with what the book holds: not where something typed of the
     * same thing is still to be written or on its way, as what was read may be older.
     */
    public boolean takes(K next, T value) {
        if (next.equals(key) && (dirty() || writing > 0)) {
            return false;
        }
        if (!next.equals(key)) {
            flush();
        }
        key = next;
        kept = value;
        return true;
    }

    /** Called after a key or choice. */
    public void touched() {
        pause.beginAnew();
    }

    public boolean dirty() {
        return key != null && !Objects.equals(fields.get(), kept);
    }

    /** Hands what the fields say to the book's thread now. */
    public void flush() {
        pause.stop();
        K target = key;
        if (target == null || !dirty()) {
            return;
        }
        T before = kept;
        T value = fields.get();
        kept = value;
        writing++;
        Place place = new Place(this, target);
        ui.unsaved().forget(place);
        Tasks.Work write = () -> writer.write(target, value);
        ui.tasks()
                .run(write)
                .onSuccess(_ -> writing--)
                .onFailure(problem -> {
                    writing--;
                    if (target.equals(key)) {
                        kept = before;
                    }
                    if (problem instanceof InvalidInput invalid) {
                        refused.accept(invalid);
                    } else {
                        String text = ui.text("ui.unsaved.fields");
                        ui.unsaved().keep(place, text, write, () -> after(target, value));
                        ui.failed(problem);
                    }
                });
    }

    private record Place(Object keeping, Object key) {}

    /** It was written after all. */
    private void after(K target, T value) {
        if (target.equals(key)) {
            kept = value;
        }
        ui.notice(ui.text("ui.unsaved.saved"));
    }
}
