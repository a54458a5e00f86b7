package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A year as the rules see it.
 *
 * @param on the day as of which it is judged
 * @param since the first day from which this book is kept; what lies before is nobody's gap
 */
public record YearBoard(int year, LocalDate on, LocalDate since, List<YearLine> lines) {
    public YearBoard {
        lines = List.copyOf(lines);
    }

    /** Done and due, in numbers of activities. */
    public record Rate(int done, int due) {
        /** Per cent in tenths, half up; 1000 where nothing is due yet. */
        public int permille() {
            return due == 0 ? 1000 : Math.toIntExact((2000L * done + due) / (2L * due));
        }
    }

    /** What was done of what is due so far; what is waived or still to come counts in neither. */
    public Rate rate() {
        return new Rate(sum(Slot::done), sum(Slot::required));
    }

    private int sum(ToIntFunction<Slot> of) {
        return lines.stream()
                .flatMap(line -> line.slots().stream())
                .filter(slot -> slot.dueBy(on))
                .mapToInt(of)
                .sum();
    }
}
