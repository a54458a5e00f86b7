package org.branchbook.deviation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityChange;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.deviation.Deviation.Kind;

/** The door to plan against fact. */
public final class Deviations {
    private final Activities activities;

    public Deviations(Activities activities) {
        this.activities = activities;
    }

    /** Every activity planned for a year or held in it, as of a day. */
    public DeviationYear year(int year, LocalDate on) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<ActivityId, List<ActivityChange>> changes = new HashMap<>();
        for (ActivityChange change : activities.changesBetween(first, last)) {
            changes.computeIfAbsent(change.activity(), _ -> new ArrayList<>()).add(change);
        }
        List<Deviation> lines = new ArrayList<>();
        // A plan moved across the turn of the year is counted in the year it was made for.
        LocalDate from = first.minusYears(1);
        LocalDate to = last.plusYears(1);
        for (Activity activity : activities.between(from, to)) {
            lines.add(line(activity, changes.getOrDefault(activity.id(), List.of()), on));
        }
        for (Activity activity : activities.removedBetween(from, to)) {
            removed(activity, changes.getOrDefault(activity.id(), List.of())).ifPresent(lines::add);
        }
        lines.removeIf(line -> line.counted().getYear() != year);
        lines.sort(
                Comparator.comparing(Deviation::counted)
                        .thenComparingLong(line -> line.activity().id().value()));
        return new DeviationYear(year, on, lines);
    }

    private static Deviation line(Activity activity, List<ActivityChange> changes, LocalDate on) {
        boolean took = activity.state() != ActivityState.PLANNED;
        boolean afterwards =
                took
                        && changes.isEmpty()
                        && activity.stamps().entered().toLocalDate().isAfter(activity.date());
        if (afterwards) {
            return new Deviation(activity, Kind.UNPLANNED, null, activity.date(), null);
        }
        LocalDate planned = changes.isEmpty() ? activity.date() : changes.getFirst().from();
        boolean moved = !planned.equals(activity.date());
        Kind kind =
                moved
                        ? Kind.MOVED
                        : took
                                ? Kind.AS_PLANNED
                                : activity.date().isBefore(on) ? Kind.NOT_HELD : Kind.AHEAD;
        return new Deviation(
                activity,
                kind,
                planned,
                took ? activity.date() : null,
                moved ? changes.getLast() : null);
    }

    /** A plan taken off on the day it was entered was a slip of the hand and no plan. */
    private static Optional<Deviation> removed(Activity activity, List<ActivityChange> changes) {
        if (changes.isEmpty() || !changes.getLast().removal()) {
            return Optional.empty();
        }
        ActivityChange removal = changes.getLast();
        boolean slip = removal.at().toLocalDate().equals(activity.stamps().entered().toLocalDate());
        return slip
                ? Optional.empty()
                : Optional.of(
                        new Deviation(
                                activity,
                                Kind.CANCELLED,
                                changes.getFirst().from(),
                                null,
                                removal));
    }
}
