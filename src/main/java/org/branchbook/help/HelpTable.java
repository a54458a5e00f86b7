package org.branchbook.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A table of the manual: the first column as wide as a third, the rest shared. */
final class HelpTable {
    private static final int FIRST = 34;

    private HelpTable() {}

    static GridPane of(TableBlock table, List<String> words, Consumer<String> links) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int row = 0;
        int columns = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean head = part instanceof TableHead;
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    VBox box = new VBox(InlineText.of(cell, words, links));
                    box.getStyleClass().add(head ? "help-head" : "help-cell-box");
                    grid.add(box, column++, row);
                }
                columns = Math.max(columns, column);
                row++;
            }
        }
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(i == 0 ? FIRST : (100.0 - FIRST) / (columns - 1));
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }
}
