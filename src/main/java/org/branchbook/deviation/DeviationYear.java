package org.branchbook.deviation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.branchbook.activity.Audience;
import org.branchbook.branch.GroupId;
import org.branchbook.deviation.Deviation.Kind;
import org.jspecify.annotations.Nullable;

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

    /** Only what was planned for one group; the same for null. */
    public DeviationYear of(@Nullable GroupId group) {
        return group == null
                ? this
                : new DeviationYear(
                        year,
                        on,
                        lines.stream()
                                .filter(line -> group.equals(audience(line).group()))
                                .toList());
    }

    private static Audience audience(Deviation line) {
        return line.activity().plan().people().audience();
    }

    /**
     * What was counted in a month.
     *
     * @param month 0 for the whole year
     */
    public record Count(int month, Map<Kind, Integer> kinds) {
        public int of(Kind kind) {
            return kinds.getOrDefault(kind, 0);
        }

        /** Everything that was once planned. */
        public int planned() {
            int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
            return all - of(Kind.UNPLANNED);
        }

        private void add(Deviation line) {
            kinds.merge(line.kind(), 1, Integer::sum);
        }
    }

    /** The twelve months, then the year. */
    public List<Count> counts() {
        List<Count> counts =
                IntStream.rangeClosed(1, MONTHS + 1)
                        .mapToObj(m -> new Count(m % (MONTHS + 1), new EnumMap<>(Kind.class)))
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
