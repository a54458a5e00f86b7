package org.branchbook.home;

import org.branchbook.backfill.Backfill;
import org.branchbook.participation.Participations;

/** The doors of what records are read, counted and entered by. */
public final class RecordFeatures {
    private final OpenBook book;

    RecordFeatures(OpenBook book) {
        this.book = book;
    }

    /** One person's part in the activities. */
    public Participations participations() {
        return new Participations(book.book().sql(), book.members(), book.activities());
    }

    /** The import of past activities and of attendance. */
    public Backfill backfill() {
        return new Backfill(
                book.branches(),
                book.members(),
                book.activities(),
                book.attendances(),
                book.clock());
    }
}
