package org.branchbook.protection;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.paper.PaperPanel;
import org.branchbook.paper.Written;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Shows the code of the recovery sheet, once, and prints the sheet. */
public final class RecoveryPanel {
    private final Ui ui;
    private final RecoverySheet sheet;
    private final PaperPanel.Out out;

    public RecoveryPanel(Ui ui, RecoverySheet sheet, PaperPanel.Out out) {
        this.ui = ui;
        this.sheet = sheet;
        this.out = out;
    }

    public void open() {
        TextField shown = new TextField(sheet.code());
        shown.setId("recovery-code");
        shown.setEditable(false);
        shown.getStyleClass().add("code");
        VBox body = new VBox(new SoftText(ui.text("protection.sheet.help")), shown);
        body.getStyleClass().add("stack");
        Written written = sheet.written();
        ui.open(
                new Panel(ui.text("protection.sheet"))
                        .id("recovery-panel")
                        .width(620)
                        .content(body)
                        .aside(
                                Buttons.plain(
                                        ui.text("protection.sheet.word"),
                                        Icon.EXPORT,
                                        () -> out.save(written.name(), "docx", written::docx)))
                        .action(Buttons.plain(ui.text("backup.close"), ui::close))
                        .primary(
                                Buttons.id(
                                        "recovery-print",
                                        Buttons.primary(
                                                ui.text("protection.sheet.print"),
                                                Icon.PRINT,
                                                () -> out.preview(written.name(), written::pdf)))));
    }
}
