package org.branchbook.board;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.attachment.Attachments;
import org.branchbook.attachment.FileCopies;
import org.branchbook.development.Development;
import org.branchbook.development.Developments;
import org.branchbook.member.MemberId;
import org.branchbook.step.StepFile;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The files of one step: choose or drop them here, open them, take them off. */
final class FilePane {
    private final Ui ui;
    private final Developments developments;
    private final FileCopies copies;
    private final MemberId id;
    private final int step;
    private final VBox list = new VBox();
    private final Button add;
    private final VBox root = new VBox();

    FilePane(
            Ui ui,
            Developments developments,
            Attachments attachments,
            Development development,
            int step) {
        this.ui = ui;
        this.developments = developments;
        this.copies = new FileCopies(attachments);
        this.id = development.id();
        this.step = step;
        Label hint = new Label(ui.text("evidence.drop"));
        hint.getStyleClass().add("soft");
        add =
                Buttons.id(
                        "step-file-add",
                        Buttons.plain(ui.text("board.file.add"), Icon.PLUS, this::choose));
        HBox row = new HBox(add, hint);
        row.getStyleClass().add("row");
        root.setId("step-files");
        root.getStyleClass().add("step-files");
        root.getChildren().addAll(list, row);
        root.setOnDragOver(this::dragged);
        root.setOnDragExited(_ -> root.getStyleClass().remove("dropping"));
        root.setOnDragDropped(this::dropped);
        fill(development);
    }

    Region node() {
        return root;
    }

    private void fill(Development development) {
        List<Node> nodes = new ArrayList<>();
        development.files(step).forEach(file -> nodes.add(line(file)));
        list.getChildren().setAll(nodes);
    }

    private Node line(StepFile file) {
        Button open = Buttons.quiet(file.name(), Icon.FILE, () -> open(file));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(open, Priority.ALWAYS);
        return new HBox(
                Buttons.id("step-file-" + file.id(), open),
                Buttons.id(
                        "step-file-remove-" + file.id(),
                        Buttons.icon(Icon.DELETE, ui.text("evidence.remove"), () -> remove(file))));
    }

    private void choose() {
        ui.chooseOpen(ui.text("board.file.add")).ifPresent(file -> take(List.of(file.toFile())));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!root.getStyleClass().contains("dropping")) {
                root.getStyleClass().add("dropping");
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        take(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }

    /** Copies files in beside the book's thread, one after the other; a bad one stops no other. */
    void take(List<File> files) {
        if (files.isEmpty()) {
            return;
        }
        File file = files.getFirst();
        ui.tasks()
                .aside(() -> copies.take(file.toPath()))
                .withProgress(ui.text("evidence.copying", file.getName()))
                .onSuccess(this::add)
                .always(() -> take(files.subList(1, files.size())));
    }

    private void add(FileCopies.Copy copy) {
        StepFile file = new StepFile(0, step, copy.name(), copy.sha256(), copy.bytes());
        ui.tasks()
                .run(() -> developments.addFile(id, file))
                .onSuccess(added -> {
                    reload();
                    ui.done(
                            ui.text("board.file.added", copy.name()),
                            () -> developments.removeFile(added));
                });
    }

    private void open(StepFile file) {
        ui.tasks().aside(() -> copies.outside(file.name(), file.sha256())).onSuccess(ui::openFile);
    }

    private void remove(StepFile file) {
        ui.tasks()
                .run(() -> developments.removeFile(file.id()))
                .onSuccess(_ -> {
                    // The button that had the keyboard goes with its line.
                    add.requestFocus();
                    reload();
                    ui.done(
                            ui.text("evidence.removed", file.name()),
                            () -> developments.restoreFile(file.id()));
                });
    }

    private void reload() {
        ui.tasks().run(() -> developments.of(id, ui.today()).development()).onSuccess(this::fill);
    }
}
