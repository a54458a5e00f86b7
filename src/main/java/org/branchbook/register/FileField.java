package org.branchbook.register;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One file that belongs to what a form holds: choose it or drop it here, open it, take it off. */
public final class FileField {
    private static final double NAME = 210;

    private final Ui ui;
    private final FileCopies copies;
    private FileDialogs.Kind[] kinds = {};
    private final Label name = new Label();
    private final Button open;
    private final Button drop;
    private @Nullable Copy file;

    /** Adds a row to a form. */
    public FileField(Ui ui, FileCopies copies, Form form, String id, String label) {
        this.ui = ui;
        this.copies = copies;
        name.getStyleClass().add("soft");
        name.setId(id + "-name");
        name.setMaxWidth(NAME);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Button choose =
                Buttons.id(
                        id + "-choose",
                        Buttons.plain(ui.text("register.file.choose"), Icon.FILE, this::choose));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        open = Buttons.quiet(ui.text("register.file.open"), this::open);
        open.setMinWidth(Button.USE_PREF_SIZE);
        drop = Buttons.icon(Icon.CLOSE, ui.text("register.file.drop"), () -> set(null));
        HBox row = new HBox(8, choose, name, open, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnDragOver(FileField::dragged);
        row.setOnDragDropped(this::dropped);
        form.custom(id, label, row, "");
        set(null);
    }

    /** Offers these kinds of files only. */
    public FileField only(FileDialogs.Kind... wanted) {
        kinds = wanted.clone();
        return this;
    }

    public @Nullable Copy get() {
        return file;
    }

    public void set(@Nullable Copy next) {
        file = next;
        name.setText(next == null ? "" : next.name());
        for (Button button : new Button[] {open, drop}) {
            button.setVisible(next != null);
            button.setManaged(next != null);
        }
    }

    private void choose() {
        ui.chooseOpen(ui.text("register.file.choose"), kinds).ifPresent(this::take);
    }

    /** Copies a file in beside the window's thread; it may be large. */
    public void take(Path path) {
        ui.tasks().aside(() -> copies.take(path)).onSuccess(this::set).onFailure(ui::failed);
    }

    private void open() {
        Copy shown = file;
        if (shown != null) {
            show(ui, copies, shown);
        }
    }

    /** Opens a copy in the system's program; the book's own is never handed out. */
    public static void show(Ui ui, FileCopies copies, Copy file) {
        ui.tasks()
                .aside(() -> copies.outside(file.name(), file.sha256()))
                .onSuccess(ui::openFile)
                .onFailure(ui::failed);
    }

    private static void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            take(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(true);
        event.consume();
    }
}
