package org.branchbook.export;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Says that a file is written, and what of a superior's sheet was left open. */
final class WrittenFile {
    private WrittenFile() {}

    static void tell(Ui ui, Path file, List<String> said) {
        ui.close();
        ui.notice(
                ui.text("export.written", file.getFileName()),
                ui.text("export.show"),
                () -> ui.openFile(file));
        if (said.isEmpty()) {
            return;
        }
        report(ui, ui.text("export.notes"), said);
    }

    /** Lines to be read before going on. */
    static void report(Ui ui, String title, List<String> said) {
        Label text = new Label(String.join("\n", said));
        text.setId("template-notes");
        text.setWrapText(true);
        ui.open(
                new Panel(title)
                        .id("template-report")
                        .width(640)
                        .scrolling(text)
                        .primary(Buttons.primary(ui.text("ui.close"), ui::close)));
    }
}
