package org.branchbook.preparation;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.holiday.Preparation;

/** The steps before a day such as Lei Feng Day (5 March), each a week before it is due. */
public final class PreparationDue implements DueSource {
    private static final int LEAD = 7;

    private final Activities activities;

    public PreparationDue(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        int farthest = Preparation.bundled().stream().mapToInt(Preparation::days).max().orElse(0);
        return Prepared.between(activities, today, today.plusDays(farthest + LEAD)).stream()
                .filter(one -> !one.by().minusDays(LEAD).isAfter(today))
                .filter(one -> !one.plannedFor())
                .map(one -> one.line(messages))
                .toList();
    }
}
