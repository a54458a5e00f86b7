package org.branchbook.yearboard;

import java.time.LocalDate;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.jspecify.annotations.Nullable;

/** A line and a month of the board; the period of the line that the month lies in is meant. */
record Place(int line, int month) {
    private static final int MONTHS = 12;

    /** The line of a board, null where the board is shorter or empty. */
    @Nullable YearLine lineOf(YearBoard board) {
        return line < board.lines().size() ? board.lines().get(line) : null;
    }

    @Nullable Slot slotOf(YearBoard board) {
        YearLine found = lineOf(board);
        return found == null ? null : found.at(LocalDate.of(board.year(), month, 1));
    }

    /** The place beside, above or below; stays inside the board. */
    Place moved(YearBoard board, int lines, int periods) {
        int last = Math.max(0, board.lines().size() - 1);
        int next = Math.clamp(line + lines, 0, last);
        Slot slot = slotOf(board);
        if (periods == 0 || slot == null) {
            return new Place(next, month);
        }
        int to =
                periods > 0
                        ? slot.span().last().getMonthValue() + 1
                        : slot.span().first().getMonthValue() - 1;
        return new Place(next, Math.clamp(to, 1, MONTHS));
    }
}
