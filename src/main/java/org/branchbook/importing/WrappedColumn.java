package org.branchbook.importing;

import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.branchbook.control.Tables;
import org.jspecify.annotations.Nullable;

/** A column whose sentences are shown whole, in as many lines as they need. */
final class WrappedColumn {
    private WrappedColumn() {}

    /**
     * @param below a node under the text, null for none
     */
    static <T> void add(
            TableView<T> table,
            String title,
            Function<T, String> text,
            Function<T, @Nullable Node> below) {
        DoubleProperty width = new SimpleDoubleProperty();
        TableColumn<T, T> column =
                Tables.node(
                        table,
                        title,
                        500,
                        row -> {
                            // A label in a cell asks for one line's height; a text knows better.
                            Text whole = new Text(text.apply(row));
                            whole.getStyleClass().add("cell-text");
                            whole.wrappingWidthProperty().bind(width);
                            Node more = below.apply(row);
                            return more == null ? whole : new VBox(4, whole, more);
                        });
        width.bind(column.widthProperty().subtract(24));
    }
}
