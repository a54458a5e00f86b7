package org.branchbook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * A place from which a document is dragged to a folder or into a message. The file has to be there
 * when the drag begins, so it is written as soon as the pointer comes near.
 */
public final class DragOut {
    private final Ui ui;
    private final Callable<Path> file;
    private final Label label;
    private boolean asked;
    private @Nullable Path ready;

    /**
     * @param file writes the document to a temporary file; called beside the FX thread
     */
    public DragOut(Ui ui, Callable<Path> file) {
        this.ui = ui;
        this.file = file;
        label = new Label(ui.text("ui.drag"), Icon.EXPORT.node());
        label.setId("drag-out");
        label.getStyleClass().add("soft");
        label.setOnMouseEntered(_ -> write());
        label.setOnDragDetected(_ -> begin());
    }

    public Node node() {
        return label;
    }

    private void write() {
        if (!asked) {
            asked = true;
            ui.tasks().aside(file).onSuccess(path -> ready = path);
        }
    }

    private void begin() {
        if (ready != null) {
            label.startDragAndDrop(TransferMode.COPY).setContent(content(ready));
        }
    }

    /** What folders and messages take: the file itself, under its own name. */
    public static ClipboardContent content(Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        return content;
    }
}
