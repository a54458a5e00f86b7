package org.branchbook.filling;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.base.Problem;

/** Proposes for a year what another year had, on the same weekday of the same week. */
final class LastYear {
    private LastYear() {}

    /**
     * @param from nothing is proposed before this day
     */
    static List<Proposal> propose(List<Activity> before, int year, LocalDate from, FreeDay days) {
        List<Proposal> proposals = new ArrayList<>();
        for (Activity activity : before) {
            ActivityPlan plan = moved(activity.plan(), year);
            LocalDate first = plan.when().date().withDayOfMonth(1);
            LocalDate last = plan.when().date().with(TemporalAdjusters.lastDayOfMonth());
            if (last.isBefore(from)) {
                continue;
            }
            Optional<FreeDay.Found> found =
                    days.find(plan, first.isBefore(from) ? from : first, last);
            ActivityPlan there = found.map(FreeDay.Found::plan).orElse(plan);
            days.take(there);
            List<Problem> notes = new ArrayList<>();
            notes.add(Problem.of("date", "filling.note.copied", activity.date()));
            found.ifPresent(day -> notes.addAll(day.notes()));
            if (found.isEmpty()) {
                notes.add(Problem.of("date", "filling.note.noDay", first.getMonthValue()));
            }
            proposals.add(new Proposal(there, Optional.empty(), notes));
        }
        proposals.sort(Comparator.comparing(Proposal::date));
        return proposals;
    }

    /**
     * The same weekday in the same week of the month; titles that name the year name the new one.
     */
    private static ActivityPlan moved(ActivityPlan plan, int year) {
        LocalDate old = plan.when().date();
        int week = (old.getDayOfMonth() - 1) / 7 + 1;
        LocalDate month = Year.of(year).atMonth(old.getMonth()).atDay(1);
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(week, old.getDayOfWeek()));
        LocalDate inMonth =
                day.getMonth() == old.getMonth()
                        ? day
                        : month.with(TemporalAdjusters.lastInMonth(old.getDayOfWeek()));
        String title =
                plan.title()
                        .replace(String.valueOf(old.getYear()), String.valueOf(year))
                        .replace(String.valueOf(old.getYear() - 1), String.valueOf(year - 1));
        return new ActivityPlan(
                plan.type(),
                title,
                plan.when().on(inMonth),
                plan.place(),
                plan.people(),
                new ActivityPlan.More(
                        plan.more().segments(),
                        plan.more().year() == null ? null : year - 1,
                        null));
    }
}
