package org.branchbook.statisticsdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.branchbook.base.Text;
import org.branchbook.control.Tables;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Column;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.jspecify.annotations.Nullable;

/** A table of figures on the screen; a figure with rows behind it opens them. */
final class FigureGrid {
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private static final PseudoClass DEEP = PseudoClass.getPseudoClass("deep");
    private static final double ROW = 32;

    private final TableView<Line> table;
    private final BiConsumer<Line, Cell> open;

    /**
     * @param open called for a double click or Enter on a figure
     */
    FigureGrid(String id, Node empty, BiConsumer<Line, Cell> open) {
        this.table = Tables.table(id, empty);
        this.open = open;
        table.getStyleClass().add("figure-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TableView<Line> node() {
        return table;
    }

    void show(FigureTable figures) {
        table.getItems().clear();
        List<TableColumn<Line, Cell>> columns = new ArrayList<>();
        for (int i = 0; i < figures.columns().size(); i++) {
            columns.add(column(figures, i));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(figures.lines());
        if (!figures.lines().isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().getFirst());
            table.scrollTo(0);
        }
    }

    private TableColumn<Line, Cell> column(FigureTable figures, int at) {
        Column column = figures.columns().get(at);
        TableColumn<Line, Cell> shown = new TableColumn<>(column.name());
        shown.setSortable(false);
        shown.setReorderable(false);
        double ems = Text.ems(column.name());
        for (Line line : figures.lines().subList(0, Math.min(60, figures.lines().size()))) {
            ems = Math.max(ems, Text.ems(line.cells().get(at).text()));
        }
        shown.setPrefWidth(Math.clamp(ems * 14 + 26, 52, 320));
        if (column.look() != Look.TEXT) {
            shown.getStyleClass().add(column.look() == Look.MARK ? "mark" : "number");
        }
        shown.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(at)));
        shown.setCellFactory(_ -> new FigureCell());
        return shown;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            table.getSelectionModel().getSelectedCells().stream()
                    .findFirst()
                    .ifPresent(position -> {
                        event.consume();
                        open(position);
                    });
        }
    }

    private void open(TablePosition<?, ?> position) {
        if (position.getRow() >= 0 && position.getRow() < table.getItems().size()) {
            Line line = table.getItems().get(position.getRow());
            int column = Math.max(0, position.getColumn());
            open.accept(line, line.cells().get(column));
        }
    }

    /** Bold in a sum, underlined under the mouse where rows stand behind it. */
    private final class FigureCell extends TableCell<Line, Cell> {
        FigureCell() {
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    e -> {
                        Line line = getTableRow() == null ? null : getTableRow().getItem();
                        boolean twice =
                                e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2;
                        if (twice && line != null && getItem() != null) {
                            open.accept(line, getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Cell item, boolean empty) {
            super.updateItem(item, empty);
            Cell cell = empty ? null : item;
            setText(cell == null ? "" : cell.text());
            Line line = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(SUM, cell != null && line != null && line.total());
            pseudoClassStateChanged(DEEP, cell != null && cell.behind() != null);
        }
    }
}
