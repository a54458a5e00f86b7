package org.branchbook.recording;

import java.util.List;
import javafx.beans.binding.NumberBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.activity.Segments;
import org.branchbook.control.Composing;
import org.branchbook.record.Autosave;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Ui;

/** Agenda and minutes of a segment, and who led it where it is not the activity's own chair. */
final class MinutesEditor extends VBox implements PagePart {
    private final Ui ui;
    private final TextField leader = new TextField();
    private final Label leaderLabel = new Label();
    private final TextArea agenda;
    private final TextArea minutes;
    private final Label state = new Label();
    private final Label length = new Label();
    private final List<Autosave> saves;

    MinutesEditor(Ui ui, Activities activities) {
        this.ui = ui;
        Segments segments = activities.segments();
        getStyleClass().add("minutes-editor");
        leader.setId("leader");
        leader.setMaxWidth(220);
        leaderLabel.getStyleClass().add("strong");
        leaderLabel.setLabelFor(leader);
        agenda = new TypedArea(ui, "agenda");
        agenda.setPrefRowCount(3);
        agenda.setMinHeight(72);
        agenda.setPromptText(ui.text("record.agenda.prompt"));
        minutes = new TypedArea(ui, "minutes");
        minutes.setPromptText(ui.text("record.minutes.prompt"));
        minutes.setMinHeight(120);
        state.setId("save-state");
        state.getStyleClass().add("soft");
        length.getStyleClass().add("soft");
        countMinutes();
        lay();
        saves =
                List.of(
                        new Autosave(ui, leader, segments::saveLeader, this::say),
                        new Autosave(
                                ui,
                                agenda,
                                (id, segment, text) ->
                                        segments.saveAgenda(id, segment, text.lines().toList()),
                                this::say),
                        new Autosave(ui, minutes, segments::saveMinutes, this::say));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Letters that an input method is still composing are none of the minutes yet. */
    private void countMinutes() {
        NumberBinding written = minutes.lengthProperty().subtract(new Composing(minutes).letters());
        length.setId("minutes-length");
        length.textProperty()
                .bind(written.map(now -> ui.text("record.minutes.length", now.intValue())));
    }

    private void lay() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(minutes, Priority.ALWAYS);
        getChildren()
                .addAll(
                        leaderLabel,
                        leader,
                        heading("record.agenda", agenda),
                        agenda,
                        heading("record.minutes", minutes),
                        minutes,
                        new HBox(state, gap, length));
    }

    private Label heading(String key, TextArea area) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(area);
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            saves.forEach(Autosave::flush);
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
        showLeader(page, here);
        saves.get(0).show(target, here.leader());
        saves.get(1).show(target, String.join("\n", here.agenda()));
        saves.get(2).show(target, here.minutes());
        boolean open = !page.activity().closed();
        leader.setEditable(open);
        agenda.setEditable(open);
        minutes.setEditable(open);
        state.setVisible(open);
    }

    /** The activity's own chair is a matter of the plan. */
    private void showLeader(RecordPage page, SegmentRecord here) {
        boolean own = here.position() > 0;
        String chair = page.activity().plan().people().chair();
        leaderLabel.setText(
                ui.text(
                        here.type() == ActivityType.PARTY_LECTURE
                                ? "record.leader.lecturer"
                                : "record.leader.chair"));
        leader.setPromptText(chair.isEmpty() ? "" : ui.text("record.leader.prompt", chair));
        for (Region each : List.of(leaderLabel, leader)) {
            each.setVisible(own);
            each.setManaged(own);
        }
    }

    @Override
    public void leave() {
        saves.forEach(Autosave::leave);
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
