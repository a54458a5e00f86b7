package org.branchbook.filling;

import java.util.Set;
import org.branchbook.activity.ActivityType;

/**
 * The months of a year, 1 to 12, that have their lesson, their practice and their film, planned or
 * held, wherever they were entered.
 */
public record PairMonths(Set<Integer> lessons, Set<Integer> practices, Set<Integer> films) {
    public static final PairMonths NONE = new PairMonths(Set.of(), Set.of(), Set.of());

    public PairMonths {
        lessons = Set.copyOf(lessons);
        practices = Set.copyOf(practices);
        films = Set.copyOf(films);
    }

    /** The months in which nothing of the type need be planned. */
    Set<Integer> of(ActivityType type) {
        return switch (type) {
            case PARTY_LECTURE -> lessons;
            case VOLUNTEER_SERVICE -> practices;
            default -> Set.of();
        };
    }
}
