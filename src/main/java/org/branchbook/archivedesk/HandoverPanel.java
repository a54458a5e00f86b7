package org.branchbook.archivedesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.branchbook.base.FileName;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.control.WorkBar;
import org.branchbook.encryption.KeyFile;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.handover.Handover;
import org.branchbook.handover.HandoverPaper;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Hands the book over: who to whom, the passphrase twice, then a bar until it is whole. */
final class HandoverPanel {
    private final Ui ui;
    private final ArchiveDoors doors;
    private final Form form;
    private final Field<String> from;
    private final Field<String> to;
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final WorkBar work;

    HandoverPanel(Ui ui, ArchiveDoors doors) {
        this.ui = ui;
        this.doors = doors;
        form = new Form(ui.messages());
        from = form.text("from", ui.text("handover.from"));
        to = form.text("to", ui.text("handover.to"));
        first.setId("passphrase");
        again.setId("passphrase-again");
        form.custom("first", ui.text("handover.passphrase"), first, "").required();
        form.custom("again", ui.text("handover.again"), again, "").required();
        work = new WorkBar(ui, ui.text("handover.help"));
    }

    void open() {
        ui.open(
                new Panel(ui.text("handover.title"))
                        .id("handover-panel")
                        .width(560)
                        .content(new VBox(12, form.node(), work.node()))
                        .cancel(work.cancel("handover-cancel"))
                        .primary(
                                work.start(
                                        "handover-start",
                                        ui.text("archivedesk.start"),
                                        this::start)));
    }

    private void start() {
        List<Problem> problems = new ArrayList<>();
        if (first.getText().length() < KeyFile.SHORTEST) {
            problems.add(Problem.of("first", "encryption.short", KeyFile.SHORTEST));
        }
        if (!first.getText().equals(again.getText())) {
            problems.add(Problem.of("again", "protection.differ"));
        }
        form.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        String whom = to.get();
        ui.tasks()
                .run(() -> doors.handing().paper().apply(from.get(), whom))
                .onSuccess(paper ->
                        ui.chooseSave(
                                        ui.text("handover.where"),
                                        name(paper),
                                        FileDialogs.Kind.of(ui.text("handover.file"), "zip"))
                                .ifPresent(file -> write(paper, file)))
                .onFailure(ui::failed);
    }

    private String name(HandoverPaper paper) {
        String branch = paper.sides().branch();
        return FileName.safe(ui.text("handover.suggested", branch, ui.today())) + ".zip";
    }

    private void write(HandoverPaper paper, Path file) {
        String passphrase = first.getText();
        work.begin(() ->
                        ui.tasks()
                                .aside(() ->
                                        doors.handing()
                                                .handover()
                                                .write(file, passphrase, paper, work)))
                .onSuccess(made -> done(made, paper.sides().to()))
                .onCancelled(() -> work.cancelled(ui.text("handover.cancelled")))
                .onFailure(work::failed);
    }

    private void done(Handover.Made made, String whom) {
        String name = String.valueOf(made.file().getFileName());
        String why = ui.text("handover.reason", whom);
        String everybody = ui.text("archivedesk.everybody");
        ui.tasks().run(() -> doors.notes().add(name, everybody, why, (int) made.people()));
        ui.close();
        TextField code = new TextField(made.code());
        code.setEditable(false);
        code.setId("handover-code");
        VBox content =
                new VBox(
                        12,
                        new SoftText(ui.text("handover.made", made.file(), made.files())),
                        new SoftText(ui.text("handover.codeHelp")),
                        code);
        if (made.missing() > 0) {
            content.getChildren().add(new SoftText(ui.text("handover.missing", made.missing())));
        }
        ui.open(
                new Panel(ui.text("handover.madeTitle"))
                        .id("handover-made")
                        .content(content)
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(
                                ui.text("handover.openList"),
                                () -> {
                                    ui.close();
                                    ui.openFile(made.paper());
                                }));
    }
}
