package org.branchbook.yearboard;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.base.Messages;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.jspecify.annotations.Nullable;

/** The lines of a year: head at the left, twelve months, quarters and years over theirs. */
final class BoardGrid extends GridPane {
    private static final int MONTHS = 12;

    private final Messages messages;
    private final YearBoardViewModel model;
    private final Runnable focus;
    private final Runnable open;
    private final Map<Slot, SlotCell> cells = new HashMap<>();

    /**
     * @param focus takes the keyboard to the board
     * @param open called for a double click on a period
     */
    BoardGrid(Messages messages, YearBoardViewModel model, Runnable focus, Runnable open) {
        this.messages = messages;
        this.model = model;
        this.focus = focus;
        this.open = open;
        setId("board-grid");
        getStyleClass().add("board-grid");
        ColumnConstraints head = new ColumnConstraints();
        head.setMinWidth(Region.USE_PREF_SIZE);
        head.setHalignment(HPos.LEFT);
        getColumnConstraints().add(head);
        for (int month = 0; month < MONTHS; month++) {
            ColumnConstraints column = new ColumnConstraints(36, 56, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            getColumnConstraints().add(column);
        }
        model.board().subscribe(this::show);
        model.place().subscribe(_ -> mark());
    }

    private void show(@Nullable YearBoard board) {
        getChildren().clear();
        cells.clear();
        if (board == null) {
            return;
        }
        months(board);
        for (int i = 0; i < board.lines().size(); i++) {
            line(board, i);
        }
        mark();
    }

    private void months(YearBoard board) {
        LocalDate today = board.on();
        for (Month month : Month.values()) {
            Label label =
                    new Label(month.getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale()));
            boolean now = today.getYear() == board.year() && today.getMonth() == month;
            label.getStyleClass().addAll("board-month", now ? "board-month-now" : "board-other");
            label.setMaxWidth(Double.MAX_VALUE);
            add(label, month.getValue(), 0);
        }
    }

    private void line(YearBoard board, int index) {
        YearLine line = board.lines().get(index);
        String text = SlotText.head(messages, line);
        Label head = new Label(text);
        head.getStyleClass().add("board-head");
        head.setMaxWidth(190);
        add(head, 0, index + 1);
        for (Slot slot : line.slots()) {
            SlotCell cell = new SlotCell(messages, text, slot, board.on());
            int first = slot.span().first().getMonthValue();
            int last = slot.span().last().getMonthValue();
            cell.setId("slot-" + line.type().name() + "-" + index + "-" + first);
            cell.addEventHandler(MouseEvent.MOUSE_PRESSED, press(new Place(index, first)));
            add(cell, first, index + 1, last - first + 1, 1);
            cells.put(slot, cell);
        }
    }

    private javafx.event.EventHandler<MouseEvent> press(Place place) {
        Consumer<MouseEvent> action =
                event -> {
                    event.consume();
                    focus.run();
                    model.place().set(place);
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        open.run();
                    }
                };
        return action::accept;
    }

    private void mark() {
        Slot chosen = model.slot();
        cells.forEach((slot, cell) -> cell.choose(slot == chosen));
        SlotCell cell = chosen == null ? null : cells.get(chosen);
        setAccessibleText(cell == null ? "" : cell.getAccessibleText());
    }
}
