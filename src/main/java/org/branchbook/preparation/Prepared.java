package org.branchbook.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.NextStep;
import org.branchbook.holiday.MemorialDay;
import org.branchbook.holiday.MemorialDays;
import org.branchbook.holiday.Preparation;
import org.jspecify.annotations.Nullable;

/**
 * A step before a memorial day of one year.
 *
 * @param planned what is planned for the day: within a week of it, null for nothing
 */
public record Prepared(MemorialDay.Occurrence at, Preparation step, @Nullable Activity planned) {
    /** Of its line among what is due. */
    static final String CODE = "PREPARE";

    private static final int AROUND = 7;

    /** The steps before the days from one date up to another, by day, the earliest step first. */
    static List<Prepared> between(Activities activities, LocalDate from, LocalDate to) {
        List<Prepared> all = new ArrayList<>();
        for (MemorialDay.Occurrence at : MemorialDays.bundled().between(from, to)) {
            List<Preparation> steps = Preparation.of(at.day());
            if (!steps.isEmpty()) {
                Activity planned = planned(activities, at);
                steps.forEach(step -> all.add(new Prepared(at, step, planned)));
            }
        }
        return all;
    }

    /** The nearest activity of a kind that suits the day, the best kind first. */
    private static @Nullable Activity planned(Activities activities, MemorialDay.Occurrence at) {
        List<ActivityType> types = types(at.day());
        return activities.between(at.date().minusDays(AROUND), at.date().plusDays(AROUND)).stream()
                .filter(activity -> types.contains(activity.type()))
                .min(
                        Comparator.<Activity>comparingInt(a -> types.indexOf(a.type()))
                                .thenComparingLong(a ->
                                        Math.abs(a.date().toEpochDay() - at.date().toEpochDay())))
                .orElse(null);
    }

    private static List<ActivityType> types(MemorialDay day) {
        return day.types().stream().flatMap(code -> ActivityType.parse(code).stream()).toList();
    }

    /** The last day on which it is in time. */
    public LocalDate by() {
        return at.date().minusDays(step.days());
    }

    /** Whether it asked for a plan, and there is one. */
    boolean plannedFor() {
        return step.plans() && planned != null;
    }

    /** It names the step for good. */
    String subject() {
        return at.date() + "/" + step.days();
    }

    /** The step as what is due. */
    DueLine line(Messages messages) {
        return new DueLine(
                CODE,
                subject(),
                by(),
                messages.text(
                        "reminder.prepare",
                        at.day().name(messages.locale()),
                        step.name(messages.locale())),
                why(messages),
                next());
    }

    private String why(Messages messages) {
        String date = at.date().toString();
        return planned == null
                ? messages.text("reminder.prepare.none", date, step.days())
                : messages.text(
                        "reminder.prepare.planned",
                        date,
                        step.days(),
                        planned.date().toString(),
                        planned.title());
    }

    private NextStep next() {
        return planned == null
                ? new NextStep.PlanActivity(types(at.day()).getFirst(), at.date())
                : new NextStep.OpenActivity(planned.id());
    }
}
