package org.branchbook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Dates;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.ics.IcsEvent;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What a calendar file holds, to be looked at, given types and planned. */
final class ExchangePanel {
    private final Ui ui;
    private final Exchange exchange;
    private final List<Row> rows = new ArrayList<>();
    private final TableView<Row> table = Tables.table("exchange-table", new Label());

    ExchangePanel(Ui ui, Exchange exchange, List<Proposal> found) {
        this.ui = ui;
        this.exchange = exchange;
        found.forEach(proposal -> rows.add(new Row(proposal)));
        Tables.node(table, "", 40, row -> row.box);
        Tables.text(table, ui.text("exchange.when"), 170, row -> when(row.proposal.event()));
        Tables.text(table, ui.text("exchange.title"), 230, row -> row.proposal.event().title());
        Tables.node(table, ui.text("exchange.type"), 170, row -> row.type);
        Tables.node(table, ui.text("exchange.status"), 200, row -> row.status);
        Tables.fill(table);
        table.getItems().setAll(rows);
    }

    void open() {
        ui.open(
                new Panel(ui.text("exchange.preview", rows.size()))
                        .id("exchange-panel")
                        .width(900)
                        .height(560)
                        .content(new SoftText(ui.text("exchange.help")))
                        .content(table)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("exchange.plan"), this::plan));
    }

    private static String when(IcsEvent event) {
        String day = event.start().toLocalDate().toString();
        return event.wholeDays() ? day : day + " " + Dates.time(event.start().toLocalTime());
    }

    private void plan() {
        List<Proposal> chosen =
                rows.stream().filter(row -> row.box.isSelected()).map(row -> row.proposal).toList();
        ui.close();
        ui.tasks().run(() -> exchange.plan(chosen)).onSuccess(this::planned);
    }

    private void planned(List<ActivityId> planned) {
        if (planned.isEmpty()) {
            ui.notice(ui.text("exchange.none"));
        } else {
            ui.done(ui.text("exchange.planned", planned.size()), () -> exchange.takeBack(planned));
        }
    }

    /** One entry with the controls that decide on it. */
    private final class Row {
        private final CheckBox box = new CheckBox();
        private final ComboBox<@Nullable ActivityType> type = new ComboBox<>();
        private final Label status = new Label();
        private Proposal proposal;

        private Row(Proposal proposal) {
            this.proposal = proposal;
            int index = rows.size();
            box.setId("exchange-choose-" + index);
            type.setId("exchange-type-" + index);
            type.getItems().addAll(Arrays.asList(ActivityType.values()));
            type.setConverter(
                    new StringConverter<>() {
                        @Override
                        public String toString(@Nullable ActivityType value) {
                            return value == null ? "" : ui.text(value.key());
                        }

                        @Override
                        public @Nullable ActivityType fromString(String text) {
                            return null;
                        }
                    });
            type.setValue(proposal.type());
            type.setMaxWidth(Double.MAX_VALUE);
            type.setOnAction(_ -> retype());
            show();
            box.setSelected(proposal.status() == Proposal.Status.NEW);
        }

        private void show() {
            boolean fits = proposal.status() == Proposal.Status.NEW;
            boolean typed =
                    proposal.status().plannable() || proposal.status() == Proposal.Status.NO_GROUP;
            box.setDisable(!fits);
            type.setDisable(!typed);
            String note = ui.text(proposal.status().key());
            status.setText(proposal.event().repeats() ? note + ui.text("exchange.repeats") : note);
        }

        private void retype() {
            ActivityType chosen = type.getValue();
            if (chosen != null && chosen != proposal.type()) {
                ui.tasks()
                        .run(() -> exchange.as(proposal, chosen))
                        .onSuccess(next -> {
                            proposal = next;
                            show();
                            box.setSelected(next.status() == Proposal.Status.NEW);
                        });
            }
        }
    }
}
