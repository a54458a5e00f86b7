package org.branchbook.register;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One entry among the details of a row: what it says, its file, what can be done with it. */
public final class EntryLine extends HBox {
    public EntryLine(String text) {
        super(8);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        getStyleClass().add("register-entry");
    }

    /** A button that opens its file, where it has one. */
    public EntryLine file(Ui ui, FileCopies files, @Nullable Copy file) {
        return file == null
                ? this
                : with(Buttons.icon(Icon.FILE, file.name(), () -> FileField.show(ui, files, file)));
    }

    public EntryLine removable(Ui ui, Runnable remove) {
        return with(Buttons.icon(Icon.DELETE, ui.text("register.remove"), remove));
    }

    public EntryLine with(Node button) {
        getChildren().add(button);
        return this;
    }
}
