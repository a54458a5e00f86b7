package org.branchbook.filling;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Tables;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The proposals, one a line with a tick; the space bar ticks the chosen line. */
final class DraftTable {
    private final Ui ui;
    private final TableView<DraftRow> table;

    DraftTable(Ui ui, ObservableList<DraftRow> rows) {
        this.ui = ui;
        table =
                Tables.table(
                        "draft-table", new EmptyState(Icon.CALENDAR, ui.text("filling.nothing")));
        ticks();
        text("filling.column.date", 190, this::day);
        text("filling.column.type", 130, p -> ui.text(p.plan().type().key()));
        text("filling.column.title", 260, p -> p.plan().title());
        text("filling.column.why", 330, p -> p.why(ui.messages()));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        table.setItems(rows);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    TableView<DraftRow> node() {
        return table;
    }

    private String day(Proposal proposal) {
        LocalDate day = proposal.date();
        return day
                + " "
                + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, ui.messages().locale())
                + " "
                + proposal.plan().when().start();
    }

    private void ticks() {
        TableColumn<DraftRow, DraftRow> column = new TableColumn<>();
        column.setPrefWidth(36);
        column.setMaxWidth(36);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TickCell(ui.text("filling.tick")));
        table.getColumns().add(column);
    }

    private void text(String key, double width, Function<Proposal, String> text) {
        TableColumn<DraftRow, String> column = new TableColumn<>(ui.text(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> cell.getValue().proposal().map(text));
        table.getColumns().add(column);
    }

    private void keyPressed(KeyEvent event) {
        DraftRow row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            row.chosen().set(!row.chosen().get());
            event.consume();
        }
    }

    private static final class TickCell extends TableCell<DraftRow, DraftRow> {
        private final CheckBox tick = new CheckBox();
        private @Nullable DraftRow shown;

        TickCell(String name) {
            tick.setAccessibleText(name);
            tick.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable DraftRow row, boolean empty) {
            super.updateItem(row, empty);
            if (shown != null) {
                tick.selectedProperty().unbindBidirectional(shown.chosen());
            }
            shown = empty ? null : row;
            if (shown != null) {
                tick.selectedProperty().bindBidirectional(shown.chosen());
            }
            setGraphic(shown == null ? null : tick);
        }
    }
}
