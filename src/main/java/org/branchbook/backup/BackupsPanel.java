package org.branchbook.backup;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Every backup with what it holds; one of them can be put in the book's place. */
public final class BackupsPanel {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int NAMED = 8;
    private static final double DETAIL = 220;

    private final Ui ui;
    private final Doors doors;
    private final TableView<BackupFile> table;
    private final VBox detail = new VBox(4);
    private final Button restore;
    private final Button single;

    /**
     * What the panel asks and does.
     *
     * @param preview called off the window's thread
     * @param restore closes the book, restores and opens it again
     * @param single lets one record or person be brought back; null where no book is open
     */
    public record Doors(
            Supplier<List<BackupFile>> all,
            Preview preview,
            Consumer<BackupFile> restore,
            @Nullable Consumer<BackupFile> single) {}

    /** What a backup holds, beside the book where one is open. */
    @FunctionalInterface
    public interface Preview {
        RestorePreview of(Path backup);
    }

    public BackupsPanel(Ui ui, Doors doors) {
        this.ui = ui;
        this.doors = doors;
        table =
                Tables.table(
                        "backups-table", new EmptyState(Icon.SETTINGS, ui.text("backup.none")));
        Tables.text(table, ui.text("backup.made"), 170, b -> MOMENT.format(b.made()));
        Tables.text(table, ui.text("backup.reason"), 200, this::reason);
        Tables.text(table, ui.text("backup.size"), 110, b -> size(b.bytes()));
        Tables.text(table, ui.text("backup.file"), 330, b -> b.path().getFileName().toString());
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(table, this::restore);
        restore =
                Buttons.id(
                        "backup-restore",
                        Buttons.plain(
                                ui.text("backup.restore"),
                                () -> restore(table.getSelectionModel().getSelectedItem())));
        restore.setDisable(true);
        single =
                Buttons.id(
                        "backup-single",
                        Buttons.plain(
                                ui.text("backup.single"),
                                () -> single(table.getSelectionModel().getSelectedItem())));
        single.setDisable(true);
        single.setVisible(doors.single() != null);
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    private String reason(BackupFile backup) {
        return switch (backup.reason()) {
            case "daily" -> ui.text("backup.reason.daily");
            case "import" -> ui.text("backup.reason.import");
            case "migration" -> ui.text("backup.reason.migration");
            case Backups.DAMAGED -> ui.text("backup.reason.damaged");
            case "restore" -> ui.text("backup.reason.restore");
            default -> ui.text("backup.reason.manual");
        };
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? (bytes + 1023) / 1024 + " KB" : (bytes >> 20) + " MB";
    }

    public void open() {
        ScrollPane held = new ScrollPane(detail);
        held.setFitToWidth(true);
        held.getStyleClass().add("panel-scroll");
        held.setMinHeight(DETAIL);
        held.setPrefHeight(DETAIL);
        VBox.setVgrow(table, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("backup.title"))
                        .id("backups-panel")
                        .width(900)
                        .height(640)
                        .content(new VBox(12, table, held))
                        .focus(table)
                        .aside(single)
                        .action(restore)
                        .action(Buttons.plain(ui.text("backup.close"), ui::close)));
        ui.tasks()
                .run(doors.all()::get)
                .onSuccess(all -> {
                    table.getItems().setAll(all);
                    table.getSelectionModel().selectFirst();
                })
                .onFailure(ui::failed);
    }

    private void show(@Nullable BackupFile backup) {
        restore.setDisable(true);
        single.setDisable(true);
        detail.getChildren().clear();
        if (backup == null) {
            return;
        }
        detail.getChildren().setAll(new SoftText(ui.text("backup.reading")));
        ui.tasks()
                .aside(() -> doors.preview().of(backup.path()))
                .onSuccess(preview -> {
                    if (backup.equals(table.getSelectionModel().getSelectedItem())) {
                        detail.getChildren().setAll(lines(preview));
                        restore.setDisable(false);
                        single.setDisable(false);
                    }
                })
                .onFailure(problem -> {
                    detail.getChildren().setAll(new SoftText(ui.text("backup.damaged")));
                    ui.failed(problem);
                });
    }

    private List<Node> lines(RestorePreview preview) {
        Label holds =
                new Label(
                        ui.text(
                                "backup.holds",
                                preview.backup().rows("MEMBER"),
                                preview.backup().rows("ACTIVITY"),
                                preview.newest().isEmpty() ? "—" : preview.newest()));
        holds.getStyleClass().add("strong");
        List<Node> lines = new ArrayList<>(List.of(holds));
        if (preview.now() == null) {
            lines.add(new SoftText(ui.text("backup.noComparison")));
        } else if (preview.lost().isEmpty()) {
            lines.add(new SoftText(ui.text("backup.nothingLost")));
        } else {
            lines.add(new SoftText(ui.text("backup.lost", preview.lost().size())));
            preview.lost().stream().limit(NAMED).forEach(lost -> lines.add(line(lost)));
        }
        lines.add(new SoftText(ui.text(preview.now() == null ? "backup.fileKept" : "backup.kept")));
        return lines;
    }

    private Label line(RestorePreview.Lost lost) {
        Label line =
                new Label(
                        ui.text(
                                lost.changed() ? "backup.lost.changed" : "backup.lost.missing",
                                lost.name()));
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void single(@Nullable BackupFile backup) {
        Consumer<BackupFile> door = doors.single();
        if (backup != null && door != null) {
            ui.close();
            door.accept(backup);
        }
    }

    private void restore(@Nullable BackupFile backup) {
        if (backup != null && !restore.isDisabled()) {
            ui.close();
            doors.restore().accept(backup);
        }
    }
}
