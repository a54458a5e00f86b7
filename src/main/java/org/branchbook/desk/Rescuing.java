package org.branchbook.desk;

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

/**
 * Saves what a damaged book still gives into a fresh one beside it, tells what, and opens that. One
 * that is open is closed first, because its file must not change meanwhile, and shown again where
 * nothing comes of it.
 */
final class Rescuing {
    private static final int NAMED = 8;

    private final Desk desk;
    private final Ui ui;
    private boolean open;

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
        open = desk.book().isPresent();
        work.begin(desk::drop)
                .onSuccess(_ ->
                        work.here(ui.tasks().aside(() -> rescue.into(fresh, work)))
                                .onSuccess(report -> tell(fresh, report))
                                .onCancelled(() -> stopped(work))
                                .onFailure(problem -> failed(work, problem)))
                .onFailure(problem -> failed(work, problem));
    }

    private void stopped(WorkBar work) {
        if (open) {
            desk.reopen();
            desk.ui().notice(ui.text("rescue.stopped"));
        } else {
            work.cancelled(ui.text("rescue.stopped"));
        }
    }

    private void failed(WorkBar work, Throwable problem) {
        if (open) {
            desk.reopen();
            desk.ui().failed(problem);
        } else {
            work.failed(problem);
        }
    }

    private void close() {
        if (open) {
            desk.reopen();
        } else {
            ui.close();
        }
    }

    private void tell(Path fresh, Rescue.Report report) {
        ui.close();
        Panel panel = new Panel(ui.text("rescue.done")).id("rescue-report");
        for (String line : lines(fresh, report)) {
            panel.content(new SoftText(line));
        }
        ui.open(
                panel.cancel(Buttons.plain(ui.text("ui.close"), this::close))
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
