package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
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
        /** Per cent in tenths, half up; none where nothing is due. */
        public OptionalInt permille() {
            return due == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(Math.toIntExact((2000L * done + due) / (2L * due)));
        }

        /** As people write it, 66.7; empty where nothing is due. */
        public String percent() {
            return permille().stream()
                    .mapToObj(tenths -> tenths / 10 + "." + tenths % 10)
                    .collect(Collectors.joining());
        }
    }

    /** Why nothing is due, where nothing is. */
    public enum Silence {
        /** The whole year lies before the day from which the book is kept. */
        BEFORE_BOOK,
        /** The year begins after the day as of which it is judged. */
        TO_COME,
        /** Nobody is bound, no rule was in force, all was waived, or it is early in the year. */
        NOTHING_DUE;

        public String key() {
            return switch (this) {
                case BEFORE_BOOK -> "cadence.silence.beforeBook";
                case TO_COME -> "cadence.silence.toCome";
                case NOTHING_DUE -> "cadence.silence.nothingDue";
            };
        }
    }

    /** Why there is no rate; empty where there is one. */
    public Optional<Silence> silence() {
        if (rate().due() > 0) {
            return Optional.empty();
        }
        return Optional.of(
                since.getYear() > year
                        ? Silence.BEFORE_BOOK
                        : on.getYear() < year ? Silence.TO_COME : Silence.NOTHING_DUE);
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
