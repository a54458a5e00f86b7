package org.branchbook.record;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.ui.Ui;

/** Agenda and minutes, kept while they are typed. */
final class MinutesEditor extends VBox {
    private final Ui ui;
    private final TextArea agenda = new TextArea();
    private final TextArea minutes = new TextArea();
    private final Label state = new Label();
    private final Label length = new Label();
    private final Autosave agendaSave;
    private final Autosave minutesSave;

    MinutesEditor(Ui ui, Activities activities) {
        this.ui = ui;
        getStyleClass().add("minutes-editor");
        agenda.setId("agenda");
        agenda.setPrefRowCount(3);
        agenda.setMinHeight(72);
        agenda.setPromptText(ui.text("record.agenda.prompt"));
        minutes.setId("minutes");
        minutes.setPromptText(ui.text("record.minutes.prompt"));
        minutes.setWrapText(true);
        minutes.setMinHeight(120);
        agenda.setWrapText(true);
        state.setId("save-state");
        state.getStyleClass().add("soft");
        length.getStyleClass().add("soft");
        agendaSave =
                new Autosave(
                        ui,
                        agenda,
                        (id, text) -> activities.saveAgenda(id, List.of(text.split("\n", -1))),
                        this::say);
        minutesSave = new Autosave(ui, minutes, activities::saveMinutes, this::say);
        minutes.textProperty()
                .subscribe(text -> length.setText(ui.text("record.minutes.length", text.length())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(state, gap, length);
        VBox.setVgrow(minutes, Priority.ALWAYS);
        getChildren()
                .addAll(
                        heading("record.agenda", agenda),
                        agenda,
                        heading("record.minutes", minutes),
                        minutes,
                        foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label heading(String key, TextArea area) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(area);
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            flush();
            event.consume();
        }
    }

    void show(Activity activity) {
        agendaSave.show(activity.id(), String.join("\n", activity.agenda()));
        minutesSave.show(activity.id(), activity.minutes());
        agenda.setEditable(!activity.closed());
        minutes.setEditable(!activity.closed());
        state.setVisible(!activity.closed());
    }

    void flush() {
        agendaSave.flush();
        minutesSave.flush();
    }

    void focus() {
        minutes.requestFocus();
    }

    private void say(Autosave.State now) {
        state.setText(
                switch (now) {
                    case SAVED -> ui.text("record.saved");
                    case TYPING -> ui.text("record.typing");
                    case FAILED -> ui.text("record.notSaved");
                });
    }
}
