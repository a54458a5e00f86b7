package org.branchbook.followup;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.branchbook.activity.Evidence;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Says that something was done, when, and what shows it: words, a file, or both. */
final class FinishPanel {
    private final Ui ui;
    private final FollowUpActions actions;
    private final Label name = new Label();
    private final Button open;
    private final Button drop;
    private Evidence.@Nullable File file;

    FinishPanel(Ui ui, FollowUpActions actions) {
        this.ui = ui;
        this.actions = actions;
        name.getStyleClass().add("soft");
        open = Buttons.quiet(ui.text("followup.file.open"), this::openFile);
        drop = Buttons.icon(Icon.CLOSE, ui.text("followup.file.drop"), () -> show(null));
    }

    void open(FollowUp one) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on = form.date("doneOn", ui.text("followup.doneOn")).required();
        Field<String> proof = form.area("proof", ui.text("followup.proof"), 3);
        if (one.rectification()) {
            proof.required();
        }
        Button choose =
                Buttons.id(
                        "proof-choose",
                        Buttons.plain(ui.text("followup.file.choose"), Icon.FILE, this::choose));
        HBox line = new HBox(8, choose, name, open, drop);
        line.setAlignment(Pos.CENTER_LEFT);
        form.custom("proof-file", ui.text("followup.file"), line, "");
        FollowUp.Done done = one.done();
        on.set(done == null ? ui.today() : done.on());
        proof.set(done == null ? "" : done.proof());
        show(done == null ? null : done.file());
        String task = one.draft().task();
        ui.open(
                new Panel(ui.text("followup.finish.title"))
                        .id("finish-panel")
                        .content(
                                new SoftText(
                                        ui.text("followup.finish.what", task, one.draft().owner())))
                        .content(form.node())
                        .focus(proof.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("followup.finish"),
                                () -> save(one, form, on.get(), proof.get())));
    }

    private void save(FollowUp one, Form form, @Nullable LocalDate on, String proof) {
        if (!form.complete()) {
            return;
        }
        if (on == null) {
            form.show(List.of(Problem.of("doneOn", "followup.problem.noDoneDay")));
            return;
        }
        actions.finish(one, new FollowUp.Done(on, proof, file), form.refusals(ui::failed));
    }

    private void choose() {
        ui.chooseOpen(ui.text("followup.file.choose"))
                .ifPresent(path -> actions.take(path, this::show));
    }

    private void openFile() {
        Evidence.File shown = file;
        if (shown != null) {
            actions.open(shown);
        }
    }

    private void show(Evidence.@Nullable File next) {
        file = next;
        name.setText(next == null ? "" : next.name());
        open.setVisible(next != null);
        drop.setVisible(next != null);
    }
}
