package org.branchbook.app;

import java.nio.file.Path;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.backup.BackupsPanel;
import org.branchbook.backup.Restore;
import org.branchbook.backup.RestorePreview;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;

/** Puts a backup in the place of the book on the desk, open or not to be opened any more. */
final class Restoring {
    private final Desk desk;

    Restoring(Desk desk) {
        this.desk = desk;
    }

    /** Offers the backups of a book that does not open. */
    void choose() {
        Path folder = desk.folder();
        new BackupsPanel(
                        desk.ui(),
                        new BackupsPanel.Doors(
                                () -> Backups.all(folder),
                                file -> RestorePreview.of(file, desk.locking().key()),
                                backup -> restore(backup, false)))
                .open();
    }

    /** Backs up the open book first, so that one can go back. */
    void restore(BackupFile backup) {
        restore(backup, true);
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
