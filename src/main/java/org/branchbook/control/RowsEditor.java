package org.branchbook.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;

/**
 * A short list to type into, one row below the other, each with an error line; rows left blank
 * count for nothing. Cells have the ids NAME-row-column.
 */
public final class RowsEditor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String name;
    private final String remove;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final VBox lines = new VBox(4);
    private final VBox box = new VBox(6);
    private Runnable changed = () -> {};

    /**
     * A column.
     *
     * @param choices what can be chosen, empty where anything can be typed
     */
    public record Column(String prompt, double width, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    /**
     * @param add what the button says that adds a row
     * @param remove what a screen reader says of the button that takes a row away
     */
    public RowsEditor(String name, List<Column> columns, String add, String remove) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.remove = remove;
        Button more =
                Buttons.quiet(
                        add,
                        Icon.PLUS,
                        () -> {
                            add(columns.stream().map(_ -> "").toList());
                            rows.getLast().cells.getFirst().requestFocus();
                        });
        more.setId(name + "-add");
        box.setId(name);
        box.getChildren().addAll(lines, more);
    }

    public Region node() {
        return box;
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    public void set(List<List<String>> values) {
        rows.clear();
        lines.getChildren().clear();
        values.forEach(this::add);
    }

    /** What stands in each row, blank ones too. */
    public List<List<String>> values() {
        return rows.stream().map(Row::values).toList();
    }

    /** Whether a row holds nothing. */
    public static boolean blank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** Says below a row what is wrong with it; "" where nothing is. */
    public void error(int row, String text) {
        Label line = rows.get(row).line;
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
    }

    private void add(List<String> values) {
        Row row = new Row();
        for (int i = 0; i < columns.size(); i++) {
            row.cells.add(cell(columns.get(i), values.get(i)));
        }
        Button delete = Buttons.icon(Icon.CLOSE, remove, () -> take(row));
        HBox cells = new HBox(6);
        cells.getChildren().addAll(row.cells);
        cells.getChildren().add(delete);
        row.line.getStyleClass().add("form-line");
        row.line.pseudoClassStateChanged(WRONG, true);
        row.line.setWrapText(true);
        row.node.getChildren().addAll(cells, row.line);
        rows.add(row);
        lines.getChildren().add(row.node);
        number();
        error(rows.size() - 1, "");
    }

    private Region cell(Column column, String value) {
        if (column.choices.isEmpty()) {
            TextField field = new TextField(value);
            field.setPromptText(column.prompt);
            field.setPrefWidth(column.width);
            field.textProperty().addListener((_, _, _) -> changed.run());
            return field;
        }
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll(column.choices);
        combo.setValue(value.isEmpty() ? column.choices.getFirst() : value);
        combo.setPrefWidth(column.width);
        combo.valueProperty().addListener((_, _, _) -> changed.run());
        return combo;
    }

    private void take(Row row) {
        rows.remove(row);
        lines.getChildren().remove(row.node);
        number();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            List<Region> cells = rows.get(i).cells;
            for (int j = 0; j < cells.size(); j++) {
                cells.get(j).setId(name + "-" + i + "-" + j);
            }
        }
    }

    /** One row with its error line. */
    private static final class Row {
        private final VBox node = new VBox(2);
        private final Label line = new Label();
        private final List<Region> cells = new ArrayList<>();

        private List<String> values() {
            return cells.stream().map(Row::text).toList();
        }

        private static String text(Node cell) {
            return switch (cell) {
                case TextField field -> field.getText().strip();
                case ComboBox<?> combo -> String.valueOf(combo.getValue());
                default -> "";
            };
        }
    }
}
