package org.branchbook.ui;

import java.time.LocalDate;
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
        picker.setConverter(new Converter());
        Field<@Nullable LocalDate> field = new Field<>(name, picker, null);
        picker.valueProperty().bindBidirectional(field.value());
        editor.textProperty()
                .subscribe(
                        text -> {
                            LocalDate read = Readings.date(text).orElse(null);
                            if (read != null || text.isBlank()) {
                                picker.setValue(read);
                            }
                        });
        field.unreadBy(
                () ->
                        editor.getText().isBlank() || Readings.date(editor.getText()).isPresent()
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(
                                        org.branchbook.base.Problem.of(
                                                name, "ui.date.unread", editor.getText())));
        return field;
    }

    private static final class Converter extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null ? null : Readings.date(typed).orElse(null);
        }
    }
}
