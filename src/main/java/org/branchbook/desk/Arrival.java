package org.branchbook.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.branchbook.archivedesk.BundleChoice;
import org.branchbook.control.SoftText;
import org.branchbook.home.Places;
import org.branchbook.start.FailureLog;
import org.branchbook.start.Presence;
import org.branchbook.start.Wanted;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What comes to a window from outside: the file it was started with, a second start, and the news
 * that the last one ended badly.
 */
public final class Arrival {
    private final Stage stage;
    private final Desk desk;
    private @Nullable Path early;
    private boolean begun;

    public Arrival(Stage stage, Desk desk) {
        this.stage = stage;
        this.desk = desk;
    }

    /** Answers second starts from now on. */
    public void begin(Presence presence, @Nullable Path bundle) {
        begun = true;
        if (bundle != null) {
            examine(bundle);
        } else if (early != null) {
            show(early);
        } else if (presence.endedBadly()) {
            tellBadEnd();
        }
        Thread.ofPlatform()
                .daemon()
                .name("second-starts")
                .start(() ->
                        presence.answer(asked -> desk.ui().tasks().onFx(() -> secondStart(asked))));
    }

    /** What the desktop asks a running program to open; before the window is there it waits. */
    public void asked(Path file) {
        if (begun) {
            front();
            show(file);
        } else {
            early = file;
        }
    }

    /** Before other windows, whatever the desktop thinks of windows that do so by themselves. */
    private void front() {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    private void show(Path file) {
        Wanted wanted = Wanted.file(file);
        Path book = wanted.book();
        if (wanted.bundle() != null) {
            examine(wanted.bundle());
        } else if (book != null && !book.equals(desk.folder())) {
            unlessBusy(book, () -> desk.switchTo(book));
        }
    }

    private void secondStart(Path bundle) {
        front();
        if (bundle.isAbsolute()) {
            examine(bundle);
        }
    }

    private void examine(Path bundle) {
        unlessBusy(bundle, () -> BundleChoice.examine(desk.ui(), bundle));
    }

    private void unlessBusy(Path file, Runnable next) {
        Ui ui = desk.ui();
        if (ui.panelOpen()) {
            ui.notice(ui.text("app.arrival.busy", file.getFileName()));
        } else {
            next.run();
        }
    }

    void tellBadEnd() {
        Ui ui = desk.ui();
        ui.notice(ui.text("app.badEnd"), ui.text("app.badEnd.look"), this::lookBack);
    }

    private void lookBack() {
        Ui ui = desk.ui();
        Path log = FailureLog.folder(Places.state());
        Label lead = new SoftText(ui.text("app.badEnd.lead"));
        Panel panel =
                new Panel(ui.text("app.badEnd.title"))
                        .id("bad-end")
                        .content(lead)
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .action(
                                Buttons.plain(
                                        ui.text("backup.choose"),
                                        () -> {
                                            ui.close();
                                            new Restoring(desk).choose();
                                        }));
        ui.open(
                Files.isDirectory(log)
                        ? panel.aside(
                                Buttons.quiet(ui.text("app.badEnd.log"), () -> ui.openFile(log)))
                        : panel);
    }
}
