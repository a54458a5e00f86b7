package org.branchbook.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.branchbook.ui.Memory;
import org.jspecify.annotations.Nullable;

/** Tables and their columns in one line each. */
public final class Tables {
    private Tables() {}

    /** A table that shows {@code empty} (an {@link EmptyState} mostly) while it has no rows. */
    public static <T> TableView<T> table(String id, Node empty) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.setPlaceholder(empty);
        table.setTableMenuButtonVisible(false);
        table.getStyleClass().add("plain-table");
        return table;
    }

    public static <T> TableColumn<T, String> text(
            TableView<T> table, String title, double width, Function<T, @Nullable String> value) {
        return column(table, title, width, value, t -> t, Comparator.naturalOrder());
    }

    /** Right-aligned. */
    public static <T> TableColumn<T, Integer> number(
            TableView<T> table, String title, double width, Function<T, @Nullable Integer> value) {
        TableColumn<T, Integer> column =
                column(table, title, width, value, String::valueOf, Comparator.naturalOrder());
        column.getStyleClass().add("number");
        return column;
    }

    /** A column of values shown as text and sorted by their own order; nulls last. */
    public static <T, V> TableColumn<T, V> column(
            TableView<T> table,
            String title,
            double width,
            Function<T, @Nullable V> value,
            Function<V, String> text,
            Comparator<V> order) {
        TableColumn<T, V> column = bare(table, title, width);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        column.setComparator(Comparator.nullsLast(order));
        column.setCellFactory(_ -> new TextCell<>(text));
        return column;
    }

    private static final class TextCell<T, V> extends TableCell<T, V> {
        private final Function<V, String> text;

        TextCell(Function<V, String> text) {
            this.text = text;
            CutText.tell(this);
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : text.apply(item));
        }
    }

    /** Text that breaks into as many lines as it needs, where it must be read to its end. */
    public static <T> TableColumn<T, String> wrapped(
            TableView<T> table, String title, double width, Function<T, @Nullable String> value) {
        TableColumn<T, String> column = text(table, title, width, value);
        column.setCellFactory(_ -> new WrappedCell<>());
        return column;
    }

    private static final class WrappedCell<T> extends TableCell<T, String> {
        private static final double GAP = 8;
        private final Label label = new Label();

        WrappedCell() {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }

        /** A table asks its cells how high they are without saying how wide. */
        @Override
        protected double computePrefHeight(double width) {
            double inside = getWidth() - snappedLeftInset() - snappedRightInset();
            return inside <= 0
                    ? super.computePrefHeight(width)
                    : label.prefHeight(inside) + snappedTopInset() + snappedBottomInset() + GAP;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            label.setText(item == null ? "" : item);
            setGraphic(empty || item == null ? null : label);
        }
    }

    /** A column of nodes made for each row shown: badges, buttons, masked values. */
    public static <T> TableColumn<T, T> node(
            TableView<T> table,
            String title,
            double width,
            Function<T, ? extends @Nullable Node> node) {
        TableColumn<T, T> column = bare(table, title, width);
        column.setSortable(false);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable T item, boolean empty) {
                        super.updateItem(item, empty);
                        setGraphic(empty || item == null ? null : node.apply(item));
                    }
                });
        return column;
    }

    /** A column of one badge a row, kept from row to row while the table scrolls. */
    public static <T> TableColumn<T, T> badge(
            TableView<T> table, String title, double width, Function<T, Badge> badge) {
        TableColumn<T, T> column = bare(table, title, width);
        column.setSortable(false);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        column.setCellFactory(_ -> new BadgeCell<>(badge));
        return column;
    }

    private static final class BadgeCell<T> extends TableCell<T, T> {
        private final Function<T, Badge> wanted;
        private @Nullable Badge kept;

        BadgeCell(Function<T, Badge> wanted) {
            this.wanted = wanted;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Badge next = wanted.apply(item);
            if (kept == null) {
                kept = next;
            } else {
                kept.show(next);
            }
            setGraphic(kept);
        }
    }

    /** Lets the last column take the free width instead of leaving a gap. */
    public static void fill(TableView<?> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /**
     * Hides columns while a table is narrower than all of them need.
     *
     * @param needed in pixels
     */
    public static void giveWay(
            TableView<?> table, double needed, List<? extends TableColumn<?, ?>> spare) {
        table.widthProperty()
                .subscribe(width -> {
                    boolean room = width.doubleValue() == 0 || width.doubleValue() >= needed;
                    spare.forEach(column -> column.setVisible(room));
                });
    }

    /** Keeps the widths that the columns were given, by their place, between starts. */
    public static void keepWidths(TableView<?> table, Memory memory) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            TableColumn<?, ?> column = table.getColumns().get(i);
            String key = "width." + table.getId() + "." + i;
            column.setPrefWidth(memory.number(key, column.getPrefWidth()));
            column.widthProperty()
                    .addListener((_, _, now) -> {
                        // What a narrow window does to them is nobody's choice.
                        if (table.isPressed()) {
                            memory.put(key, String.valueOf(now.intValue()));
                        }
                    });
        }
    }

    /** Called for a double click on a row and for Enter. */
    public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
        table.setRowFactory(_ -> {
            TableRow<T> row = new TableRow<>();
            row.addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    e -> {
                        if (e.getButton() == MouseButton.PRIMARY
                                && e.getClickCount() == 2
                                && !row.isEmpty()) {
                            open.accept(row.getItem());
                        }
                    });
            return row;
        });
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    T chosen = table.getSelectionModel().getSelectedItem();
                    if (e.getCode() == KeyCode.ENTER && chosen != null) {
                        e.consume();
                        open.accept(chosen);
                    }
                });
    }

    private static <T, V> TableColumn<T, V> bare(TableView<T> table, String title, double width) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }
}
