package org.branchbook.filling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.Audience;
import org.branchbook.base.Problem;
import org.branchbook.holiday.HolidayCalendar;

/**
 * Finds the nearest day on which a plan can be: no holiday, no make-up workday for what is held on
 * a day of rest, no vacation, nothing else for the same people at the time. Local practice lets a
 * monthly theme day be put off by up to a week.
 */
final class FreeDay {
    private static final int PUT_OFF = 7;

    private final HolidayCalendar calendar;
    private final Predicate<LocalDate> vacation;
    private final List<ActivityPlan> taken = new ArrayList<>();

    FreeDay(HolidayCalendar calendar, Predicate<LocalDate> vacation, List<ActivityPlan> taken) {
        this.calendar = calendar;
        this.vacation = vacation;
        this.taken.addAll(taken);
    }

    /** A plan on its day, with what to know about the day. */
    record Found(ActivityPlan plan, List<Problem> notes) {}

    /** Takes the day for good: later plans avoid it. */
    void take(ActivityPlan plan) {
        taken.add(plan);
    }

    /**
     * The plan on the usual day or the nearest free one; see {@link #nearest}.
     *
     * @param first none before this day, {@code last} none after
     */
    Optional<Found> find(ActivityPlan plan, LocalDate first, LocalDate last) {
        for (LocalDate day : nearest(plan.when().date())) {
            ActivityPlan there = plan.on(day);
            boolean inside = !day.isBefore(first) && !day.isAfter(last);
            if (inside && suits(plan.when().date(), day) && !vacation.test(day) && isFree(there)) {
                return Optional.of(new Found(there, notes(plan, day, first)));
            }
        }
        return Optional.empty();
    }

    /** A week after the usual day, a week before it, then whatever is left of the month. */
    private static List<LocalDate> nearest(LocalDate usual) {
        List<LocalDate> days = new ArrayList<>();
        IntStream.rangeClosed(0, PUT_OFF).forEach(step -> days.add(usual.plusDays(step)));
        IntStream.rangeClosed(1, PUT_OFF).forEach(step -> days.add(usual.minusDays(step)));
        for (int step = PUT_OFF + 1; step <= 31; step++) {
            days.add(usual.plusDays(step));
            days.add(usual.minusDays(step));
        }
        return days;
    }

    /** What usually is on a day of rest stays on one; all else wants a working day. */
    private boolean suits(LocalDate usual, LocalDate day) {
        HolidayCalendar.Kind kind = calendar.status(day).kind();
        boolean rests = usual.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return rests ? kind == HolidayCalendar.Kind.WEEKEND : kind.working();
    }

    private boolean isFree(ActivityPlan plan) {
        return taken.stream().noneMatch(other -> clash(plan, other));
    }

    /** Whether the same people would have to be at both. */
    static boolean clash(ActivityPlan one, ActivityPlan other) {
        ActivityPlan.When a = one.when();
        ActivityPlan.When b = other.when();
        boolean together =
                a.date().equals(b.date())
                        && a.start().isBefore(b.end())
                        && b.start().isBefore(a.end());
        return together && share(one.people().audience(), other.people().audience());
    }

    private static boolean share(Audience one, Audience other) {
        boolean groups = one.kind() == Audience.Kind.GROUP && other.kind() == Audience.Kind.GROUP;
        return !groups || Objects.equals(one.group(), other.group());
    }

    private String why(LocalDate usual, LocalDate first) {
        if (usual.isBefore(first)) {
            return "filling.note.past";
        }
        if (!suits(usual, usual)) {
            return "filling.note.holiday";
        }
        return vacation.test(usual) ? "filling.note.vacation" : "filling.note.clash";
    }

    private List<Problem> notes(ActivityPlan plan, LocalDate day, LocalDate first) {
        LocalDate usual = plan.when().date();
        List<Problem> notes = new ArrayList<>();
        if (!day.equals(usual)) {
            notes.add(Problem.of("date", why(usual, first), usual));
        }
        if (!calendar.announced(day.getYear())) {
            notes.add(Problem.of("date", "filling.note.provisional", day.getYear()));
        }
        return notes;
    }
}
