package org.branchbook.statisticsdesk;

import java.util.List;
import javafx.scene.control.TableView;
import org.branchbook.base.Messages;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Tables;
import org.branchbook.statistics.Snapshot;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** What was handed in, each with its day: read as it was, or compared with what is true now. */
final class SnapshotsPanel {
    private final Ui ui;
    private final StatisticsDoors doors;
    private final DrillDown drill;
    private final TableView<Snapshot> table;

    SnapshotsPanel(Ui ui, StatisticsDoors doors, DrillDown drill) {
        this.ui = ui;
        this.doors = doors;
        this.drill = drill;
        this.table =
                Tables.table(
                        "frozen-list",
                        new EmptyState(Icon.LOCK, ui.text("statistics.frozen.empty")));
        Tables.text(table, ui.text("statistics.frozen.table"), 280, Snapshot::title);
        Tables.text(table, ui.text("statistics.frozen.on"), 110, s -> s.question().on().toString());
        Tables.text(
                table,
                ui.text("statistics.frozen.taken"),
                110,
                s -> s.taken().toLocalDate().toString());
        Tables.text(table, ui.text("statistics.freeze.to"), 200, Snapshot::handedTo);
        Tables.fill(table);
        Tables.onOpen(table, this::read);
    }

    void open() {
        ui.open(
                new Panel(ui.text("statistics.frozen"))
                        .id("frozen-panel")
                        .width(820)
                        .height(520)
                        .content(table)
                        .focus(table)
                        .aside(Buttons.quiet(ui.text("statistics.frozen.remove"), this::remove))
                        .action(
                                Buttons.id(
                                        "frozen-compare",
                                        Buttons.plain(
                                                ui.text("statistics.frozen.compare"),
                                                this::compare)))
                        .action(
                                Buttons.id(
                                        "frozen-export",
                                        Buttons.plain(ui.text("statistics.export"), this::export)))
                        .action(Buttons.plain(ui.text("statistics.close"), ui::close)));
        reload();
    }

    private void reload() {
        ui.tasks().run(() -> doors.snapshots().all()).onSuccess(this::show);
    }

    private void show(List<Snapshot> all) {
        table.getItems().setAll(all);
        table.getSelectionModel().selectFirst();
    }

    private void read(Snapshot snapshot) {
        ui.tasks()
                .run(() -> doors.snapshots().table(snapshot))
                .onSuccess(figures -> drill.panel("frozen-table", figures));
    }

    private void compare() {
        Snapshot chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            Messages words = ui.messages();
            ui.tasks()
                    .run(() -> doors.snapshots().difference(chosen, words))
                    .onSuccess(difference -> {
                        if (difference.lines().isEmpty()) {
                            ui.notice(ui.text("statistics.frozen.same"));
                        } else {
                            drill.panel("difference-panel", difference);
                        }
                    });
        }
    }

    private void export() {
        Snapshot chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.tasks()
                    .run(() -> doors.snapshots().table(chosen))
                    .onSuccess(figures -> doors.links().paper().accept(figures, true));
        }
    }

    private void remove() {
        Snapshot chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.tasks()
                    .run(() -> doors.snapshots().remove(chosen.id()))
                    .onSuccess(_ -> {
                        reload();
                        ui.done(
                                ui.text("statistics.frozen.removed"),
                                () -> doors.snapshots().restore(chosen.id()));
                    });
        }
    }
}
