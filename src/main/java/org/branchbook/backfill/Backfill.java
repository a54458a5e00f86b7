package org.branchbook.backfill;

import java.nio.file.Path;
import java.time.Clock;
import org.branchbook.activity.Activities;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.table.SheetBook;

/** The door to imports of past activities and of attendance. */
public final class Backfill {
    /** How long an activity took whose end a sheet does not tell, in minutes. */
    public static final String MINUTES = "minutes";

    /** The type of the activities of a sheet that has no column of types. */
    public static final String TYPE = "type";

    /** The number of the activity a list of attendance is about. */
    public static final String ACTIVITY = "activity";

    private final Branches branches;
    private final Members members;
    private final Activities activities;
    private final Attendances attendances;
    private final Clock clock;

    public Backfill(
            Branches branches,
            Members members,
            Activities activities,
            Attendances attendances,
            Clock clock) {
        this.branches = branches;
        this.members = members;
        this.activities = activities;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Reads and checks a list of activities that took place; nothing is written. */
    public Proposal activities(Path file, Answers answers) {
        return new ActivityList(new Doors(branches, members, activities, attendances, clock))
                .read(SheetBook.read(file, () -> false), answers);
    }

    /** Reads and checks a list of who came, or a table of people and days; nothing is written. */
    public Proposal attendance(Path file, Answers answers) {
        return new AttendanceList(new Doors(branches, members, activities, attendances, clock))
                .read(SheetBook.read(file, () -> false), answers);
    }

    /** What both kinds of lists need. */
    record Doors(
            Branches branches,
            Members members,
            Activities activities,
            Attendances attendances,
            Clock clock) {}
}
