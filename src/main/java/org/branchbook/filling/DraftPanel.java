package org.branchbook.filling;

import java.util.List;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.activity.ActivityId;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A year's draft: look, edit, untick, and plan the rest in one step. */
public final class DraftPanel {
    private final Ui ui;
    private final YearPlans plans;
    private final Rhythms rhythms;
    private final ObservableList<DraftRow> rows =
            FXCollections.observableArrayList(
                    row -> new Observable[] {row.chosen(), row.proposal()});
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ComboBox<DraftSource> source = new ComboBox<>();
    private final Label count = new Label();
    private final Button accept;
    private final DraftEditor editor;
    private final DraftTable table;

    public DraftPanel(Ui ui, YearPlans plans, Rhythms rhythms) {
        this.ui = ui;
        this.plans = plans;
        this.rhythms = rhythms;
        editor = new DraftEditor(ui);
        table = new DraftTable(ui, rows);
        accept = Buttons.primary(ui.text("filling.accept", 0), this::accept);
        accept.setId("draft-accept");
        rows.addListener((ListChangeListener<DraftRow>) _ -> count());
        table.node().getSelectionModel().selectedItemProperty().subscribe(editor::show);
    }

    /** Opens the draft for a year. */
    public void open(int wanted, DraftSource from) {
        year.setId("draft-year");
        year.getItems().setAll(ui.today().getYear(), ui.today().getYear() + 1);
        year.setValue(wanted);
        source.setId("draft-source");
        source.getItems().setAll(DraftSource.values());
        source.setValue(from);
        source.setConverter(converter());
        year.setOnAction(_ -> load());
        source.setOnAction(_ -> load());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button usual = Buttons.quiet(ui.text("filling.rhythms"), this::editRhythms);
        usual.setId("draft-rhythms");
        HBox bar =
                new HBox(8, new Label(ui.text("filling.year")), year, source, usual, space, count);
        bar.getStyleClass().add("row");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox body = new VBox(12, bar, table.node(), editor.form().node());
        ui.open(
                new Panel(ui.text("filling.title"))
                        .id("draft-panel")
                        .width(1080)
                        .height(680)
                        .content(body)
                        .focus(table.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(accept));
        load();
    }

    private StringConverter<DraftSource> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable DraftSource from) {
                return from == null ? "" : ui.text(from.key());
            }

            @Override
            public DraftSource fromString(String text) {
                return DraftSource.RULES;
            }
        };
    }

    private void load() {
        int wanted = year.getValue();
        DraftSource from = source.getValue();
        ui.tasks()
                .run(() -> from.propose(plans, wanted))
                .onSuccess(this::show)
                .onFailure(ui::failed);
    }

    private void show(List<Proposal> proposals) {
        rows.setAll(proposals.stream().map(DraftRow::new).toList());
        count();
        if (!rows.isEmpty()) {
            table.node().getSelectionModel().selectFirst();
            table.node().requestFocus();
        }
    }

    private List<Proposal> chosen() {
        return rows.stream()
                .filter(row -> row.chosen().get())
                .map(row -> row.proposal().get())
                .toList();
    }

    private void count() {
        List<Proposal> chosen = chosen();
        boolean right = chosen.stream().allMatch(p -> p.plan().problems().isEmpty());
        accept.setText(ui.text("filling.accept", chosen.size()));
        accept.setDisable(chosen.isEmpty() || !right);
        count.setText(ui.text("filling.count", rows.size(), chosen.size()));
    }

    private void editRhythms() {
        new RhythmEditor(ui, rhythms).open(this::load);
    }

    private void accept() {
        List<Proposal> chosen = chosen();
        ui.tasks().run(() -> plans.accept(chosen)).onSuccess(this::accepted).onFailure(ui::failed);
    }

    private void accepted(List<ActivityId> ids) {
        ui.close();
        ui.done(ui.text("filling.accepted", ids.size()), () -> plans.takeBack(ids));
    }
}
