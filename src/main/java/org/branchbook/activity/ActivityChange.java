package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of a plan that a comparison of plan and fact must know.
 *
 * @param id the number it is kept under
 * @param to the new day of one that was moved, null of one that was taken off
 * @param reason "" while nobody gave one
 */
public record ActivityChange(
        long id,
        ActivityId activity,
        LocalDateTime at,
        LocalDate from,
        @Nullable LocalDate to,
        String reason) {
    public boolean removal() {
        return to == null;
    }
}
