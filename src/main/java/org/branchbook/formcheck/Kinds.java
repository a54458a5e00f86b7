package org.branchbook.formcheck;

import org.branchbook.amendment.HandIns;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.followup.FollowUps;
import org.branchbook.lecture.Lectures;
import org.branchbook.talk.Talks;
import org.branchbook.themeday.ThemeDays;

/** What kinds of activity keep beside the record, for the checks of it. */
public record Kinds(
        HandIns handIns,
        EvidenceLists evidenceLists,
        Lectures lectures,
        ThemeDays themeDays,
        Appraisals appraisals,
        FollowUps followUps,
        Talks talks) {}
