package org.branchbook.record;

import org.branchbook.activity.Activities;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.LocalRules;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.member.Members;
import org.branchbook.storage.Attachments;

/** The doors behind the list and the record page. */
public record RecordDoors(
        Activities activities,
        Attendances attendances,
        LocalRules rules,
        Attachments attachments,
        Members members,
        EvidenceLists evidenceLists) {}
