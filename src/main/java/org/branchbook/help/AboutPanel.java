package org.branchbook.help;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Versions and places, to be copied; what is shipped, each with its licence. */
final class AboutPanel {
    private final Ui ui;
    private final Facts facts;
    private final Shipped shipped;
    private final Runnable notes;
    private final ListView<ShippedPart> list = new ListView<>();
    private final TextArea text = new TextArea();

    /**
     * @param notes shows what is new in this version
     */
    AboutPanel(Ui ui, Facts facts, Shipped shipped, Runnable notes) {
        this.ui = ui;
        this.facts = facts;
        this.shipped = shipped;
        this.notes = notes;
        list.setId("about-parts");
        list.getStyleClass().addAll("find-list", "about-parts");
        list.setAccessibleText(ui.text("help.shipped"));
        list.setCellFactory(_ -> new Cell());
        text.setId("about-licence");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("mono");
        HBox.setHgrow(text, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    void open() {
        list.getItems().setAll(shipped.parts());
        Label heading = new Label(ui.text("help.shipped"));
        heading.getStyleClass().add("heading");
        HBox below = new HBox(12, list, text);
        Button copy =
                Buttons.plain(
                        ui.text("help.copyFacts"),
                        Icon.COPY,
                        () -> {
                            Clipboard.getSystemClipboard()
                                    .setContent(Map.of(DataFormat.PLAIN_TEXT, facts.text()));
                            ui.notice(ui.text("help.copied"));
                        });
        copy.setId("about-copy");
        ui.open(
                new Panel(ui.text("help.about"))
                        .id("about-panel")
                        .width(900)
                        .height(700)
                        .content(grid())
                        .content(heading)
                        .content(below)
                        .focus(list)
                        .aside(copy)
                        .aside(
                                Buttons.id(
                                        "about-notes", Buttons.plain(ui.text("help.notes"), notes)))
                        .action(Buttons.plain(ui.text("ui.close"), ui::close)));
        list.getSelectionModel().selectFirst();
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("about-facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        int row = 0;
        for (Facts.Fact fact : facts.all()) {
            Label name = new Label(fact.name());
            name.getStyleClass().add("soft");
            Label value = new Label(fact.value());
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, value);
        }
        return grid;
    }

    private void chosen(@Nullable ShippedPart part) {
        if (part != null) {
            ui.tasks()
                    .aside(part::text)
                    .onSuccess(licence -> {
                        if (part.equals(list.getSelectionModel().getSelectedItem())) {
                            text.setText(licence);
                            text.positionCaret(0);
                        }
                    });
        }
    }

    /** Name and version, and the licence behind them. */
    private static final class Cell extends ListCell<ShippedPart> {
        Cell() {
            getStyleClass().add("find-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ShippedPart part, boolean empty) {
            super.updateItem(part, empty);
            if (part == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label((part.name() + " " + part.version()).strip());
            name.getStyleClass().add("find-name");
            Label licence = new Label(part.licence());
            licence.getStyleClass().add("find-about");
            licence.setMinWidth(USE_PREF_SIZE);
            setGraphic(new HBox(8, name, licence));
        }
    }
}
