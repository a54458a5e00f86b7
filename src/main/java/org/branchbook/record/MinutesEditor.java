package org.branchbook.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.ui.Ui;

/** Agenda and minutes, kept while they are typed. */
final class MinutesEditor extends VBox implements PagePart {
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
                        (id, segment, text) ->
                                activities
                                        .segments()
                                        .saveAgenda(id, segment, List.of(text.split("\n", -1))),
                        this::say);
        minutesSave = new Autosave(ui, minutes, activities.segments()::saveMinutes, this::say);
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

    @Override
    public String id() {
        return "minutes";
    }

    @Override
    public String name() {
        return ui.text("record.tab.minutes");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(RecordPage page) {
        SegmentRecord here = page.here();
        Autosave.Target target = new Autosave.Target(page.id(), here.position());
        agendaSave.show(target, String.join("\n", here.agenda()));
        minutesSave.show(target, here.minutes());
        boolean open = !page.activity().closed();
        agenda.setEditable(open);
        minutes.setEditable(open);
        state.setVisible(open);
    }

    @Override
    public void leave() {
        flush();
    }

    void flush() {
        agendaSave.flush();
        minutesSave.flush();
    }

    @Override
    public void focus() {
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
