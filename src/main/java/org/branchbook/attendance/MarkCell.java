package org.branchbook.attendance;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/** Buttons for a person's mark, 迟到 beside 出席; the keyboard goes through the table instead. */
final class MarkCell extends TableCell<ObjectProperty<AttendanceRow>, AttendanceRow> {
    private final Map<Mark, ToggleButton> buttons = new EnumMap<>(Mark.class);
    private final ToggleButton late;
    private final HBox box = new HBox();
    private final AttendanceView view;
    private final ObservableBooleanValue open;

    MarkCell(Messages messages, AttendanceView view, ObservableBooleanValue open) {
        this.view = view;
        this.open = open;
        box.getStyleClass().add("marks");
        late = button(messages.text("attendance.late"), "tardy");
        late.setOnAction(
                _ -> view.mark(getIndex(), late.isSelected() ? Marking.LATE : Marking.PRESENT));
        for (Mark mark : Mark.values()) {
            ToggleButton button =
                    button(messages.text(mark), mark.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(_ -> pressed(mark, button.isSelected()));
            buttons.put(mark, button);
            box.getChildren().add(button);
        }
        box.getChildren().add(1, late);
        open.subscribe(_ -> {
            AttendanceRow row = getItem();
            if (row != null) {
                look(row);
            }
        });
    }

    private static ToggleButton button(String text, String look) {
        ToggleButton button = new ToggleButton(text);
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.getStyleClass().addAll("mark", look);
        return button;
    }

    private void pressed(Mark mark, boolean on) {
        if (!on) {
            view.clear(getIndex());
        } else if (mark == Mark.PRESENT) {
            view.mark(getIndex(), Marking.PRESENT);
        } else {
            view.away(getIndex(), mark);
        }
    }

    @Override
    protected void updateItem(@Nullable AttendanceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        look(row);
        setGraphic(box);
    }

    private void look(AttendanceRow row) {
        boolean editable = open.get();
        buttons.forEach((mark, button) -> look(button, row.is(mark), editable));
        look(late, row.marking().late(), editable);
    }

    private static void look(ToggleButton button, boolean on, boolean editable) {
        button.setSelected(on);
        button.setDisable(!editable && !on);
        button.setMouseTransparent(!editable);
    }
}
