package org.branchbook.appraisal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.form.Readings;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One step: a box to tick, its day, and a note. */
final class LifeStepRow {
    private final LifeStep step;
    private final Runnable touched;
    private final CheckBox box = new CheckBox();
    private final TextField day = new TextField();
    private final TextField note = new TextField();
    private final Label hint = new Label();
    private final HBox node = new HBox(8, box, day, note, hint);
    private boolean filling;

    /**
     * @param usual the day that ticking the box enters
     */
    LifeStepRow(Ui ui, LifeStep step, LocalDate usual, Runnable touched) {
        this.step = step;
        this.touched = touched;
        String id = step.name().toLowerCase(Locale.ROOT);
        box.setText(ui.messages().text(step));
        box.setId("step-" + id);
        box.setMinWidth(ui.messages().chinese() ? 150 : 200);
        box.setMnemonicParsing(false);
        day.setId("step-day-" + id);
        day.setPrefWidth(110);
        day.setMinWidth(110);
        day.setPromptText(ui.text("appraisal.step.day"));
        note.setId("step-note-" + id);
        note.setPromptText(ui.text(step.prompt()));
        HBox.setHgrow(note, Priority.ALWAYS);
        hint.getStyleClass().add("soft");
        hint.setMinWidth(HBox.USE_PREF_SIZE);
        hint.setManaged(false);
        node.setAlignment(Pos.CENTER_LEFT);
        box.setOnAction(_ -> {
            day.setText(box.isSelected() ? usual.toString() : "");
            changed();
        });
        day.textProperty().subscribe(this::dayTyped);
        note.textProperty().subscribe(this::changed);
    }

    Node node() {
        return node;
    }

    void hint(String text) {
        hint.setText(text);
        hint.setManaged(true);
    }

    void show(LifeStep.@Nullable Taken taken) {
        LocalDate on = taken == null ? null : taken.on();
        filling = true;
        box.setSelected(on != null);
        day.setText(on == null ? "" : on.toString());
        String said = taken == null ? "" : taken.note();
        if (!note.getText().strip().equals(said)) {
            note.setText(said);
        }
        filling = false;
    }

    /** A day that cannot be read yet counts as none; it stays in the field. */
    LifeStep.Taken read() {
        return new LifeStep.Taken(step, date().orElse(null), note.getText());
    }

    private Optional<LocalDate> date() {
        return Readings.date(day.getText());
    }

    private void dayTyped() {
        if (!filling) {
            box.setSelected(date().isPresent());
        }
        changed();
    }

    private void changed() {
        if (!filling) {
            touched.run();
        }
    }
}
