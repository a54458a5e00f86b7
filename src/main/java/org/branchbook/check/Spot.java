package org.branchbook.check;

import java.time.LocalDate;
import org.branchbook.activity.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is mended.
 *
 * @param activity whose record it is, null for what a whole year lacks
 * @param day of the activity, or the first of the period that lacks something
 */
public record Spot(@Nullable ActivityId activity, Part part, LocalDate day) {}
