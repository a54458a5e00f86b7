package org.branchbook.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.PartialDate;
import org.branchbook.person.NameList;
import org.jspecify.annotations.Nullable;

/**
 * What people entered for one step of somebody.
 *
 * @param on the day, as exactly as it is known
 * @param other the second date, see {@link Step#other}
 * @param decidedBy which meeting or organisation decided
 * @param people names, as they were typed
 * @param hours of the training course, 0 where not entered
 */
public record StepEntry(
        @Nullable PartialDate on,
        @Nullable LocalDate other,
        String decidedBy,
        String documentNo,
        String people,
        int hours,
        Set<Paper> papers,
        String note) {
    public static final StepEntry EMPTY = new StepEntry(null, null, "", "", "", 0, Set.of(), "");

    public StepEntry {
        papers = Set.copyOf(papers);
    }

    public boolean isEmpty() {
        return on == null
                && other == null
                && (decidedBy + documentNo + people + note).isEmpty()
                && hours == 0
                && papers.isEmpty();
    }

    public static StepEntry on(LocalDate day) {
        return EMPTY.withDay(PartialDate.of(day));
    }

    public StepEntry withDay(@Nullable PartialDate day) {
        return new StepEntry(day, other, decidedBy, documentNo, people, hours, papers, note);
    }

    public StepEntry withOther(@Nullable LocalDate day) {
        return new StepEntry(on, day, decidedBy, documentNo, people, hours, papers, note);
    }

    public StepEntry withPeople(String names) {
        return new StepEntry(on, other, decidedBy, documentNo, names, hours, papers, note);
    }

    public StepEntry withNote(String text) {
        return new StepEntry(on, other, decidedBy, documentNo, people, hours, papers, text);
    }

    /** The people's names one by one. */
    public List<String> names() {
        return NameList.split(people);
    }
}
