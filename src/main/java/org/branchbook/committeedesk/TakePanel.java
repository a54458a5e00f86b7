package org.branchbook.committeedesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.committee.HandedIn;
import org.branchbook.committee.Taken;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.WorkBar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Takes bundles in while one waits, then says what became of each. */
final class TakePanel {
    private final Ui ui;
    private final CommitteeDoors doors;
    private final Runnable changed;
    private final WorkBar work;

    TakePanel(Ui ui, CommitteeDoors doors, Runnable changed) {
        this.ui = ui;
        this.doors = doors;
        this.changed = changed;
        this.work =
                new WorkBar(
                        ui,
                        ui.text("committeedesk.reading"),
                        (done, all, name) -> ui.text("committeedesk.now", done, all, name));
    }

    void take(List<Path> paths, boolean replace) {
        ui.open(
                new Panel(ui.text("committeedesk.takeTitle"))
                        .id("committee-taking")
                        .content(work.node())
                        .cancel(work.cancel("committee-cancel")));
        List<Taken> told = new ArrayList<>();
        work.begin(() -> doors.on(c -> c.take(paths, replace, work, told::add)))
                .onSuccess(_ -> show(told))
                .onCancelled(() -> stopped(told.size()))
                .onFailure(this::failed);
    }

    private void stopped(int taken) {
        work.cancelled(ui.text("committeedesk.cancelled", taken));
        changed.run();
    }

    private void failed(Throwable problem) {
        ui.close();
        changed.run();
        ui.failed(problem);
    }

    private void show(List<Taken> told) {
        ui.close();
        changed.run();
        List<Taken> refused = told.stream().filter(Taken::refused).toList();
        if (refused.isEmpty()) {
            ui.notice(ui.text("committeedesk.allTaken", told.size()));
            return;
        }
        TableView<Taken> table = table(told, refused);
        Panel panel =
                new Panel(ui.text("committeedesk.takenTitle"))
                        .id("committee-taken")
                        .width(860)
                        .height(520)
                        .content(
                                new VBox(
                                        12,
                                        new SoftText(
                                                ui.text(
                                                        "cli.collect.taken",
                                                        told.size() - refused.size(),
                                                        refused.size())),
                                        table));
        List<Path> older = refused.stream().filter(Taken::newer).map(Taken::path).toList();
        if (older.isEmpty()) {
            ui.open(panel.primary(ui.text("ui.close"), ui::close));
        } else {
            ui.open(
                    panel.action(Buttons.plain(ui.text("ui.close"), ui::close))
                            .primary(
                                    Buttons.id(
                                            "committee-replace",
                                            Buttons.primary(
                                                    ui.text("committeedesk.replace"),
                                                    () -> again(older)))));
        }
    }

    /** What was refused first. */
    private TableView<Taken> table(List<Taken> told, List<Taken> refused) {
        TableView<Taken> table =
                Tables.table(
                        "taken", new EmptyState(Icon.CHECK, ui.text("committeedesk.noBundle")));
        Tables.text(
                table, ui.text("archivedesk.what"), 70, one -> ui.messages().text(one.outcome()));
        Tables.wrapped(table, ui.text("archivedesk.bundle"), 220, TakePanel::name);
        Tables.wrapped(table, ui.text("committeedesk.why"), 500, one -> one.said(ui.messages()));
        Tables.fill(table);
        table.getItems().setAll(refused);
        told.stream().filter(one -> !one.refused()).forEach(table.getItems()::add);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private void again(List<Path> paths) {
        ui.close();
        new TakePanel(ui, doors, changed).take(paths, true);
    }

    private static String name(Taken taken) {
        HandedIn.Whose whose = taken.whose();
        return whose == null
                ? String.valueOf(taken.path().getFileName())
                : whose.branch() + " " + whose.year();
    }
}
