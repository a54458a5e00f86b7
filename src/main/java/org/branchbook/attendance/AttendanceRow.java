package org.branchbook.attendance;

import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One person on the due list of an activity.
 *
 * @param position 1 for the first, as on the printed sheet
 * @param reason the reason for leave or the note on an absence
 */
public record AttendanceRow(int position, Person person, @Nullable Mark mark, String reason) {
    /**
     * Who, as of the activity's day; frozen with the record.
     *
     * @param votes whether the person is one of the voters due
     */
    public record Person(MemberId id, String name, Stage stage, String group, boolean votes) {}

    public String name() {
        return person.name();
    }

    public boolean is(Mark wanted) {
        return mark == wanted;
    }
}
