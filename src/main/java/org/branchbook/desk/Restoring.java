package org.branchbook.desk;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.backup.BackupsPanel;
import org.branchbook.backup.Restore;
import org.branchbook.backup.RestorePreview;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.retrieval.Piece;
import org.branchbook.retrieval.Retrieval;
import org.branchbook.retrieval.RetrievalPanel;

/** Puts a backup in the place of the book on the desk, open or not to be opened any more. */
final class Restoring {
    private final Desk desk;

    Restoring(Desk desk) {
        this.desk = desk;
    }

    /** Offers the backups of the book, whether it opens or not. */
    void choose() {
        Path folder = desk.folder();
        new BackupsPanel(
                        desk.ui(),
                        new BackupsPanel.Doors(
                                () -> Backups.all(folder),
                                file -> RestorePreview.of(file, desk.locking().key()),
                                backup -> restore(backup, desk.navigation().isPresent()),
                                null))
                .open();
    }

    /** Backs up the open book first, so that one can go back. */
    void restore(BackupFile backup) {
        restore(backup, true);
    }

    /** Lets one record or person of a backup be brought back into the open book. */
    Consumer<BackupFile> single(OpenBook book) {
        Retrieval retrieval = book.records().retrieval();
        return backup ->
                new RetrievalPanel(
                                desk.ui(),
                                () -> {
                                    retrieval.read(backup.path(), book.book().key());
                                    return retrieval.offers();
                                },
                                piece -> take(book, retrieval, piece))
                        .open();
    }

    private void take(OpenBook book, Retrieval retrieval, Piece piece) {
        desk.ui()
                .tasks()
                .run(() -> retrieval.take(piece))
                .onSuccess(taken -> {
                    desk.rebuild();
                    desk.ui()
                            .done(
                                    desk.ui().text("retrieval.taken", taken.name()),
                                    () -> {
                                        taken.undo().run();
                                        book.members().renew();
                                        book.activities().changes().fire();
                                    });
                })
                .onFailure(desk.ui()::failed);
    }

    private void restore(BackupFile backup, boolean readable) {
        Path folder = desk.folder();
        BookKey key = desk.locking().key();
        desk.move(
                folder,
                () -> {
                    if (readable) {
                        try (OpenBook open = OpenBook.open(folder, key, desk.ui().clock())) {
                            open.backups().make("restore");
                        }
                    }
                    new Restore(folder, desk.ui().clock(), key).from(backup.path());
                },
                desk.ui().text("backup.restored", backup.path().getFileName()));
    }
}
