package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.jspecify.annotations.Nullable;

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

    /** Only what one group has to hold; the same for null. */
    public YearBoard of(@Nullable GroupId group) {
        return group == null
                ? this
                : new YearBoard(
                        year,
                        on,
                        since,
                        lines.stream().filter(line -> holds(line, group)).toList());
    }

    private static boolean holds(YearLine line, GroupId id) {
        PartyGroup group = line.group();
        return group != null && group.id().equals(id);
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
