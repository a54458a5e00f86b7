package org.branchbook.yearboard;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
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
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Messages messages;
    private final YearBoardViewModel model;
    private final Runnable focus;
    private final Runnable open;
    private final IdentityHashMap<Slot, SlotCell> cells = new IdentityHashMap<>();
    private final List<SlotCell> kept = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();

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
        for (Month month : Month.values()) {
            months.add(month(month));
        }
        model.board().subscribe(this::show);
        model.place().subscribe(_ -> mark());
    }

    private void show(@Nullable YearBoard board) {
        cells.clear();
        if (board == null) {
            return;
        }
        List<Node> shown = new ArrayList<>(months);
        LocalDate today = board.on();
        for (int i = 0; i < MONTHS; i++) {
            boolean now = today.getYear() == board.year() && today.getMonthValue() == i + 1;
            months.get(i).pseudoClassStateChanged(NOW, now);
        }
        for (int i = 0; i < board.lines().size(); i++) {
            line(board, i, shown);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        mark();
    }

    private Label month(Month month) {
        Label label =
                new Label(month.getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale()));
        label.getStyleClass().add("board-month");
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setConstraints(label, month.getValue(), 0);
        return label;
    }

    private void line(YearBoard board, int index, List<Node> shown) {
        YearLine line = board.lines().get(index);
        String text = SlotText.head(messages, line);
        if (heads.size() == index) {
            Label head = new Label();
            head.getStyleClass().add("board-head");
            head.setMaxWidth(190);
            GridPane.setConstraints(head, 0, index + 1);
            heads.add(head);
        }
        heads.get(index).setText(text);
        shown.add(heads.get(index));
        for (Slot slot : line.slots()) {
            int first = slot.span().first().getMonthValue();
            int last = slot.span().last().getMonthValue();
            SlotCell cell = cell(cells.size());
            cell.show(
                    new Place(index, first),
                    slot,
                    slot.state(board.on()),
                    () -> SlotText.line(messages, text, slot, board.on()));
            cell.setId("slot-" + line.type().name() + "-" + index + "-" + first);
            GridPane.setConstraints(cell, first, index + 1, last - first + 1, 1);
            shown.add(cell);
            cells.put(slot, cell);
        }
    }

    /** Cells are kept from year to year: making one costs more than telling it what to show. */
    private SlotCell cell(int index) {
        if (kept.size() == index) {
            SlotCell cell = new SlotCell();
            cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(cell, event));
            kept.add(cell);
        }
        return kept.get(index);
    }

    private void press(SlotCell cell, MouseEvent event) {
        event.consume();
        focus.run();
        model.place().set(cell.place());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open.run();
        }
    }

    private void mark() {
        Slot chosen = model.slot();
        cells.forEach((slot, cell) -> cell.choose(slot == chosen));
        SlotCell cell = chosen == null ? null : cells.get(chosen);
        setAccessibleText(cell == null ? "" : cell.spoken());
    }
}
