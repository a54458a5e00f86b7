package org.branchbook.home;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.branchbook.base.AppException;
import org.branchbook.base.WorkWatch;
import org.branchbook.storage.Compaction;

/** What is done with a book when the work on it ends. */
public final class LastSteps {
    private final OpenBook book;
    private volatile boolean backedUp;

    LastSteps(OpenBook book) {
        this.book = book;
    }

    /**
     * Makes the day's backup while the book is still open, beside what is written. It is asked for
     * once: what failed or was stopped is not made at the closing either.
     */
    public void backUp(WorkWatch watch) {
        backedUp = true;
        book.backups().daily(watch);
    }

    /** Closes without the day's backup, as somebody wants who cannot wait. */
    public void withoutBackup() {
        backedUp = true;
    }

    /** Whether the day's backup was asked for already. */
    public boolean backedUp() {
        return backedUp;
    }

    /**
     * Makes the day's backup, unless there is one, closes the book and, where its file is mostly
     * empty, makes that small.
     */
    void finish() {
        try {
            if (closed()) {
                Compaction.run(book.book().folder(), book.book().key(), book.clock());
            }
        } catch (AppException e) {
            // A full disk must not keep anybody from closing or changing the book.
            Logger.getLogger(LastSteps.class.getName()).log(Level.SEVERE, "not done at closing", e);
        }
    }

    private boolean closed() {
        try (book) {
            book.records().retrieval().discard();
            book.records().changes().cut();
            if (!backedUp) {
                book.backups().daily();
            }
            return Compaction.due(book.book());
        }
    }
}
