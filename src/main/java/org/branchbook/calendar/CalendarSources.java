package org.branchbook.calendar;

import org.branchbook.activity.Activities;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;

/**
 * The doors the calendar's screens read through.
 *
 * @param filter what month and agenda hide, the same in both
 */
public record CalendarSources(
        Activities activities, Branches branches, Members members, CalendarFilter filter) {

    /** Calls the listener after every change to what the calendar shows. */
    public void listen(Runnable listener) {
        activities.changes().listen(listener);
        branches.changes().listen(listener);
        branches.holidays().changes().listen(listener);
        branches.terms().changes().listen(listener);
    }
}
