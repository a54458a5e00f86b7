package org.branchbook.yearboard;

import org.branchbook.activity.Activities;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;

/** The doors the year board reads and writes through. */
public record BoardDoors(
        YearBoards boards,
        Waivers waivers,
        LocalRules rules,
        Branches branches,
        Activities activities) {

    void listen(Runnable listener) {
        waivers.changes().listen(listener);
        rules.changes().listen(listener);
        branches.changes().listen(listener);
        activities.changes().listen(listener);
    }
}
