package org.branchbook.form;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.branchbook.base.Dates;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/** The controls behind the rows of a {@link Form}, each tied to its field's value both ways. */
final class Inputs {
    private Inputs() {}

    static Field<String> text(String name) {
        return typed(name, new TextField());
    }

    static Field<String> area(String name, int lines) {
        TextArea area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        return typed(name, area);
    }

    private static Field<String> typed(String name, TextInputControl input) {
        Field<String> field = new Field<>(name, input, "");
        input.textProperty()
                .subscribe(text -> {
                    if (!text.equals(field.get())) {
                        field.set(text);
                    }
                });
        field.value()
                .subscribe(value -> {
                    if (!value.equals(input.getText())) {
                        input.setText(value);
                    }
                });
        return field;
    }

    /** A text field whose text is read as a value; put in its usual form when left. */
    static <T> Field<@Nullable T> read(
            String name, Function<String, Optional<T>> reading, String problemKey) {
        TextField input = new TextField();
        Field<@Nullable T> field = new Field<>(name, input, null);
        input.textProperty().subscribe(text -> field.set(reading.apply(text).orElse(null)));
        field.value()
                .subscribe(value -> {
                    if (value != null
                            && !reading.apply(input.getText()).equals(Optional.of(value))) {
                        input.setText(shown(value));
                    } else if (value == null && reading.apply(input.getText()).isPresent()) {
                        input.clear();
                    }
                });
        input.focusedProperty()
                .subscribe(inside -> {
                    T value = field.get();
                    if (!inside && value != null) {
                        input.setText(shown(value));
                    }
                });
        field.unreadBy(() -> problem(field, input.getText(), problemKey));
        return field;
    }

    static Optional<Problem> problem(Field<?> field, String typed, String key) {
        boolean unread = field.get() == null && !typed.isBlank();
        return unread ? Optional.of(Problem.of(field.name(), key, typed)) : Optional.empty();
    }

    private static String shown(Object value) {
        return value instanceof LocalTime time ? Dates.time(time) : value.toString();
    }

    static <T> Field<@Nullable T> choice(String name, List<T> values, Function<T, String> text) {
        ComboBox<@Nullable T> combo = new ComboBox<>();
        combo.getItems().addAll(values);
        combo.setVisibleRowCount(12);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : text.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String string) {
                        return null;
                    }
                });
        Field<@Nullable T> field = new Field<>(name, combo, null);
        combo.valueProperty().bindBidirectional(field.value());
        combo.addEventHandler(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case DELETE, BACK_SPACE -> combo.setValue(null);
                        default -> {}
                    }
                });
        return field;
    }

    static Field<String> pick(String name, List<String> suggestions) {
        ComboBox<String> combo = new ComboBox<>();
        combo.setEditable(true);
        combo.getItems().addAll(suggestions);
        combo.setVisibleRowCount(12);
        combo.setMaxWidth(Double.MAX_VALUE);
        Field<String> field = new Field<>(name, combo, "");
        TextField editor = combo.getEditor();
        editor.textProperty()
                .subscribe(text -> {
                    if (!text.equals(field.get())) {
                        field.set(text);
                    }
                });
        field.value()
                .subscribe(value -> {
                    combo.setValue(value);
                    if (!value.equals(editor.getText())) {
                        editor.setText(value);
                    }
                });
        return field;
    }

    static Field<Boolean> check(String name, String text) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMnemonicParsing(false);
        Field<Boolean> field = new Field<>(name, box, false);
        box.selectedProperty().subscribe(on -> field.set(on));
        field.value().subscribe(on -> box.setSelected(on));
        return field;
    }

    static <T> Field<List<T>> chips(String name, List<T> values, Function<T, String> text) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("chips");
        Field<List<T>> field = new Field<>(name, pane, List.of());
        List<ToggleButton> chips = new ArrayList<>();
        for (T value : values) {
            ToggleButton chip = new ToggleButton(text.apply(value));
            chip.setId(name + "-" + chips.size());
            chip.getStyleClass().add("chip");
            chip.setMnemonicParsing(false);
            chip.setOnAction(_ -> field.set(chosen(values, chips)));
            chips.add(chip);
        }
        pane.getChildren().addAll(chips);
        field.value()
                .subscribe(now -> {
                    for (int i = 0; i < values.size(); i++) {
                        chips.get(i).setSelected(now.contains(values.get(i)));
                    }
                });
        return field;
    }

    private static <T> List<T> chosen(List<T> values, List<ToggleButton> chips) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (chips.get(i).isSelected()) {
                chosen.add(values.get(i));
            }
        }
        return List.copyOf(chosen);
    }
}
