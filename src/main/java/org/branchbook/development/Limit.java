package org.branchbook.development;

import java.time.LocalDate;
import org.branchbook.step.StepRule;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of the day of its step.
 *
 * @param provisional whether the holidays of a year on the way are not published yet
 */
public record Limit(
        StepRule rule,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean provisional) {
    static Limit earliest(StepRule rule, LocalDate day) {
        return new Limit(rule, day, null, false);
    }

    static Limit latest(StepRule rule, LocalDate day) {
        return new Limit(rule, null, day, false);
    }
}
