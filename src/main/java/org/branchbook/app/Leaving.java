package org.branchbook.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
import org.branchbook.base.SafeFile;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Does not let a window close over texts that the book did not take, without asking. */
final class Leaving {
    private final Ui ui;

    Leaving(Ui ui) {
        this.ui = ui;
    }

    void asked(WindowEvent event) {
        if (!ui.unsaved().isEmpty()) {
            event.consume();
            ask();
        }
    }

    private void ask() {
        Label label = new Label(ui.text("ui.unsaved.text"));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        TextArea texts = new TextArea(String.join("\n\n", ui.unsaved().texts()));
        texts.setEditable(false);
        texts.setWrapText(true);
        texts.setPrefRowCount(8);
        ui.open(
                new Panel(ui.text("ui.unsaved.title"))
                        .id("unsaved")
                        .content(label)
                        .content(texts)
                        .aside(
                                Buttons.id(
                                        "unsaved-leave",
                                        Buttons.quiet(
                                                ui.text("ui.unsaved.leave"), ui.window()::close)))
                        .action(
                                Buttons.plain(
                                        ui.text("ui.unsaved.file"), () -> file(texts.getText())))
                        .primary(
                                ui.text("ui.unsaved.again"),
                                () -> {
                                    ui.close();
                                    ui.unsaved().retry();
                                }));
    }

    private void file(String text) {
        ui.chooseSave(
                        ui.text("ui.unsaved.file"),
                        ui.text("ui.unsaved.name") + ".txt",
                        new FileDialogs.Kind(ui.text("ui.unsaved.name"), List.of("txt")))
                .ifPresent(target ->
                        ui.tasks()
                                .aside(() -> {
                                    SafeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
                                    return target;
                                })
                                .onSuccess(_ -> ui.notice(target.toString())));
    }
}
