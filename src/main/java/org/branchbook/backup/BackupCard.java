package org.branchbook.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.control.WorkBar;
import org.branchbook.storage.Book;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** In 设置: backing up now, the list to restore from, and the second place. */
public final class BackupCard {
    private final Ui ui;
    private final Book book;
    private final Backups backups;
    private final Ways ways;
    private final VBox root = new VBox();
    private final SoftText place = new SoftText("");
    private final Button now;
    private final Button off;

    /**
     * What is done with a backup.
     *
     * @param restore closes the book, restores and opens it again
     * @param single lets one record or person be brought back
     * @param rescue saves what a damaged book still gives into a fresh one
     */
    public record Ways(
            Consumer<BackupFile> restore, Consumer<BackupFile> single, Runnable rescue) {}

    public BackupCard(Ui ui, Book book, Backups backups, Supplier<Doctor> doctor, Ways ways) {
        this.ui = ui;
        this.book = book;
        this.backups = backups;
        this.ways = ways;
        now = Buttons.id("backup-now", Buttons.plain(ui.text("settings.backup"), this::backup));
        Button list = Buttons.id("backup-list", Buttons.plain(ui.text("backup.list"), this::list));
        Button second = Buttons.plain(ui.text("backup.second"), this::choose);
        second.setId("backup-second");
        off = Buttons.quiet(ui.text("backup.secondOff"), this::forget);
        Button examine =
                Buttons.id(
                        "examine",
                        Buttons.plain(
                                ui.text("backup.examine"),
                                () -> new ExaminePanel(ui, doctor, ways.rescue()).open()));
        HBox row = new HBox(now, list, examine, second, off);
        row.getStyleClass().add("row");
        root.getStyleClass().add("stack");
        root.getChildren().addAll(new SoftText(ui.text("settings.backupHelp")), row, place);
        show();
    }

    public VBox node() {
        return root;
    }

    private void show() {
        ui.tasks()
                .run(() -> new SecondPlace(book).chosen())
                .onSuccess(chosen -> {
                    off.setVisible(chosen.isPresent());
                    place.setText(
                            chosen.map(path -> ui.text("backup.secondAt", path))
                                    .orElse(ui.text("backup.secondNone")));
                });
    }

    private void backup() {
        now.setDisable(true);
        BackupJob.begin(ui, ui.text("settings.backingUp"), watch -> backups.now("manual", watch))
                .onCancelled(() -> ui.notice(ui.text("backup.stopped")))
                .onSuccess(backup ->
                        ui.notice(ui.text("settings.backedUp", backup.path().getFileName())))
                .always(() -> now.setDisable(false));
    }

    private void list() {
        new BackupsPanel(
                        ui,
                        new BackupsPanel.Doors(
                                backups::all,
                                file -> RestorePreview.of(file, book, backups),
                                ways.restore(),
                                ways.single()))
                .open();
    }

    private void choose() {
        ui.chooseFolder(ui.text("backup.secondTitle")).ifPresent(this::second);
    }

    private void forget() {
        ui.tasks().run(() -> new SecondPlace(book).choose(Optional.empty())).onSuccess(_ -> show());
    }

    /** The first copy of everything may take long on a slow stick. */
    private void second(Path folder) {
        WorkBar work =
                new WorkBar(
                        ui,
                        ui.text("settings.backingUp"),
                        (done, all, _) -> ui.text("backup.secondNow", done, all));
        ui.open(
                new Panel(ui.text("backup.secondPanel"))
                        .id("second-place")
                        .content(new SoftText(ui.text("backup.secondAt", folder)))
                        .content(work.node())
                        .cancel(work.cancel("second-cancel")));
        work.begin(() -> ui.tasks().aside(() -> new SecondPlace(book).begin(folder, backups, work)))
                .onCancelled(() -> work.cancelled(ui.text("backup.secondStopped")))
                .onFailure(problem -> {
                    ui.close();
                    ui.failed(problem);
                })
                .onSuccess(copied -> {
                    ui.close();
                    ui.notice(ui.text("backup.secondChosen", copied.files()));
                    show();
                });
    }
}
