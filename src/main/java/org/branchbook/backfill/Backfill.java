package org.branchbook.backfill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.member.RosterHistory;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.PersonIndex;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.sheet.Sheet;
import org.branchbook.table.ColumnSet;
import org.branchbook.table.DataRow;
import org.branchbook.table.SheetBook;
import org.branchbook.table.Source;
import org.branchbook.table.Table;

/** The door to imports of past activities and of attendance. */
public final class Backfill {
    /** How long an activity took whose end a sheet does not tell, in minutes. */
    public static final String MINUTES = "minutes";

    /** When activities began whose record does not tell it, as 14:30. */
    public static final String START = "start";

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
        return activities(file, answers, WorkWatch.NOBODY);
    }

    /** The same, which may be stopped. */
    public Proposal activities(Path file, Answers answers, WorkWatch watch) {
        return new ActivityList(new Doors(branches, members, activities, attendances, clock))
                .read(SheetBook.read(file, watch::stopped), answers);
    }

    /** What belongs to rows beside their cells, as the files of an old record. */
    public interface Extra {
        /** What else is told of a row that will be written. */
        List<Said> said(DataRow row);

        /** Whether an activity there is has all of it already. */
        boolean there(DataRow row, Activity known);

        /** The row's activity was written, in the same transaction. */
        void written(DataRow row, ActivityId id);
    }

    /** Checks records that were read elsewhere; each is a new activity or nothing. */
    public Proposal old(Source source, List<RowReport> reports, Answers answers, Extra extra) {
        return new OldList(new Doors(branches, members, activities, attendances, clock))
                .propose(source, reports, answers, extra);
    }

    /** The names under which records tell what they say. */
    public static ColumnSet columns() {
        return ActivityColumns.forms().getFirst();
    }

    /** A form of one activity; empty where a sheet is none. */
    public static Optional<Table> form(Sheet sheet) {
        return RecordForm.read(sheet);
    }

    /** Reads and checks a list of who came, or a table of people and days; nothing is written. */
    public Proposal attendance(Path file, Answers answers) {
        return attendance(file, answers, WorkWatch.NOBODY);
    }

    /** The same, which may be stopped. */
    public Proposal attendance(Path file, Answers answers, WorkWatch watch) {
        return new AttendanceList(new Doors(branches, members, activities, attendances, clock))
                .read(SheetBook.read(file, watch::stopped), answers);
    }

    /** What both kinds of lists need. */
    record Doors(
            Branches branches,
            Members members,
            Activities activities,
            Attendances attendances,
            Clock clock) {
        /** The book on the days of these. */
        EntryCheck.Known known(List<Wish> wishes) {
            List<LocalDate> days = wishes.stream().map(w -> w.when().date()).sorted().toList();
            Map<EntryCheck.Key, Activity> known = new HashMap<>();
            if (!days.isEmpty()) {
                activities
                        .between(days.getFirst(), days.getLast())
                        .forEach(a -> known.putIfAbsent(EntryCheck.Key.of(a), a));
            }
            RosterHistory history = members.history();
            return new EntryCheck.Known(
                    new DueLists(history),
                    new PersonIndex(history.on(LocalDate.now(clock))),
                    branches.groups(),
                    known,
                    new Merge(activities, attendances));
        }
    }
}
