package org.branchbook.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.cadence.Slot;

/**
 * A period of a type of activity in a branch's year.
 *
 * @param bundle its number in the collection
 * @param type the name of an {@link ActivityType}, or of one that a newer program has
 * @param group of a Party group's meetings, else ""
 * @param state the name of a {@code cadence.Slot.State}
 * @param activities those that count, by their numbers in the branch's book
 */
public record PeriodLine(
        long bundle,
        String type,
        String group,
        LocalDate first,
        LocalDate last,
        int required,
        int done,
        boolean due,
        String state,
        List<Long> activities) {
    public PeriodLine {
        activities = List.copyOf(activities);
    }

    /** The type with its group, in words. */
    public String name(Messages messages) {
        return name(type, group, messages);
    }

    private static String name(String type, String group, Messages messages) {
        String named =
                Optional.of(type).flatMap(ActivityType::parse).map(messages::text).orElse(type);
        return group.isEmpty() ? named : named + "（" + group + "）";
    }

    /** A type in words. */
    public static String named(String type, Messages messages) {
        return name(type, "", messages);
    }

    /** How the period stands, in words. */
    public String stateText(Messages messages) {
        for (Slot.State known : Slot.State.values()) {
            if (known.name().equals(state)) {
                return messages.text(known);
            }
        }
        return state;
    }

    /** 2026, 2026-Q3 or 2026-07. */
    public String period() {
        int year = first.getYear();
        return switch (last.getMonthValue() - first.getMonthValue()) {
            case 0 -> first.toString().substring(0, 7);
            case 2 -> year + "-Q" + (first.getMonthValue() + 2) / 3;
            default -> String.valueOf(year);
        };
    }
}
