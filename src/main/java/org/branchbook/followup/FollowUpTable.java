package org.branchbook.followup;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.branchbook.control.Tables;
import org.branchbook.ui.Ui;

/** The columns of follow-ups, in the list of all of them and in the record of one activity. */
final class FollowUpTable {
    /** What a cell keeps at its sides. */
    private static final double PADDING = 20;

    private FollowUpTable() {}

    /**
     * @param all whether they are of many activities, so that each says of which
     */
    static TableView<FollowUp> of(Ui ui, Node empty, boolean all, FollowUpActions actions) {
        TableView<FollowUp> table = Tables.table(all ? "followups" : "record-followups", empty);
        Tables.node(
                table,
                ui.text("followup.state"),
                84,
                one -> FollowUpText.badge(one, ui.today(), ui.messages()));
        int kind = ui.messages().chinese() ? 84 : 104;
        Tables.text(
                        table,
                        ui.text("followup.kind"),
                        kind,
                        one -> ui.messages().text(one.draft().kind()))
                .setMinWidth(kind);
        wrapped(table, ui.text("followup.problem"), 170, one -> one.draft().problem());
        wrapped(table, ui.text("followup.task"), 210, one -> one.draft().task());
        Tables.text(table, ui.text("followup.owner"), 84, one -> one.draft().owner());
        Tables.text(table, ui.text("followup.dueOn"), 100, one -> one.dueOn().toString())
                .setMinWidth(100);
        if (all) {
            Tables.wrapped(table, ui.text("followup.from"), 210, FollowUpText::from);
        }
        Tables.wrapped(table, ui.text("followup.done"), 200, FollowUpText::done);
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        onOpen(table, actions::finish);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, table, actions));
        return table;
    }

    private static void onOpen(TableView<FollowUp> table, Consumer<FollowUp> open) {
        Tables.onOpen(table, open);
    }

    private static void key(KeyEvent event, TableView<FollowUp> table, FollowUpActions actions) {
        FollowUp chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            actions.remove(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            actions.change(chosen);
            event.consume();
        }
    }

    /** A column of sentences, shown whole on as many lines as they need. */
    private static void wrapped(
            TableView<FollowUp> table,
            String title,
            double width,
            Function<FollowUp, String> text) {
        AtomicReference<TableColumn<FollowUp, ?>> column = new AtomicReference<>();
        column.set(
                Tables.node(
                        table,
                        title,
                        width,
                        one -> {
                            Text sentence = new Text(text.apply(one).replace('\n', ' '));
                            sentence.getStyleClass().add("cell-text");
                            sentence.wrappingWidthProperty()
                                    .bind(column.get().widthProperty().subtract(PADDING));
                            VBox box = new VBox(sentence);
                            box.getStyleClass().add("cell-sentence");
                            return box;
                        }));
    }
}
