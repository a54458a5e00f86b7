package org.branchbook.export;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The first rows of a list as they will be written. */
final class ExportPreview {
    private static final int ROWS = 4;

    private ExportPreview() {}

    static void show(TableView<List<String>> table, Exports.Listing listing) {
        table.getColumns().clear();
        for (int i = 0; i < listing.columns().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column =
                    new TableColumn<>(listing.columns().get(i).title());
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(at == 0 ? 64 : 120);
            table.getColumns().add(column);
        }
        table.getItems().setAll(listing.rows().stream().limit(ROWS).toList());
    }
}
