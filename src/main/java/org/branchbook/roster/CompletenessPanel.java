package org.branchbook.roster;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.fields.Completeness;
import org.branchbook.fields.Completions;
import org.branchbook.fields.Gap;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Whose particulars are not complete, with what is missing; one click leads to the field. */
final class CompletenessPanel {
    private static final double ROOM = 560;
    private static final double EM = 14;

    /** What a button takes beside its text. */
    private static final double FRAME = 34;

    private final Ui ui;
    private final ObservableValue<List<Completeness>> people;
    private final BiConsumer<Completeness, Gap> mend;
    private final Label share = new SoftText("");
    private final TableView<Completeness> table;

    /**
     * @param mend leads to the place where a gap is filled
     */
    CompletenessPanel(
            Ui ui, ObservableValue<List<Completeness>> people, BiConsumer<Completeness, Gap> mend) {
        this.ui = ui;
        this.people = people;
        this.mend = mend;
        share.setId("completeness-share");
        table =
                Tables.table(
                        "completeness-table",
                        new EmptyState(Icon.DONE, ui.text("fields.complete.all")));
        Tables.text(
                table,
                ui.text("member.field.name"),
                120,
                (Completeness found) -> found.entry().name());
        Tables.number(table, ui.text("fields.gaps.count"), 72, found -> found.gaps().size());
        Tables.node(table, ui.text("fields.gaps"), 560, this::gaps);
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        Tables.onOpen(table, found -> mend.accept(found, found.gaps().getFirst()));
    }

    void open() {
        var watching = people.subscribe(this::show);
        Panel panel =
                new Panel(ui.text("fields.completeness"))
                        .id("completeness")
                        .width(860)
                        .height(620)
                        .content(share)
                        .content(table)
                        .primary(
                                Buttons.id(
                                        "completeness-close",
                                        Buttons.primary(ui.text("ui.close"), ui::close)));
        table.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null && now == null) {
                        watching.unsubscribe();
                    }
                });
        ui.open(panel.focus(table));
    }

    private void show(List<Completeness> all) {
        List<Completeness> open = all.stream().filter(found -> !found.complete()).toList();
        share.setText(
                ui.text(
                        "fields.share",
                        all.size(),
                        all.size() - open.size(),
                        Completions.share(all)));
        Completeness chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(open);
        open.stream()
                .filter(found -> chosen != null && found.entry().id().equals(chosen.entry().id()))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    }

    /** A flow pane in a cell asks for the height it has when narrow; so the lines are counted. */
    private Node gaps(Completeness found) {
        VBox lines = new VBox(4);
        lines.setPadding(new Insets(4, 0, 4, 0));
        double width = ROOM;
        for (Gap gap : found.gaps()) {
            Button button = new Button(gap.label(ui.messages()));
            button.setId("gap-" + found.entry().id().value() + "-" + gap.item());
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            if (gap.filled()) {
                button.getStyleClass().add("gap-wrong");
            }
            button.setTooltip(new Tooltip(gap.problem().text(ui.messages())));
            button.setOnAction(_ -> mend.accept(found, gap));
            double wanted = Text.ems(button.getText()) * EM + FRAME;
            if (width + wanted > ROOM) {
                lines.getChildren().add(new HBox(4));
                width = 0;
            }
            width += wanted;
            ((HBox) lines.getChildren().getLast()).getChildren().add(button);
        }
        return lines;
    }
}
