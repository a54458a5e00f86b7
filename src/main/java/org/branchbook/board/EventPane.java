package org.branchbook.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.development.Developments;
import org.branchbook.development.Pathway;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.step.Step;
import org.branchbook.step.StepEvent;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The reviews and reports of a repeated step: one line each, and a row to enter the next. */
final class EventPane {
    private final Ui ui;
    private final Developments developments;
    private final MemberId id;
    private final Step step;
    private final VBox list = new VBox();
    private final VBox root = new VBox();
    private final Form form;
    private final Field<StepEvent.@Nullable Kind> kind;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> note;

    EventPane(Ui ui, Developments developments, Pathway pathway, Step step) {
        this.ui = ui;
        this.developments = developments;
        this.id = pathway.development().id();
        this.step = step;
        List<StepEvent.Kind> kinds = StepEvent.Kind.of(step.number());
        form = new Form(ui.messages());
        kind = form.choice("kind", ui.text("board.event.kind"), kinds, ui.messages()::text);
        kind.set(kinds.getFirst());
        on = form.date("on", ui.text("board.on"));
        note = form.text("note", ui.text("board.note"));
        list.getStyleClass().add("event-list");
        root.getStyleClass().add("stack");
        root.getChildren()
                .addAll(
                        list,
                        form.node(),
                        Buttons.id(
                                "event-add",
                                Buttons.plain(ui.text("board.event.add"), Icon.PLUS, this::add)));
        fill(pathway);
    }

    Node node() {
        return root;
    }

    Node first() {
        return on.control();
    }

    private void fill(Pathway pathway) {
        List<Node> nodes = new ArrayList<>();
        for (StepEvent event : pathway.development().events()) {
            if (event.kind().step() == step.number()) {
                nodes.add(line(event));
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(new SoftText(ui.text("board.event.none")));
        }
        list.getChildren().setAll(nodes);
    }

    private Node line(StepEvent event) {
        Label day = new Label(event.on().toString());
        day.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(ui.messages().text(event.kind()));
        what.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(event.note());
        words.getStyleClass().add("soft");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        12,
                        day,
                        what,
                        words,
                        Buttons.id(
                                "event-remove-" + event.id(),
                                Buttons.icon(
                                        Icon.DELETE,
                                        ui.text("board.event.remove"),
                                        () -> remove(event))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void add() {
        if (!form.complete()) {
            return;
        }
        LocalDate day = on.get();
        StepEvent.Kind chosen = kind.get();
        if (day == null || chosen == null) {
            form.show(List.of(Problem.of(day == null ? "on" : "kind", "board.event.needed")));
            return;
        }
        String words = note.get().strip();
        ui.tasks()
                .run(() -> developments.addEvent(id, chosen, day, words))
                .onSuccess(event -> {
                    on.set(null);
                    note.set("");
                    on.control().requestFocus();
                    reload();
                    ui.done(
                            ui.text("board.event.added", chosen, day.toString()),
                            () -> developments.removeEvent(event));
                })
                .onFailure(form.refusals(ui::failed));
    }

    private void remove(StepEvent event) {
        ui.tasks()
                .run(() -> developments.removeEvent(event.id()))
                .onSuccess(_ -> {
                    // The button that had the keyboard goes with its line.
                    on.control().requestFocus();
                    reload();
                    ui.done(
                            ui.text("board.event.removed", event.kind(), event.on().toString()),
                            () -> developments.restoreEvent(event.id()));
                });
    }

    private void reload() {
        ui.tasks().run(() -> developments.of(id, ui.today())).onSuccess(this::fill);
    }
}
