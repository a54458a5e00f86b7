package org.branchbook.today;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.MemorialDays;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Puts the first screen together on the database thread: one roster, one query of activities. */
public final class TodayPages {
    /** Unfinished records are looked into one by one, so only the latest are. */
    static final int SHOWN = 12;

    private final Sources sources;
    private final Clock clock;

    public TodayPages(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Sources sources() {
        return sources;
    }

    /** The page as of now. */
    TodayPage read(Messages messages) {
        LocalDate today = LocalDate.now(clock);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<RosterEntry> roster = sources.members().roster(today);
        LocalDate yearEnd = today.with(TemporalAdjusters.lastDayOfYear());
        List<Activity> activities =
                sources.activities()
                        .between(today.minusYears(1), yearEnd.isAfter(sunday) ? yearEnd : sunday);
        List<Activity> open = Unfinished.among(activities, today);
        return new TodayPage(
                today,
                new TodayPage.Figures(
                        people(roster),
                        month(activities, today),
                        open.size(),
                        !activities.isEmpty()),
                sources.due().lines().apply(today, messages),
                DueList.of(sources.boards().board(today.getYear(), today), today),
                open.stream()
                        .limit(SHOWN)
                        .map(a -> Unfinished.of(sources.attendances().sheet(a.id()), today))
                        .toList(),
                activities.stream()
                        .filter(a -> !a.date().isBefore(today) && !a.date().isAfter(sunday))
                        .toList(),
                MemorialDays.bundled().toPlanFor(today),
                unannounced(today));
    }

    private static TodayPage.Figures.People people(List<RosterEntry> roster) {
        int full = (int) roster.stream().filter(RosterEntry::full).count();
        int all = (int) roster.stream().filter(RosterEntry::counts).count();
        return new TodayPage.Figures.People(full, all - full);
    }

    private static TodayPage.Figures.Month month(List<Activity> activities, LocalDate today) {
        int[] counts = new int[ActivityState.values().length];
        for (Activity activity : activities) {
            if (YearMonth.from(activity.date()).equals(YearMonth.from(today))) {
                counts[activity.state().ordinal()]++;
            }
        }
        return new TodayPage.Figures.Month(
                counts[ActivityState.CLOSED.ordinal()],
                counts[ActivityState.HELD.ordinal()],
                counts[ActivityState.PLANNED.ordinal()]);
    }

    /** From November on the next year matters too: that is when its holidays are published. */
    private @Nullable Integer unannounced(LocalDate today) {
        HolidayCalendar calendar = sources.branches().holidays().calendar();
        if (!calendar.announced(today.getYear())) {
            return today.getYear();
        }
        boolean late = today.getMonthValue() >= 11;
        return late && !calendar.announced(today.getYear() + 1) ? today.getYear() + 1 : null;
    }
}
