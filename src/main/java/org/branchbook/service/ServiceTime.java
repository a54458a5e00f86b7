package org.branchbook.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.branchbook.rules.RuleBook;

/**
 * Hours of service: the minutes of the clock less the pauses, rounded down to the step of the
 * branch. The way there and preparation are no service (VOL, article 4 and the record rules).
 */
public record ServiceTime(RuleBook rules) {
    /** Of one stint, by the step in force on its day. */
    public BigDecimal hours(Stint.Draft draft) {
        return hours(draft.net(), step(draft.span().on()));
    }

    /** Minutes within which nothing counts: 30 for half hours. */
    public int step(LocalDate day) {
        return rules.number("hours:serviceStep", day);
    }

    /**
     * @param step minutes of the smallest amount counted
     */
    public static BigDecimal hours(int minutes, int step) {
        int counted = Math.max(0, minutes) / step * step;
        return BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN);
    }
}
