package org.branchbook.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.WindowEvent;
import org.branchbook.backup.BackupJob;
import org.branchbook.desk.Desk;
import org.branchbook.home.OpenBook;
import org.branchbook.shell.MainWindow;
import org.branchbook.ui.Job;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The day's backup before the window closes: beside the work on the book and with the window still
 * there, which says so where it lasts. Whoever closes the window once more does without.
 */
final class LastBackup {
    private final Desk desk;
    private @Nullable OpenBook under;
    private @Nullable Job<?> job;

    LastBackup(Desk desk) {
        this.desk = desk;
    }

    /** Keeps the window for the time of the backup, unless it is made or waited for already. */
    void asked(WindowEvent event) {
        OpenBook book = desk.book().orElse(null);
        if (event.isConsumed() || book == null) {
            return;
        }
        if (book.equals(under)) {
            event.consume();
            book.lastSteps().withoutBackup();
            if (job != null) {
                job.cancel();
            }
            return;
        }
        if (book.lastSteps().backedUp()) {
            return;
        }
        event.consume();
        under = book;
        desk.shown().ifPresent(MainWindow::leave);
        // Behind what is being saved on the book's thread.
        desk.ui().tasks().run(() -> true).always(() -> begin(book));
    }

    private void begin(OpenBook book) {
        if (book.lastSteps().backedUp()) {
            close();
            return;
        }
        Ui ui = desk.ui();
        job =
                BackupJob.begin(
                                ui,
                                ui.text("backup.closing"),
                                watch -> {
                                    book.lastSteps().backUp(watch);
                                    return true;
                                })
                        .onFailure(LastBackup::failed)
                        .always(this::close);
    }

    /** A full disk must not keep anybody from closing the book. */
    private static void failed(Throwable problem) {
        Logger.getLogger(LastBackup.class.getName())
                .log(Level.SEVERE, "not backed up at closing", problem);
    }

    private void close() {
        under = null;
        job = null;
        Ui ui = desk.ui();
        WindowEvent again = new WindowEvent(ui.window(), WindowEvent.WINDOW_CLOSE_REQUEST);
        new Leaving(ui).asked(again);
        if (!again.isConsumed()) {
            ui.window().close();
        }
    }
}
