package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.holiday.MemorialDay;
import org.branchbook.holiday.MemorialDays;
import org.branchbook.holiday.Preparation;

/**
 * The steps before a day such as Lei Feng Day (5 March), so that it is prepared on time. What is
 * planned within a week of the day counts as planned for it.
 */
public final class PreparationDue implements DueSource {
    private static final int LEAD = 7;
    private static final int AROUND = 7;

    private final Activities activities;

    public PreparationDue(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        int farthest = Preparation.bundled().stream().mapToInt(Preparation::days).max().orElse(0);
        List<DueLine> lines = new ArrayList<>();
        for (MemorialDay.Occurrence at :
                MemorialDays.bundled().between(today, today.plusDays(farthest + LEAD))) {
            List<Preparation> steps =
                    Preparation.of(at.day()).stream()
                            .filter(step -> !shown(at, step).isAfter(today))
                            .toList();
            if (!steps.isEmpty()) {
                lines.addAll(lines(at, steps, messages));
            }
        }
        return lines;
    }

    private static LocalDate shown(MemorialDay.Occurrence at, Preparation step) {
        return at.date().minusDays(step.days() + LEAD);
    }

    private List<DueLine> lines(
            MemorialDay.Occurrence at, List<Preparation> steps, Messages messages) {
        Optional<Activity> planned = planned(at);
        NextStep next =
                planned.<NextStep>map(activity -> new NextStep.OpenActivity(activity.id()))
                        .orElseGet(() ->
                                new NextStep.PlanActivity(types(at.day()).getFirst(), at.date()));
        return steps.stream()
                .filter(step -> !(step.plans() && planned.isPresent()))
                .map(step -> line(at, step, why(at, step, planned, messages), next, messages))
                .toList();
    }

    private static DueLine line(
            MemorialDay.Occurrence at,
            Preparation step,
            String why,
            NextStep next,
            Messages messages) {
        return new DueLine(
                "PREPARE",
                at.date() + "/" + step.days(),
                at.date().minusDays(step.days()),
                messages.text(
                        "reminder.prepare",
                        at.day().name(messages.locale()),
                        step.name(messages.locale())),
                why,
                next);
    }

    private static String why(
            MemorialDay.Occurrence at,
            Preparation step,
            Optional<Activity> planned,
            Messages messages) {
        String date = at.date().toString();
        return planned.map(activity ->
                        messages.text(
                                "reminder.prepare.planned",
                                date,
                                step.days(),
                                activity.date().toString(),
                                activity.title()))
                .orElseGet(() -> messages.text("reminder.prepare.none", date, step.days()));
    }

    /** The nearest activity of a kind that suits the day, the best kind first. */
    private Optional<Activity> planned(MemorialDay.Occurrence at) {
        List<ActivityType> types = types(at.day());
        return activities.between(at.date().minusDays(AROUND), at.date().plusDays(AROUND)).stream()
                .filter(activity -> types.contains(activity.type()))
                .min(
                        Comparator.<Activity>comparingInt(a -> types.indexOf(a.type()))
                                .thenComparingLong(a ->
                                        Math.abs(a.date().toEpochDay() - at.date().toEpochDay())));
    }

    private static List<ActivityType> types(MemorialDay day) {
        return day.types().stream().flatMap(code -> ActivityType.parse(code).stream()).toList();
    }
}
