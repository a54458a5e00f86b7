package org.branchbook.board;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.attachment.Attachments;
import org.branchbook.control.SoftText;
import org.branchbook.development.Developments;
import org.branchbook.development.Pathway;
import org.branchbook.development.StepLine;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepRule;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel of one step: the rule, what is entered, the files; or the events of a series. */
final class StepEditor {
    private final Ui ui;
    private final Developments developments;
    private final Attachments attachments;

    StepEditor(Ui ui, Developments developments, Attachments attachments) {
        this.ui = ui;
        this.developments = developments;
        this.attachments = attachments;
    }

    void open(Pathway pathway, StepLine line) {
        if (line.step().repeated()) {
            openEvents(pathway, line);
        } else {
            openForm(pathway, line);
        }
    }

    private void openForm(Pathway pathway, StepLine line) {
        MemberId id = pathway.development().id();
        StepForm form = new StepForm(ui, line);
        VBox body = new VBox(rules(line), form.form().node(), files(pathway, line));
        body.getStyleClass().add("step-editor");
        ui.open(
                panel(pathway, line)
                        .scrolling(body)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("board.save"), () -> save(id, line, form)));
    }

    private void openEvents(Pathway pathway, StepLine line) {
        EventPane events = new EventPane(ui, developments, pathway, line.step());
        VBox body = new VBox(rules(line), events.node(), files(pathway, line));
        body.getStyleClass().add("step-editor");
        ui.open(
                panel(pathway, line)
                        .scrolling(body)
                        .primary(ui.text("ui.close"), ui::close)
                        .focus(events.first()));
    }

    private Panel panel(Pathway pathway, StepLine line) {
        String name = pathway.development().person().name();
        return new Panel(
                        ui.text(
                                "board.stepTitle",
                                name,
                                line.step().number(),
                                line.step().name(ui.messages())))
                .id("step-editor")
                .width(620)
                .height(560);
    }

    private VBox rules(StepLine line) {
        VBox box = new VBox();
        String window = line.window().text(ui.messages());
        if (!window.isEmpty()) {
            Label label = new Label(window);
            label.setId("step-window");
            label.getStyleClass().add("strong");
            box.getChildren().add(label);
        }
        for (StepRule rule : line.rules()) {
            box.getChildren().add(new SoftText(rule.text(ui.messages())));
        }
        return box;
    }

    private Region files(Pathway pathway, StepLine line) {
        return new FilePane(
                        ui, developments, attachments, pathway.development(), line.step().number())
                .node();
    }

    private void save(MemberId id, StepLine line, StepForm form) {
        if (!form.form().complete()) {
            return;
        }
        StepEntry entry = form.entry();
        int number = line.step().number();
        ui.tasks()
                .run(() -> developments.set(id, number, entry))
                .onSuccess(before -> {
                    ui.close();
                    ui.done(
                            ui.text("board.saved", number, line.step().name(ui.messages())),
                            () -> developments.putBack(before));
                })
                .onFailure(form.form().refusals(ui::failed));
    }

    /** The panel in which an extension of probation is entered or taken away. */
    void extend(Pathway pathway) {
        MemberId id = pathway.development().id();
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> until = form.date("until", ui.text("board.until"));
        pathway.development().extensions().stream()
                .findFirst()
                .ifPresent(fact -> until.set(fact.to()));
        until.help(ui.text("board.until.help"));
        Field<String> by = form.text("resolution", ui.text("board.decidedBy"));
        ui.open(
                new Panel(ui.text("board.extendTitle", pathway.development().person().name()))
                        .id("extension")
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("board.save"),
                                () -> {
                                    if (form.complete()) {
                                        extend(id, until, by, form);
                                    }
                                }));
    }

    private void extend(
            MemberId id, Field<@Nullable LocalDate> until, Field<String> by, Form form) {
        LocalDate day = until.get();
        String resolution = by.get().strip();
        ui.tasks()
                .run(() -> developments.extend(id, day, resolution))
                .onSuccess(before -> {
                    ui.close();
                    ui.done(ui.text("board.extended"), () -> developments.putBack(before));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
