package org.branchbook.calendar;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.jspecify.annotations.Nullable;

/**
 * Ways out of the calendar into screens of other features.
 *
 * @param plan opens the editor for a new activity; no type where the user chooses it
 * @param open opens an activity's record
 * @param signInSheet shows the sign-in sheet, ready to print
 */
public record NextSteps(
        BiConsumer<LocalDate, @Nullable ActivityType> plan,
        Consumer<ActivityId> open,
        Consumer<ActivityId> signInSheet) {}
