package org.branchbook.export;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The chosen columns in their order: Alt+arrows move one, Delete takes it out, a field names it.
 */
final class ColumnList {
    private final Ui ui;
    private final ObservableList<ExportProfile.Column> columns =
            FXCollections.observableArrayList();
    private final ListView<ExportProfile.Column> list = new ListView<>(columns);
    private final TextField title = new TextField();
    private final ComboBox<ExportField> adding = new ComboBox<>();
    private final VBox root = new VBox(8);

    ColumnList(Ui ui, Runnable changed) {
        this.ui = ui;
        list.setId("export-columns");
        list.setPrefHeight(220);
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> title.setText(chosen == null ? "" : chosen.title()));
        title.setId("column-title");
        title.setPromptText(ui.text("export.columnTitle"));
        title.setOnAction(_ -> rename());
        title.focusedProperty()
                .addListener((_, _, inside) -> {
                    if (!inside) {
                        rename();
                    }
                });
        adding.setId("column-add");
        adding.setPromptText(ui.text("export.addColumn"));
        adding.getItems().setAll(ExportField.all());
        adding.setVisibleRowCount(14);
        adding.setConverter(names());
        adding.setOnAction(_ -> add());
        HBox row = new HBox(8, title, adding);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(140);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(list, row, new SoftText(ui.text("export.columnKeys")));
        columns.addListener((ListChangeListener<ExportProfile.Column>) _ -> changed.run());
    }

    Node node() {
        return root;
    }

    List<ExportProfile.Column> columns() {
        return List.copyOf(columns);
    }

    void fill(List<ExportProfile.Column> next) {
        columns.setAll(next);
        list.getSelectionModel().selectFirst();
    }

    private ListCell<ExportProfile.Column> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(ExportProfile.@Nullable Column item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : said(item));
            }
        };
    }

    private String said(ExportProfile.Column column) {
        String field = ui.messages().text(column.field());
        return field.equals(column.title()) ? field : column.title() + "  ←  " + field;
    }

    private StringConverter<ExportField> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable ExportField field) {
                return field == null ? "" : ui.messages().text(field);
            }

            @Override
            public @Nullable ExportField fromString(String text) {
                return null;
            }
        };
    }

    private void add() {
        ExportField field = adding.getValue();
        if (field != null) {
            int at = list.getSelectionModel().getSelectedIndex() + 1;
            columns.add(at, new ExportProfile.Column(field, field.title()));
            list.getSelectionModel().clearAndSelect(at);
            // A combo must not change its value while it tells of the change.
            ui.tasks().onFx(() -> adding.setValue(null));
        }
    }

    private void rename() {
        int at = list.getSelectionModel().getSelectedIndex();
        String typed = title.getText().strip();
        if (at >= 0 && !typed.isEmpty() && !typed.equals(columns.get(at).title())) {
            columns.set(at, new ExportProfile.Column(columns.get(at).field(), typed));
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + (event.getCode() == KeyCode.UP ? -1 : 1);
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (at >= 0 && event.getCode() == KeyCode.DELETE) {
            columns.remove(at);
            event.consume();
        } else if (at >= 0 && event.isAltDown() && arrow) {
            event.consume();
            if (to >= 0 && to < columns.size()) {
                ExportProfile.Column moved = columns.remove(at);
                columns.add(to, moved);
                list.getSelectionModel().clearAndSelect(to);
            }
        }
    }
}
