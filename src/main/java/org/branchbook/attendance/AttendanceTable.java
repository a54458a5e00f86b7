package org.branchbook.attendance;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.branchbook.control.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The due list as a table. Its items are places that keep their row: a table lays all rows out anew
 * when an item is replaced, but only one when what stands in a place changes.
 */
final class AttendanceTable {
    private final ObservableList<AttendanceRow> rows;
    private final TableView<ObjectProperty<AttendanceRow>> table;

    AttendanceTable(ObservableList<AttendanceRow> rows, Node empty) {
        this.rows = rows;
        table = Tables.table("attendance", empty);
        table.setSortPolicy(_ -> false);
        table.setMinHeight(160);
        rows.addListener((ListChangeListener<AttendanceRow>) _ -> follow());
        follow();
    }

    TableView<ObjectProperty<AttendanceRow>> node() {
        return table;
    }

    private void follow() {
        ObservableList<ObjectProperty<AttendanceRow>> places = table.getItems();
        if (places.size() != rows.size()) {
            places.setAll(
                    rows.stream()
                            .map(row -> (ObjectProperty<AttendanceRow>) new Place(row))
                            .toList());
        }
        for (int i = 0; i < rows.size(); i++) {
            places.get(i).set(rows.get(i));
        }
    }

    private static final class Place extends SimpleObjectProperty<AttendanceRow> {
        Place(AttendanceRow row) {
            super(row);
        }
    }

    TableColumn<ObjectProperty<AttendanceRow>, AttendanceRow> text(
            String title, double width, Function<AttendanceRow, String> text) {
        return column(
                title,
                width,
                () ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable AttendanceRow row, boolean empty) {
                                super.updateItem(row, empty);
                                setText(empty || row == null ? "" : text.apply(row));
                            }
                        });
    }

    TableColumn<ObjectProperty<AttendanceRow>, AttendanceRow> node(
            String title, double width, Function<AttendanceRow, ? extends @Nullable Node> node) {
        return column(
                title,
                width,
                () ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable AttendanceRow row, boolean empty) {
                                super.updateItem(row, empty);
                                setGraphic(empty || row == null ? null : node.apply(row));
                            }
                        });
    }

    TableColumn<ObjectProperty<AttendanceRow>, AttendanceRow> column(
            String title,
            double width,
            Supplier<TableCell<ObjectProperty<AttendanceRow>, AttendanceRow>> cell) {
        TableColumn<ObjectProperty<AttendanceRow>, AttendanceRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(place -> place.getValue());
        column.setCellFactory(_ -> cell.get());
        table.getColumns().add(column);
        return column;
    }

    void select(int index) {
        int at = Math.min(index, rows.size() - 1);
        table.getSelectionModel().clearAndSelect(at);
        table.getFocusModel().focus(at);
        if (!inSight(at)) {
            table.scrollTo(Math.max(0, at - 5));
        }
    }

    /** Scrolling lays every row out anew, so it waits until the row comes near the edge. */
    private boolean inSight(int at) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null
                && last != null
                && (first.getIndex() < at || (at == 0 && first.getIndex() == 0))
                && (at < last.getIndex() - 1 || last.getIndex() == rows.size() - 1);
    }
}
