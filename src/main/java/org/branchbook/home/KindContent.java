package org.branchbook.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.amendment.RecordContent;
import org.branchbook.amendment.Supplement;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.evidence.EvidenceList;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.Lecturer;
import org.branchbook.themeday.ThemeDay;

/**
 * What kinds of activity freeze with a record. Follow-ups are left out: they are done after it was
 * closed.
 */
final class KindContent implements Supplement {
    private final KindFeatures kinds;
    private final EvidenceLists lists;

    KindContent(KindFeatures kinds, EvidenceLists lists) {
        this.kinds = kinds;
        this.lists = lists;
    }

    @Override
    public void write(ActivityId id, RecordContent.Writer out) {
        Lecture lecture = kinds.lectures().of(id);
        int number = 1;
        for (Lecturer lecturer : lecture.lecturers()) {
            out.put("lecture/lecturer/" + number++, lecturer.name() + " " + lecturer.title());
        }
        out.put("lecture/outline", lecture.outline());
        Evidence.File file = lecture.file();
        if (file != null) {
            out.put("lecture/file", file.sha256());
        }
        ThemeDay themeDay = kinds.themeDays().of(id);
        ActivityId decidedAt = themeDay.decidedAt();
        out.put("themeDay/decidedAt", decidedAt == null ? "" : decidedAt);
        Boolean practice = themeDay.practice();
        out.put("themeDay/practice", practice == null ? "" : practice);
        appraisal(id, out);
        EvidenceList list = lists.of(id);
        out.put("evidenceList/newsLink", list.newsLink());
        for (int i = 0; i < list.materials().size(); i++) {
            out.put("evidenceList/material/" + (i + 1), list.materials().get(i));
        }
    }

    private void appraisal(ActivityId id, RecordContent.Writer out) {
        AppraisalSheet sheet = kinds.appraisals().sheet(id);
        if (!Appraisals.suits(sheet.activity())) {
            return;
        }
        for (LifeStep.Taken taken : sheet.taken()) {
            String on = taken.on() == null ? "" : taken.on() + " ";
            out.put("step/" + taken.step().name(), on + taken.note());
        }
        // By name, so that the roster's order may change without the record changing.
        List<String> grades = new ArrayList<>();
        for (GradeRow row : sheet.rows()) {
            Grade decided = row.marks().decided();
            if (decided != null) {
                grades.add(row.name() + " " + decided.name());
            }
        }
        Collections.sort(grades);
        out.put("grades", String.join("\n", grades));
    }
}
