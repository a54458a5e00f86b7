package org.branchbook.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.backup.Rescue;
import org.branchbook.control.SoftText;
import org.branchbook.control.WorkBar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Saves what a damaged book still gives into a fresh one beside it, tells what, and opens that. */
final class Rescuing {
    private static final int NAMED = 8;

    private final Desk desk;
    private final Ui ui;

    Rescuing(Desk desk) {
        this.desk = desk;
        this.ui = desk.ui();
    }

    /** Says what will be done and where, and does it. */
    void choose() {
        Path fresh = fresh();
        WorkBar work = new WorkBar(ui, ui.text("rescue.lead", fresh));
        ui.open(
                new Panel(ui.text("rescue.title"))
                        .id("rescue-panel")
                        .content(work.node())
                        .cancel(work.cancel("rescue-cancel"))
                        .primary(
                                work.start(
                                        "rescue-start",
                                        ui.text("rescue.start"),
                                        () -> rescue(fresh, work))));
    }

    /** Beside the damaged book, named after it and the day; what is there already stays. */
    private Path fresh() {
        Path damaged = desk.folder().toAbsolutePath().normalize();
        String day = ui.today().format(DateTimeFormatter.BASIC_ISO_DATE);
        String name = ui.text("rescue.folder", damaged.getFileName(), day);
        Path fresh = damaged.resolveSibling(name);
        for (int next = 2; Files.exists(fresh); next++) {
            fresh = damaged.resolveSibling(name + "-" + next);
        }
        return fresh;
    }

    private void rescue(Path fresh, WorkBar work) {
        Rescue rescue = new Rescue(desk.folder(), ui.clock(), desk.locking().key());
        work.begin(() -> ui.tasks().aside(() -> rescue.into(fresh, work)))
                .onSuccess(report -> tell(fresh, report))
                .onCancelled(() -> work.cancelled(ui.text("rescue.stopped")))
                .onFailure(work::failed);
    }

    private void tell(Path fresh, Rescue.Report report) {
        ui.close();
        Panel panel = new Panel(ui.text("rescue.done")).id("rescue-report");
        for (String line : lines(fresh, report)) {
            panel.content(new SoftText(line));
        }
        ui.open(
                panel.action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(
                                ui.text("rescue.open"),
                                () -> {
                                    ui.close();
                                    desk.switchTo(fresh);
                                }));
    }

    private List<String> lines(Path fresh, Rescue.Report report) {
        List<String> lines = new ArrayList<>();
        long given = report.parts().stream().mapToLong(Rescue.Part::fromBook).sum();
        long saved = report.parts().stream().mapToLong(Rescue.Part::fromBackup).sum();
        lines.add(ui.text("rescue.at", fresh));
        lines.add(
                report.refused() == null
                        ? ui.text("rescue.given", given)
                        : ui.text("rescue.refused"));
        lines.add(
                report.backup().isEmpty()
                        ? ui.text("rescue.noBackup")
                        : ui.text("rescue.backup", report.backup(), saved));
        List<String> lost = report.missingFiles();
        if (!lost.isEmpty()) {
            String names = lost.stream().limit(NAMED).collect(Collectors.joining("、"));
            lines.add(ui.text("rescue.lostFiles", lost.size(), names));
        }
        lines.add(ui.text("rescue.kept", desk.folder()));
        return lines;
    }
}
