package org.branchbook.desk;

import java.util.Optional;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Reminders;
import org.branchbook.today.Sources;
import org.branchbook.today.TodayPages;

/**
 * An open book with what its window begins with.
 *
 * @param branch empty where nobody described it yet
 */
record Found(OpenBook book, Optional<Branch> branch, TodayPages today) {
    static Found in(OpenBook book) {
        Reminders reminders = book.reminders();
        Sources sources =
                new Sources(
                        book.branches(),
                        book.members(),
                        book.activities(),
                        book.attendances(),
                        book.yearBoards(),
                        new Sources.Due(reminders::due, reminders.postponements()));
        return new Found(book, book.branches().find(), new TodayPages(sources, book.clock()));
    }
}
