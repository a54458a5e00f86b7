package org.branchbook.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.check.Checks;
import org.branchbook.check.Finding;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Records of the last two months that are held, not closed, and have something to mend. */
public final class ReviewDue implements DueSource {
    private static final int MONTHS = 2;

    private final Checks checks;
    private final Activities activities;

    public ReviewDue(Checks checks, Activities activities) {
        this.checks = checks;
        this.activities = activities;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Activity activity : activities.between(today.minusMonths(MONTHS), today)) {
            if (activity.state() != ActivityState.HELD) {
                continue;
            }
            List<String> codes =
                    checks.of(activity.id()).stream()
                            .filter(Finding::error)
                            .map(Finding::code)
                            .distinct()
                            .toList();
            if (!codes.isEmpty()) {
                lines.add(
                        new DueLine(
                                "CHECK",
                                activity.id().toString(),
                                activity.date(),
                                messages.text("review.due", activity.title()),
                                messages.text("review.dueWhy", String.join("、", codes)),
                                new NextStep.OpenActivity(activity.id())));
            }
        }
        return lines;
    }
}
