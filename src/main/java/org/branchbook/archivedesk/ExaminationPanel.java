package org.branchbook.archivedesk;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.archive.Examination;
import org.branchbook.archive.ExaminationPaper;
import org.branchbook.archive.YearData;
import org.branchbook.base.SafeFile;
import org.branchbook.bundle.Finding;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.WorkBar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Examines a bundle while one waits, then says what was found, to be kept as a report. */
final class ExaminationPanel {
    private final Ui ui;
    private final Path bundle;
    private final WorkBar work;

    ExaminationPanel(Ui ui, Path bundle) {
        this.ui = ui;
        this.bundle = bundle;
        this.work = new WorkBar(ui, ui.text("archivedesk.examining"));
    }

    void open() {
        ui.open(
                new Panel(ui.text("archivedesk.verifyTitle"))
                        .id("examination")
                        .content(work.node())
                        .cancel(work.cancel("examination-cancel")));
        work.begin(() -> ui.tasks().aside(() -> Examination.of(bundle, work)))
                .onSuccess(this::show)
                .onCancelled(ui::close)
                .onFailure(problem -> {
                    ui.close();
                    ui.failed(problem);
                });
    }

    private void show(Examination examination) {
        ui.close();
        VBox content = new VBox(12, new SoftText(head(examination)));
        if (examination.sound()) {
            TextField code = new TextField(examination.code());
            code.setEditable(false);
            content.getChildren().addAll(new SoftText(ui.text("archivedesk.codeHere")), code);
        } else {
            content.getChildren().add(findings(examination));
        }
        Panel panel =
                new Panel(ui.text("archivedesk.verifyTitle"))
                        .id("examined")
                        .width(examination.sound() ? 640 : 860)
                        .content(content)
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(ui.text("archivedesk.report"), () -> report(examination));
        ui.open(examination.sound() ? panel : panel.height(560));
    }

    private String head(Examination examination) {
        YearData data = examination.data();
        String whose =
                data == null
                        ? String.valueOf(bundle.getFileName())
                        : ui.text(
                                "archivedesk.whose",
                                data.branch(),
                                String.valueOf(data.year()),
                                data.items().size());
        return whose
                + "\n"
                + (examination.sound()
                        ? ui.text("archivedesk.sound", examination.files())
                        : ui.text("archivedesk.unsound", examination.findings().size()));
    }

    private Node findings(Examination examination) {
        TableView<Finding> table =
                Tables.table("findings", new EmptyState(Icon.CHECK, ui.text("archivedesk.none")));
        Tables.text(
                table,
                ui.text("archivedesk.property"),
                100,
                finding -> ui.messages().text(finding.code().property()));
        Tables.wrapped(table, ui.text("archivedesk.finding"), 700, f -> f.text(ui.messages()));
        Tables.fill(table);
        table.getItems().setAll(examination.findings());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private void report(Examination examination) {
        ui.chooseSave(
                        ui.text("archivedesk.report"),
                        ui.text("archivedesk.reportName") + ".docx",
                        FileDialogs.Kind.of("Word", "docx"))
                .ifPresent(file ->
                        ui.tasks()
                                .aside(() -> {
                                    SafeFile.write(
                                            file,
                                            ExaminationPaper.of(examination, ui.today()).docx());
                                    return file;
                                })
                                .onSuccess(written -> {
                                    ui.close();
                                    ui.notice(
                                            ui.text("archivedesk.reported", written.getFileName()),
                                            ui.text("archivedesk.open"),
                                            () -> ui.openFile(written));
                                })
                                .onFailure(ui::failed));
    }
}
