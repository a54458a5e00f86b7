package org.branchbook.planning;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.branch.Branches;
import org.branchbook.branch.PartyGroup;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;

/**
 * What the book knows that helps planning a day.
 *
 * @param recent the activities of the last two years and those planned, latest first
 * @param roster as of the day
 */
public record PlanContext(
        LocalDate day, List<Activity> recent, List<RosterEntry> roster, List<PartyGroup> groups) {
    public PlanContext {
        recent = List.copyOf(recent);
        roster = List.copyOf(roster);
        groups = List.copyOf(groups);
    }

    static PlanContext load(
            LocalDate day, Activities activities, Members members, Branches branches) {
        return new PlanContext(
                day,
                activities.between(day.minusYears(2), day.plusYears(1)).reversed(),
                members.roster(day),
                branches.groups());
    }
}
