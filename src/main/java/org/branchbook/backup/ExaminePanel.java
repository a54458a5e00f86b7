package org.branchbook.backup;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.WorkBar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** What the doctor says of the open book. */
final class ExaminePanel {
    private static final int FEW = 4;

    private final Ui ui;
    private final Supplier<Doctor> doctor;
    private final Runnable rescue;
    private final WorkBar work;

    /**
     * @param rescue offered where something cannot be read or was lost
     */
    ExaminePanel(Ui ui, Supplier<Doctor> doctor, Runnable rescue) {
        this.ui = ui;
        this.doctor = doctor;
        this.rescue = rescue;
        work = new WorkBar(ui, ui.text("backup.examining"), this::step);
    }

    private String step(int done, int all, String part) {
        String what = ui.messages().text(Doctor.Part.valueOf(part));
        return ui.text("backup.examineStep", what, done, all);
    }

    /** Examines beside the work on the book. */
    void open() {
        ui.open(
                new Panel(ui.text("backup.examine"))
                        .id("examine-panel")
                        .content(work.node())
                        .cancel(work.cancel("examine-cancel")));
        work.begin(() -> ui.tasks().aside(() -> doctor.get().whole(work)))
                .onCancelled(() -> work.cancelled(ui.text("backup.examineStopped")))
                .onSuccess(this::show)
                .onFailure(problem -> {
                    ui.close();
                    ui.failed(problem);
                });
    }

    private void show(List<Finding> findings) {
        ui.close();
        VBox lines = new VBox(8);
        lines.getChildren()
                .add(
                        findings.isEmpty()
                                ? line(ui.text("backup.sound"))
                                : line(ui.text("backup.found", findings.size())));
        findings.forEach(finding -> lines.getChildren().add(line(finding.text(ui.messages()))));
        Panel panel = new Panel(ui.text("backup.examine")).id("examined-book").width(720);
        if (findings.stream().anyMatch(f -> f.code() == Finding.Code.SPARE_FILES)) {
            panel.aside(aside());
        }
        panel.action(Buttons.plain(ui.text("backup.close"), ui::close));
        if (findings.stream().anyMatch(Finding::rescued)) {
            panel.primary(
                    Buttons.id(
                            "examine-rescue",
                            Buttons.primary(ui.text("rescue.choose"), this::rescue)));
        }
        ui.open(findings.size() > FEW ? panel.height(420).scrolling(lines) : panel.content(lines));
    }

    private void rescue() {
        ui.close();
        rescue.run();
    }

    private static Node line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button aside() {
        return Buttons.quiet(
                ui.text("backup.setAside"),
                () ->
                        ui.tasks()
                                .run(() -> doctor.get().setAside())
                                .onSuccess(moved -> {
                                    ui.close();
                                    ui.notice(ui.text("backup.setAsideDone", moved));
                                    open();
                                })
                                .onFailure(ui::failed));
    }
}
