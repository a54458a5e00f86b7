package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.RecordTerm;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.holiday.WorkingDays;

/**
 * Held activities of the last two months beside which something is missing that is expected of
 * their type or listed as material: a line an activity, which names all that it lacks.
 */
public final class EvidenceDue implements DueSource {
    private final Activities activities;
    private final EvidenceLists lists;
    private final LocalRules rules;
    private final HolidayTables holidays;

    public EvidenceDue(
            Activities activities, EvidenceLists lists, LocalRules rules, HolidayTables holidays) {
        this.activities = activities;
        this.lists = lists;
        this.rules = rules;
        this.holidays = holidays;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        RecordTerm term = new RecordTerm(rules.book(), new WorkingDays(holidays.calendar()));
        for (Activity activity : activities.between(today.minusMonths(2), today)) {
            if (activity.state() == ActivityState.PLANNED) {
                continue;
            }
            List<Problem> missing = lists.missing(activity);
            if (!missing.isEmpty()) {
                lines.add(line(activity, term.last(activity.date()), missing, messages));
            }
        }
        return lines;
    }

    private static DueLine line(
            Activity activity, LocalDate on, List<Problem> missing, Messages messages) {
        String words =
                missing.stream()
                        .map(problem -> problem.text(messages))
                        .collect(Collectors.joining(messages.text("reminder.evidence.and")));
        return new DueLine(
                "EVIDENCE",
                String.valueOf(activity.id().value()),
                on,
                messages.text("reminder.evidence", activity.title(), words),
                messages.text("reminder.evidence.why", activity.date().toString()),
                new NextStep.OpenActivity(activity.id()));
    }
}
