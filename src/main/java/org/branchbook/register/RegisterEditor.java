package org.branchbook.register;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.branchbook.base.InvalidInput;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.person.PrivateText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;

/** The panel that enters or changes one thing: refusals at the fields, undo after it was saved. */
public final class RegisterEditor {
    private final Ui ui;
    private final Form form;
    private final List<Field<String>> texts;
    private final Button mask;

    /**
     * What was written.
     *
     * @param undo takes it back, on the book's thread
     */
    public record Done(String text, Tasks.Work undo) {}

    /** Writes what the form holds; called on the book's thread. */
    public interface Write<D> {
        Done write(D draft);
    }

    /**
     * @param texts the fields in which an ID number can be masked
     */
    public RegisterEditor(Ui ui, Form form, List<Field<String>> texts) {
        this.ui = ui;
        this.form = form;
        this.texts = List.copyOf(texts);
        mask = Buttons.id("mask-numbers", Buttons.plain(ui.text("register.mask"), this::mask));
        show(false);
    }

    /**
     * @param id of the panel
     */
    public <D> void open(String id, String title, Supplier<D> draft, Write<D> write) {
        ui.open(
                new Panel(title)
                        .id(id)
                        .width(600)
                        .scrolling(form.node())
                        .aside(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .action(mask)
                        .primary(ui.text("register.save"), () -> save(draft, write)));
    }

    private <D> void save(Supplier<D> draft, Write<D> write) {
        if (!form.complete()) {
            return;
        }
        D wanted;
        try {
            wanted = draft.get();
        } catch (InvalidInput unread) {
            refused(unread);
            return;
        }
        ui.tasks()
                .run(() -> write.write(wanted))
                .onSuccess(done -> {
                    ui.close();
                    ui.done(done.text(), done.undo());
                })
                .onFailure(this::refused);
    }

    private void refused(Throwable problem) {
        show(
                problem instanceof InvalidInput invalid
                        && invalid.problems().stream()
                                .anyMatch(one -> one.key().equals(Texts.ID_NUMBER)));
        form.refusals(ui::failed).accept(problem);
    }

    private void mask() {
        texts.forEach(field -> field.set(PrivateText.masked(field.get())));
        form.show(List.of());
        show(false);
    }

    private void show(boolean offered) {
        mask.setVisible(offered);
        mask.setManaged(offered);
    }
}
