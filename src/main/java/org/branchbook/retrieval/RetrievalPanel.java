package org.branchbook.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyList;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SearchField;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The records and people of one backup, what the book lacks first; one of them is brought back. */
public final class RetrievalPanel {
    private final Ui ui;
    private final Supplier<List<Offer>> offers;
    private final Consumer<Piece> take;
    private final TableView<Offer> table;
    private final Button button;
    private final List<Offer> all = new ArrayList<>();
    private String words = "";

    /**
     * @param offers asked beside the window's thread
     * @param take brings one back and shows the book anew
     */
    public RetrievalPanel(Ui ui, Supplier<List<Offer>> offers, Consumer<Piece> take) {
        this.ui = ui;
        this.offers = offers;
        this.take = take;
        table = Tables.table("pieces", new EmptyState(Icon.SEARCH, ui.text("retrieval.nothing")));
        Tables.text(
                table, ui.text("retrieval.kind"), 90, o -> ui.messages().text(o.piece().kind()));
        Tables.text(table, ui.text("retrieval.name"), 380, Offer::name);
        Tables.text(table, ui.text("retrieval.state"), 180, o -> ui.messages().text(o.state()));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        button =
                Buttons.id(
                        "piece-take", Buttons.primary(ui.text("retrieval.take"), this::takeChosen));
        button.setDisable(true);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> button.setDisable(chosen == null));
        Tables.onOpen(table, _ -> takeChosen());
    }

    public void open() {
        SearchField search = new SearchField(ui.text("retrieval.search"), this::search);
        EmptyList.of(ui, search, table).unless(all::isEmpty, new Label());
        VBox.setVgrow(table, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("retrieval.title"))
                        .id("pieces-panel")
                        .width(760)
                        .height(620)
                        .content(
                                new VBox(
                                        12, new SoftText(ui.text("retrieval.help")), search, table))
                        .focus(table)
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(button));
        ui.tasks()
                .aside(offers::get)
                .withProgress(ui.text("backup.reading"))
                .onSuccess(found -> {
                    all.addAll(found);
                    show();
                    table.getSelectionModel().selectFirst();
                });
    }

    private void search(String typed) {
        words = typed.strip().toLowerCase(Locale.ROOT);
        show();
    }

    private void show() {
        table.getItems()
                .setAll(
                        all.stream()
                                .filter(o -> o.name().toLowerCase(Locale.ROOT).contains(words))
                                .toList());
    }

    private void takeChosen() {
        @Nullable Offer chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take.accept(chosen.piece());
        }
    }
}
