package org.branchbook.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.branchbook.activity.Activities;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.cadence.YearBoards;
import org.branchbook.due.DueLine;
import org.branchbook.due.Postponements;
import org.branchbook.member.Members;

/**
 * The doors the first screen reads through.
 *
 * @param due what every feature knows of things due by a day
 */
public record Sources(
        Branches branches,
        Members members,
        Activities activities,
        Attendances attendances,
        YearBoards boards,
        Due due) {
    /** Things due by a day, without those put off, and the door to putting them off. */
    public record Due(
            BiFunction<LocalDate, Messages, List<DueLine>> lines, Postponements postponements) {}

    /** Calls the listener after every change to what the first screen shows. */
    void listen(Runnable listener) {
        branches.changes().listen(listener);
        branches.holidays().changes().listen(listener);
        members.changes().listen(listener);
        activities.changes().listen(listener);
        attendances.changes().listen(listener);
        boards.listen(listener);
        due.postponements().changes().listen(listener);
    }
}
