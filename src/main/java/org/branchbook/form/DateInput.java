package org.branchbook.form;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date picker that reads dates as people type them and keeps what it cannot read. */
final class DateInput {
    private DateInput() {}

    static Field<@Nullable LocalDate> field(String name) {
        DatePicker picker = new DatePicker();
        picker.setShowWeekNumbers(false);
        picker.setMaxWidth(150);
        TextField editor = picker.getEditor();
        picker.setConverter(new Converter(editor));
        Field<@Nullable LocalDate> field = new Field<>(name, picker, null);
        editor.textProperty()
                .subscribe(text -> {
                    field.set(Readings.date(text).orElse(null));
                    if (field.get() == null && picker.getValue() != null) {
                        picker.setValue(null);
                        editor.setText(text);
                    }
                });
        field.value()
                .subscribe(value -> {
                    boolean typed =
                            Readings.date(editor.getText()).equals(Optional.ofNullable(value));
                    if (!typed) {
                        picker.setValue(value);
                        editor.setText(value == null ? "" : value.toString());
                    }
                });
        field.unreadBy(() -> Inputs.problem(field, editor.getText(), "ui.date.unread"));
        return field;
    }

    /** No date is shown as what was typed, where that is no date: it stays to be mended. */
    private static final class Converter extends StringConverter<LocalDate> {
        private final TextField editor;

        private Converter(TextField editor) {
            this.editor = editor;
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            if (date != null) {
                return date.toString();
            }
            return Readings.date(editor.getText()).isPresent() ? "" : editor.getText();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null ? null : Readings.date(typed).orElse(null);
        }
    }
}
