package org.branchbook.deviation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.branchbook.deviation.Deviation.Kind;

/**
 * A year, plan against fact.
 *
 * @param on the day as of which it is told
 */
public record DeviationYear(int year, LocalDate on, List<Deviation> lines) {
    private static final int MONTHS = 12;

    public DeviationYear {
        lines = List.copyOf(lines);
    }

    /**
     * What was counted in a month.
     *
     * @param month 0 for the whole year
     */
    public record Count(int month, int[] kinds) {
        public int of(Kind kind) {
            return kinds[kind.ordinal()];
        }

        /** Everything that was once planned. */
        public int planned() {
            return Arrays.stream(kinds).sum() - of(Kind.UNPLANNED);
        }

        private void add(Deviation line) {
            kinds[line.kind().ordinal()]++;
        }
    }

    /** The twelve months, then the year. */
    public List<Count> counts() {
        List<Count> counts =
                IntStream.rangeClosed(1, MONTHS + 1)
                        .mapToObj(m -> new Count(m % (MONTHS + 1), new int[Kind.values().length]))
                        .toList();
        for (Deviation line : lines) {
            counts.get(line.counted().getMonthValue() - 1).add(line);
            counts.getLast().add(line);
        }
        return counts;
    }

    /** Where fact and plan differ. */
    public List<Deviation> differing() {
        return lines.stream().filter(Deviation::differs).toList();
    }
}
