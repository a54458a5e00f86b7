package org.branchbook.profile;

import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.participation.Participations;
import org.branchbook.storage.Attachments;

/** The doors that one person's page goes through. */
public record ProfileDoors(
        Members members,
        Branches branches,
        Participations participations,
        Deadlines deadlines,
        Attachments attachments) {}
