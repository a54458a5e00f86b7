package org.branchbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.step.StepEntry;
import org.jspecify.annotations.Nullable;

/** Joins what a row says of steps with what is known: an empty cell takes nothing away. */
final class StepMerge {
    private final Map<MemberId, Map<Integer, StepEntry>> known;

    StepMerge(Map<MemberId, Map<Integer, StepEntry>> known) {
        this.known = known;
    }

    private StepEntry before(@Nullable RosterEntry person, int step) {
        return person == null
                ? StepEntry.EMPTY
                : known.getOrDefault(person.id(), Map.of()).getOrDefault(step, StepEntry.EMPTY);
    }

    /** The entries that are others than those there are. */
    Map<Integer, StepEntry> merged(@Nullable RosterEntry person, Map<Integer, StepEntry> told) {
        Map<Integer, StepEntry> merged = new TreeMap<>();
        told.forEach((step, entry) -> {
            StepEntry before = before(person, step);
            StepEntry after = merged(before, entry);
            if (!after.equals(before)) {
                merged.put(step, after);
            }
        });
        return merged;
    }

    private static StepEntry merged(StepEntry before, StepEntry told) {
        LocalDate other = told.other();
        return new StepEntry(
                day(before.on(), told.on()),
                other == null ? before.other() : other,
                text(before.decidedBy(), told.decidedBy()),
                text(before.documentNo(), told.documentNo()),
                text(before.people(), told.people()),
                told.hours() == 0 ? before.hours() : told.hours(),
                before.papers(),
                note(before.note(), told.note()));
    }

    /** A date that only says less, 1990-07 of 1990-07-03, changes nothing. */
    private static @Nullable PartialDate day(
            @Nullable PartialDate before, @Nullable PartialDate told) {
        boolean vaguer =
                before != null && told != null && before.toString().startsWith(told.toString());
        return told == null || vaguer ? before : told;
    }

    private static String text(String before, String told) {
        return told.isEmpty() ? before : told;
    }

    /** Notes are added to; what stands there already is not said twice. */
    static String note(String before, String told) {
        if (told.isEmpty() || before.contains(told)) {
            return before;
        }
        return before.isEmpty() ? told : before + "；" + told;
    }

    List<FieldChange> changes(@Nullable RosterEntry person, Map<Integer, StepEntry> merged) {
        List<FieldChange> changes = new ArrayList<>();
        merged.forEach((step, after) -> {
            StepEntry before = before(person, step);
            for (StepColumn.Part part : StepColumn.Part.values()) {
                String from = part.text(before);
                String to = part.text(after);
                if (!from.equals(to)) {
                    StepColumn column = new StepColumn(step, part);
                    changes.add(new FieldChange(column::name, _ -> from, _ -> to));
                }
            }
        });
        return changes;
    }
}
