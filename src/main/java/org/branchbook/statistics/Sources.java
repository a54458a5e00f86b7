package org.branchbook.statistics;

import org.branchbook.activity.Activities;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.cadence.YearBoards;
import org.branchbook.member.Members;
import org.branchbook.service.Services;
import org.branchbook.talk.Talks;

/** The doors that figures are counted from. */
public record Sources(
        Branches branches,
        LocalRules rules,
        Members members,
        Activities activities,
        YearBoards boards,
        Talks talks,
        Services services) {}
