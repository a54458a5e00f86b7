package org.branchbook.archivedesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.control.WorkBar;
import org.branchbook.form.Form;
import org.branchbook.handover.Taken;
import org.branchbook.handover.Takeover;
import org.branchbook.storage.Book;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Takes a book over from a handover or the bundle of a year, into a folder that has none. */
public final class TakeoverPanel {
    private final Ui ui;
    private final Consumer<Path> show;
    private final PasswordField passphrase = new PasswordField();
    private final Form form;
    private final WorkBar work;

    /**
     * @param show shows the book of a folder
     */
    public TakeoverPanel(Ui ui, Consumer<Path> show) {
        this.ui = ui;
        this.show = show;
        passphrase.setId("takeover-passphrase");
        form = new Form(ui.messages());
        work = new WorkBar(ui, ui.text("takeover.help"));
    }

    /** Asks for the file, and for a folder unless one is given that has no book. */
    public void open(Optional<Path> free) {
        BundleChoice.ask(ui, ui.text("takeover.which"))
                .ifPresent(file ->
                        free.filter(folder -> !Book.exists(folder))
                                .or(() -> ui.chooseFolder(ui.text("takeover.where")))
                                .ifPresent(folder -> open(file, folder)));
    }

    private void open(Path file, Path folder) {
        boolean sealed = Takeover.sealed(file);
        if (sealed) {
            form.custom("passphrase", ui.text("handover.passphrase"), passphrase, "").required();
        }
        VBox content =
                new VBox(
                        12,
                        new SoftText(ui.text("takeover.from", file, folder)),
                        form.node(),
                        work.node());
        Panel panel =
                new Panel(ui.text("takeover.title"))
                        .id("takeover-panel")
                        .width(560)
                        .content(content)
                        .cancel(work.cancel("takeover-cancel"))
                        .primary(
                                work.start(
                                        "takeover-start",
                                        ui.text("takeover.start"),
                                        () -> start(file, folder, sealed)));
        ui.open(sealed ? panel.focus(passphrase) : panel);
    }

    private void start(Path file, Path folder, boolean sealed) {
        String typed = passphrase.getText();
        form.show(List.of());
        work.begin(() ->
                        ui.tasks()
                                .aside(() ->
                                        new Takeover(folder, ui.clock())
                                                .from(
                                                        file,
                                                        sealed ? Takeover.key(file, typed) : null,
                                                        work)))
                .onSuccess(taken -> done(taken, sealed))
                .onCancelled(() -> work.cancelled(ui.text("takeover.cancelled")))
                .onFailure(this::failed);
    }

    /** A passphrase that does not fit is told at its field. */
    private void failed(Throwable problem) {
        if (problem instanceof AppException plain
                && plain.key().equals("encryption.wrongPassword")) {
            work.end();
            form.show(List.of(Problem.of("passphrase", "handover.wrong")));
        } else {
            work.failed(problem);
        }
    }

    private void done(Taken taken, boolean sealed) {
        ui.close();
        List<String> said = new ArrayList<>();
        said.add(
                ui.text(
                        "takeover.done",
                        taken.branch(),
                        taken.people(),
                        taken.activities(),
                        taken.book()));
        if (sealed) {
            said.add(ui.text("takeover.keyed"));
        }
        if (!taken.complete()) {
            said.add(ui.text("takeover.masked"));
        }
        if (taken.lost() > 0) {
            said.add(ui.text("takeover.lost", taken.lost()));
        }
        ui.open(
                new Panel(ui.text("takeover.doneTitle"))
                        .id("taken-over")
                        .content(new SoftText(String.join("\n", said)))
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(
                                ui.text("takeover.show"),
                                () -> {
                                    ui.close();
                                    show.accept(taken.book());
                                }));
    }
}
