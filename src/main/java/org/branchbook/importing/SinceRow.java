package org.branchbook.importing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.branchbook.form.Readings;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Asks once from which day on it is so, for 是否失联 and the like that have no date in the file. */
final class SinceRow {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Ui ui;
    private final Consumer<@Nullable LocalDate> chosen;
    private final TextField field = new TextField();
    private final Label line = new Label();
    private final HBox root;
    private @Nullable LocalDate known;

    SinceRow(Ui ui, Consumer<@Nullable LocalDate> chosen) {
        this.ui = ui;
        this.chosen = chosen;
        field.setId("import-since");
        field.setPromptText(ui.text("importing.since.prompt"));
        field.setPrefColumnCount(9);
        field.setOnAction(_ -> read());
        field.focusedProperty()
                .subscribe((had, has) -> {
                    if (had && !has) {
                        read();
                    }
                });
        line.setId("import-since-line");
        line.getStyleClass().add("form-line");
        Label asks = new Label(ui.text("importing.since"));
        asks.setLabelFor(field);
        root = new HBox(6, asks, field, line);
        root.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return root;
    }

    void show(@Nullable LocalDate day, long people) {
        known = day;
        if (!field.isFocused()) {
            field.setText(day == null ? "" : day.toString());
        }
        say(people == 0 ? "" : ui.text("importing.since.people", people), false);
    }

    private void read() {
        String typed = field.getText().strip();
        LocalDate day = Readings.date(typed).orElse(null);
        if (day == null && !typed.isEmpty()) {
            say(ui.text("ui.date.unread", typed), true);
        } else if (day != null && day.isAfter(ui.today())) {
            say(ui.text("member.problem.future", typed), true);
        } else if (!Objects.equals(day, known)) {
            chosen.accept(day);
        }
    }

    private void say(String text, boolean wrong) {
        line.setText(text);
        line.pseudoClassStateChanged(WRONG, wrong);
        field.pseudoClassStateChanged(WRONG, wrong);
    }
}
