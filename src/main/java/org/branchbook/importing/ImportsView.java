package org.branchbook.importing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.imports.Edited;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** What was imported and when, with the originals; the latest import can be taken back. */
public final class ImportsView implements Screen {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int SHOWN = 12;

    private final Ui ui;
    private final Imports imports;
    private final TableView<ImportRun> table;
    private final Button original;
    private final Button undo;
    private final BorderPane root = new BorderPane();

    public ImportsView(Ui ui, Imports imports) {
        this.ui = ui;
        this.imports = imports;
        this.table =
                Tables.table("imports", new EmptyState(Icon.IMPORT, ui.text("importing.none")));
        this.original =
                Buttons.id(
                        "imports-original",
                        Buttons.plain(
                                ui.text("importing.original"), Icon.OPEN, this::openOriginal));
        this.undo =
                Buttons.id("imports-undo", Buttons.plain(ui.text("importing.undo"), this::undo));
        Tables.text(table, ui.text("importing.when"), 140, run -> MOMENT.format(run.ranAt()));
        Tables.text(table, ui.text("importing.kind"), 120, run -> ui.text(run.kind().key()));
        Tables.text(table, ui.text("importing.file"), 240, ImportRun::fileName);
        Tables.number(table, ui.text("importing.read"), 72, run -> run.counts().read());
        Tables.number(table, ui.text("intake.status.new"), 72, run -> run.counts().imported());
        Tables.number(table, ui.text("intake.status.changed"), 72, run -> run.counts().updated());
        Tables.number(
                table, ui.text("intake.status.unchanged"), 84, run -> run.counts().unchanged());
        Tables.number(table, ui.text("intake.status.refused"), 84, run -> run.counts().refused());
        Tables.node(table, ui.text("importing.state"), 120, this::state);
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(table, _ -> openOriginal());
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
        root.setTop(new Toolbar(ui.text("importing.segment")).right(original, undo));
        root.setCenter(table);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        ui.tasks().run(imports::all).onSuccess(this::show);
    }

    private void show(List<ImportRun> runs) {
        table.getItems().setAll(runs);
        if (!runs.isEmpty()) {
            table.getSelectionModel().select(0);
        }
        enable();
    }

    private Node state(ImportRun run) {
        return run.undone()
                ? new Badge(ui.text("importing.undone"), Badge.Tone.NEUTRAL)
                : new Region();
    }

    /** Only the latest one that was not taken back yet can be. */
    private void enable() {
        ImportRun chosen = table.getSelectionModel().getSelectedItem();
        original.setDisable(chosen == null);
        boolean last =
                table.getItems().stream()
                        .filter(run -> !run.undone())
                        .findFirst()
                        .filter(run -> chosen != null && run.id().equals(chosen.id()))
                        .isPresent();
        undo.setDisable(!last);
    }

    private void openOriginal() {
        ImportRun chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.tasks().run(() -> imports.openable(chosen)).onSuccess(ui::openFile);
        }
    }

    private void undo() {
        ImportRun chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        ui.tasks()
                .run(() -> {
                    List<Edited> edited = imports.edited(chosen);
                    if (edited.isEmpty()) {
                        imports.undo(chosen);
                    }
                    return edited;
                })
                .onSuccess(edited -> {
                    if (edited.isEmpty()) {
                        ui.notice(ui.text("importing.wasUndone", chosen.fileName()));
                    } else {
                        refuse(chosen, edited);
                    }
                    shown();
                });
    }

    private void refuse(ImportRun run, List<Edited> edited) {
        Label why = new Label(ui.text("importing.refused", run.fileName(), edited.size()));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        VBox names = new VBox(4);
        edited.stream()
                .limit(SHOWN)
                .forEach(one -> names.getChildren().add(new Label(one.text(ui.messages()))));
        if (edited.size() > SHOWN) {
            names.getChildren().add(new Label("…"));
        }
        ui.open(
                new Panel(ui.text("importing.refused.title"))
                        .id("imports-refused")
                        .content(why)
                        .content(names)
                        .primary(ui.text("ui.ok"), ui::close));
    }
}
