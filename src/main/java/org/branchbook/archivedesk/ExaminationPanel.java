package org.branchbook.archivedesk;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.archive.Examination;
import org.branchbook.archive.ExaminationPaper;
import org.branchbook.archive.YearData;
import org.branchbook.base.SafeFile;
import org.branchbook.bundle.BagWatch;
import org.branchbook.bundle.Finding;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Examines a bundle while one waits, then says what was found, to be kept as a report. */
final class ExaminationPanel {
    private final Ui ui;
    private final Path bundle;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label said = new SoftText("");
    private volatile boolean stopped;

    ExaminationPanel(Ui ui, Path bundle) {
        this.ui = ui;
        this.bundle = bundle;
    }

    void open() {
        bar.setMaxWidth(Double.MAX_VALUE);
        said.setText(ui.text("archivedesk.examining"));
        ui.open(
                new Panel(ui.text("archivedesk.verifyTitle"))
                        .id("examination")
                        .content(new VBox(12, bar, said))
                        .action(Buttons.plain(ui.text("ui.cancel"), () -> stopped = true)));
        ui.tasks()
                .aside(() -> Examination.of(bundle, watch()))
                .onSuccess(this::show)
                .onFailure(problem -> {
                    ui.close();
                    if (!(problem instanceof CancellationException)) {
                        ui.failed(problem);
                    }
                });
    }

    private BagWatch watch() {
        return new BagWatch() {
            @Override
            public void at(int done, int all, String name) {
                ui.tasks().onFx(() -> bar.setProgress((double) done / all));
            }

            @Override
            public boolean stopped() {
                return stopped;
            }
        };
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
