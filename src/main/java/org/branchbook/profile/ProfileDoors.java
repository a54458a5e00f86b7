package org.branchbook.profile;

import org.branchbook.attachment.Attachments;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.participation.Participations;
import org.branchbook.service.Services;

/** The doors that one person's page goes through. */
public record ProfileDoors(
        Members members,
        Branches branches,
        Doings doings,
        Deadlines deadlines,
        Attachments attachments) {
    /** Where it is known what somebody did. */
    public record Doings(Participations participations, Services services) {}

    Participations participations() {
        return doings.participations;
    }

    Services services() {
        return doings.services;
    }
}
