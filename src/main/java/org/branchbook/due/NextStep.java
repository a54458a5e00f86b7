package org.branchbook.due;

import java.time.LocalDate;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.member.MemberId;

/** Where the one next step of a due line is done. */
public sealed interface NextStep {
    /** A person's page. */
    record OpenPerson(MemberId person) implements NextStep {}

    /** A person's way into the Party. */
    record OpenDevelopment(MemberId person) implements NextStep {}

    record OpenActivity(ActivityId activity) implements NextStep {}

    record PlanActivity(ActivityType type, LocalDate day) implements NextStep {}

    /** A view of the rail, by its name there, or a segment of it, as leifeng/service/shifts. */
    record OpenView(String view) implements NextStep {}

    /**
     * One row of a list in a segment of a view.
     *
     * @param day the year of which the list has to show
     */
    record OpenRow(String view, long row, LocalDate day) implements NextStep {}
}
