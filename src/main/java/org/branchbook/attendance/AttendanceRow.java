package org.branchbook.attendance;

import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One person on the due list of an activity.
 *
 * @param position 1 for the first, as on the printed sheet
 * @param makeUp what was studied afterwards; it changes no count
 */
public record AttendanceRow(int position, Person person, Marking marking, @Nullable MakeUp makeUp) {
    /**
     * Who, as of the activity's day; frozen with the record.
     *
     * @param votes whether the person is one of the voters due
     */
    public record Person(MemberId id, String name, Stage stage, String group, boolean votes) {}

    public AttendanceRow(int position, Person person, @Nullable Mark mark, String reason) {
        this(position, person, Marking.of(mark, reason), null);
    }

    public String name() {
        return person.name();
    }

    public @Nullable Mark mark() {
        return marking.mark();
    }

    /** The reason for leave or the note on an absence. */
    public String reason() {
        return marking.reason();
    }

    public boolean is(Mark wanted) {
        return marking.mark() == wanted;
    }

    AttendanceRow with(Marking other) {
        return new AttendanceRow(position, person, other, makeUp);
    }
}
