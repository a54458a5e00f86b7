package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.PartyGroup;
import org.jspecify.annotations.Nullable;

/**
 * A line of the year board: a type of activity, for groups' meetings one line a group.
 *
 * @param slots the periods of the year, in order: 12 months, 4 quarters or 1 year; months where
 *     nothing is required
 */
public record YearLine(ActivityType type, @Nullable PartyGroup group, List<Slot> slots) {
    public YearLine {
        slots = List.copyOf(slots);
    }

    public int required() {
        return slots.stream().mapToInt(Slot::required).sum();
    }

    public int overdue(LocalDate on) {
        return slots.stream().mapToInt(slot -> slot.overdue(on)).sum();
    }

    /** The period a day lies in. */
    public Slot at(LocalDate day) {
        return slots.stream()
                .filter(slot -> !slot.span().last().isBefore(day))
                .findFirst()
                .orElseGet(slots::getLast);
    }
}
