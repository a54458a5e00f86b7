package org.branchbook.record;

import org.branchbook.activity.Activities;
import org.branchbook.activity.RecordTerm;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.attachment.Attachments;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.LocalRules;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.Members;
import org.branchbook.rules.RuleBook;

/** The doors behind the list and the record page. */
public record RecordDoors(
        Activities activities,
        Attendances attendances,
        LocalRules rules,
        Attachments attachments,
        Members members,
        EvidenceLists evidenceLists,
        HolidayTables holidays) {
    /** Until when records are in time by these rules. */
    RecordTerm term(RuleBook book) {
        return new RecordTerm(book, new WorkingDays(holidays.calendar()));
    }
}
