package org.branchbook.backup;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** What the doctor says of the open book. */
final class ExaminePanel {
    private final Ui ui;
    private final Supplier<Doctor> doctor;
    private final VBox lines = new VBox(8);
    private final Button aside;

    ExaminePanel(Ui ui, Supplier<Doctor> doctor) {
        this.ui = ui;
        this.doctor = doctor;
        aside = Buttons.quiet(ui.text("backup.setAside"), this::setAside);
    }

    void open() {
        aside.setVisible(false);
        ui.open(
                new Panel(ui.text("backup.examine"))
                        .id("examine-panel")
                        .width(720)
                        .height(420)
                        .scrolling(lines)
                        .aside(aside)
                        .action(Buttons.plain(ui.text("backup.close"), ui::close)));
        lines.getChildren().setAll(new SoftText(ui.text("backup.examining")));
        ui.tasks().run(() -> doctor.get().whole()).onSuccess(this::show).onFailure(ui::failed);
    }

    private void show(List<Finding> findings) {
        lines.getChildren().clear();
        aside.setVisible(findings.stream().anyMatch(f -> f.code() == Finding.Code.SPARE_FILES));
        lines.getChildren()
                .add(
                        findings.isEmpty()
                                ? line(ui.text("backup.sound"))
                                : line(ui.text("backup.found", findings.size())));
        findings.forEach(finding -> lines.getChildren().add(line(finding.text(ui.messages()))));
    }

    private static Node line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void setAside() {
        ui.tasks()
                .run(() -> doctor.get().setAside())
                .onSuccess(moved -> {
                    ui.notice(ui.text("backup.setAsideDone", moved));
                    open();
                })
                .onFailure(ui::failed);
    }
}
