package org.branchbook.appraisal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An appraisal in numbers, which is all that papers for others say of it.
 *
 * @param members everybody who takes part
 * @param gradable full members
 * @param mostExcellent how many may be excellent
 */
public record GradeCounts(
        int members, int gradable, Map<Grade, Integer> counts, int mostExcellent) {
    public GradeCounts {
        counts = Map.copyOf(counts);
    }

    /**
     * @param of of how many members one may be excellent
     * @param allMembers whether probationary members are part of that base
     */
    static GradeCounts of(List<GradeRow> rows, int of, boolean allMembers) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        int gradable = 0;
        for (GradeRow row : rows) {
            gradable += row.graded() ? 1 : 0;
            Grade grade = row.marks().decided();
            if (row.graded() && grade != null) {
                counts.merge(grade, 1, Integer::sum);
            }
        }
        int base = allMembers ? rows.size() : gradable;
        return new GradeCounts(rows.size(), gradable, counts, base / of);
    }

    public int of(Grade grade) {
        return counts.getOrDefault(grade, 0);
    }

    /** How many have a grade that stands. */
    public int graded() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean tooManyExcellent() {
        return of(Grade.EXCELLENT) > mostExcellent;
    }
}
