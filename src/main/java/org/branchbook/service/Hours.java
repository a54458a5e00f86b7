package org.branchbook.service;

import java.math.BigDecimal;
import java.util.List;

/**
 * Hours of service of one person in a time.
 *
 * @param times how often he served
 * @param recorded hours of his own records
 * @param attended hours of activities of voluntary service that he has no record of his own for
 */
public record Hours(int times, BigDecimal recorded, BigDecimal attended) {
    public static final Hours NONE = new Hours(0, BigDecimal.ZERO, BigDecimal.ZERO);

    public static Hours of(List<Counted> all) {
        return all.stream().reduce(NONE, Hours::plus, Hours::plus);
    }

    public BigDecimal total() {
        return recorded.add(attended);
    }

    Hours plus(Hours other) {
        return new Hours(
                times + other.times, recorded.add(other.recorded), attended.add(other.attended));
    }

    Hours plus(Counted one) {
        return one.recorded()
                ? new Hours(times + 1, recorded.add(one.hours()), attended)
                : new Hours(times + 1, recorded, attended.add(one.hours()));
    }
}
