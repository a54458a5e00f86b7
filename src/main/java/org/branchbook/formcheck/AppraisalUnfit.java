package org.branchbook.formcheck;

import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R28: no more than a third excellent, no probationary member graded, no step left out. */
public final class AppraisalUnfit implements RecordCheck {
    private final Appraisals appraisals;

    public AppraisalUnfit(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public String code() {
        return "R28";
    }

    @Override
    public String todo() {
        return "check.R28.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (!facts.is(ActivityType.DEMOCRATIC_APPRAISAL)) {
            return;
        }
        AppraisalSheet sheet = appraisals.sheet(facts.activity().id());
        if (sheet.counts().tooManyExcellent()) {
            found.at(
                    Part.APPRAISAL,
                    "check.R28.excellent",
                    sheet.counts().of(Grade.EXCELLENT),
                    sheet.counts().mostExcellent());
        }
        String graded =
                sheet.rows().stream()
                        .filter(row -> !row.graded() && row.marks().decided() != null)
                        .map(GradeRow::name)
                        .collect(Collectors.joining("、"));
        if (!graded.isEmpty()) {
            found.at(Part.APPRAISAL, "check.R28.probationary", graded);
        }
        long left =
                sheet.left().stream()
                        .filter(step -> step.type() == ActivityType.DEMOCRATIC_APPRAISAL)
                        .count();
        if (left > 0) {
            found.at(Part.APPRAISAL, "check.R28.steps", left);
        }
    }
}
