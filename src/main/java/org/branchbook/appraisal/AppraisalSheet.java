package org.branchbook.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;

/**
 * An organisational life meeting or appraisal with its steps and grades.
 *
 * @param rows every member as of the day, in the roster's order; empty where nobody is appraised
 * @param taken the steps that were taken or noted
 * @param measures how many items its rectification list has
 */
public record AppraisalSheet(
        Activity activity,
        List<GradeRow> rows,
        GradeCounts counts,
        List<LifeStep.Taken> taken,
        int measures) {
    public AppraisalSheet {
        rows = List.copyOf(rows);
        taken = List.copyOf(taken);
    }

    public boolean appraisal() {
        return appraises(activity);
    }

    static boolean appraises(Activity activity) {
        return activity.plan().types().contains(ActivityType.DEMOCRATIC_APPRAISAL);
    }

    public Optional<GradeRow> row(MemberId member) {
        return rows.stream().filter(row -> row.member().equals(member)).findFirst();
    }

    public Optional<LifeStep.Taken> taken(LifeStep step) {
        return taken.stream().filter(one -> one.step() == step).findFirst();
    }

    /** Whether a step is behind; a rectification list is, once it has an item. */
    public boolean done(LifeStep step) {
        return taken(step).filter(one -> one.on() != null).isPresent()
                || (step == LifeStep.RECTIFICATION && measures > 0);
    }

    /** The steps not taken yet. */
    public List<LifeStep> left() {
        return LifeStep.of(activity).stream().filter(step -> !done(step)).toList();
    }

    /** What the record lacks: steps, grades, and a share of excellent within the rule. */
    public List<Problem> missing() {
        List<Problem> missing = new ArrayList<>();
        for (LifeStep step : left()) {
            missing.add(Problem.of("steps", "appraisal.missing.step", step));
        }
        int open = counts.gradable() - counts.graded();
        if (appraisal() && open > 0) {
            missing.add(Problem.of("grades", "appraisal.missing.grades", open));
        }
        if (counts.tooManyExcellent()) {
            missing.add(
                    Problem.of(
                            "grades",
                            "appraisal.missing.excellent",
                            counts.of(Grade.EXCELLENT),
                            counts.mostExcellent()));
        }
        for (GradeRow row : rows) {
            if (!row.graded() && row.marks().decided() != null) {
                missing.add(Problem.of("grades", "appraisal.problem.probationary", row.name()));
            }
        }
        return missing;
    }
}
