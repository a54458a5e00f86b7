package org.branchbook.attendance;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/** Three buttons for a person's mark; the keyboard goes through the table instead. */
final class MarkCell extends TableCell<AttendanceRow, AttendanceRow> {
    private final Map<Mark, ToggleButton> buttons = new EnumMap<>(Mark.class);
    private final HBox box = new HBox();
    private final AttendanceView view;
    private final ObservableBooleanValue open;

    MarkCell(Messages messages, AttendanceView view, ObservableBooleanValue open) {
        this.view = view;
        this.open = open;
        box.getStyleClass().add("marks");
        for (Mark mark : Mark.values()) {
            ToggleButton button = new ToggleButton(messages.text(mark));
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.getStyleClass().addAll("mark", mark.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(_ -> pressed(mark, button.isSelected()));
            buttons.put(mark, button);
            box.getChildren().add(button);
        }
        open.subscribe(_ -> {
            AttendanceRow row = getItem();
            if (row != null) {
                look(row);
            }
        });
    }

    private void pressed(Mark mark, boolean on) {
        if (!on) {
            view.clear(getIndex());
        } else if (mark == Mark.PRESENT) {
            view.present(getIndex());
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
        buttons.forEach((mark, button) -> {
            boolean on = row.is(mark);
            button.setSelected(on);
            button.setDisable(!editable && !on);
            button.setMouseTransparent(!editable);
        });
    }
}
