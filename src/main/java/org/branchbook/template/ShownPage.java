package org.branchbook.template;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.branchbook.control.SoftText;
import org.branchbook.tag.Shown;
import org.branchbook.ui.Ui;

/** The words and tables of a filled-in document; what was filled in stands out. */
final class ShownPage {
    private static final int MOST_COLUMNS = 40;

    private final Ui ui;
    private final VBox root = new VBox(4);

    ShownPage(Ui ui, List<Shown> shown) {
        this.ui = ui;
        root.getStyleClass().add("shown-page");
        shown.forEach(one -> root.getChildren().add(node(one)));
    }

    Node node() {
        return root;
    }

    private Node node(Shown shown) {
        return switch (shown) {
            case Shown.Heading heading -> new SoftText(heading.place().text(ui.messages()));
            case Shown.Table table -> table(table);
            case Shown.Paragraph paragraph -> {
                TextFlow flow = flow(paragraph.text(), paragraph.strong());
                flow.setTextAlignment(
                        paragraph.centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
                yield flow;
            }
        };
    }

    private static TextFlow flow(String text, boolean strong) {
        TextFlow flow = new TextFlow();
        for (Shown.Piece piece : Shown.pieces(text)) {
            Text words = new Text(piece.text());
            words.getStyleClass().add(piece.filled() ? "shown-filled" : "shown-text");
            if (strong) {
                words.getStyleClass().add("shown-strong");
            }
            flow.getChildren().add(words);
        }
        return flow;
    }

    private static GridPane table(Shown.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shown-table");
        int columns = 1;
        for (List<Shown.Cell> row : table.rows()) {
            columns = Math.max(columns, row.stream().mapToInt(Shown.Cell::columns).sum());
        }
        columns = Math.min(columns, MOST_COLUMNS);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            constraints.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(constraints);
        }
        int number = 0;
        for (List<Shown.Cell> row : table.rows()) {
            int column = 0;
            for (Shown.Cell cell : row) {
                if (column < columns) {
                    int width = Math.min(cell.columns(), columns - column);
                    grid.add(cell(cell.text()), column, number, width, 1);
                    column += width;
                }
            }
            number++;
        }
        return grid;
    }

    private static Region cell(String text) {
        VBox box = new VBox(flow(text, false));
        box.getStyleClass().add("shown-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return box;
    }
}
