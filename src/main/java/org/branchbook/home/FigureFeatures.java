package org.branchbook.home;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Snapshots;
import org.branchbook.statistics.Sources;
import org.branchbook.statistics.Statistics;

/** The doors of figures: counted anew, and as they were handed in. */
public final class FigureFeatures {
    private final OpenBook book;

    FigureFeatures(OpenBook book) {
        this.book = book;
    }

    public Statistics statistics() {
        return new Statistics(
                book.book().sql(),
                new Sources(
                        book.branches(),
                        book.rules(),
                        book.members(),
                        book.activities(),
                        book.yearBoards(),
                        book.kinds().talks(),
                        book.leiFeng().services()));
    }

    public Snapshots snapshots() {
        return new Snapshots(book.book().sql(), statistics(), book.clock());
    }

    /** Counts a figure that nobody sees: what is counted after it takes a fifth of the time. */
    public void readAhead(LocalDate day, Messages words) {
        statistics().of(Kind.ATTENDANCE, day.getYear(), day, words);
    }
}
