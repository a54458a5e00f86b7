package org.branchbook.register;

import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;

/**
 * What the window does with one row of a register, each with its undo.
 *
 * @param name what a row is called in the sentence that says it was written
 */
public record Steps<D>(Ui ui, Kept<D> kept, Function<D, String> name) {
    public RegisterEditor.Done add(D draft) {
        long id = kept.add(draft);
        return new RegisterEditor.Done(
                ui.text("register.added", name.apply(draft)), () -> kept.remove(id));
    }

    public RegisterEditor.Done change(long id, D before, D draft) {
        kept.change(id, draft);
        return new RegisterEditor.Done(
                ui.text("register.changed", name.apply(draft)), () -> kept.change(id, before));
    }

    public void remove(long id, D draft) {
        remove(
                ui,
                () -> {
                    kept.remove(id);
                    return ui.text("register.removed", name.apply(draft));
                },
                () -> kept.restore(id));
    }

    /**
     * Takes something off a list and offers to put it back.
     *
     * @param remove does it on the book's thread and says what it did
     */
    public static void remove(Ui ui, Supplier<String> remove, Tasks.Work restore) {
        ui.tasks().run(remove::get).onSuccess(said -> ui.done(said, restore));
    }
}
