package org.branchbook.filling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.branch.GroupId;
import org.branchbook.cadence.YearBoards;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.member.RosterHistory;
import org.branchbook.planning.PlanContext;
import org.branchbook.planning.PlanDefaults;
import org.jspecify.annotations.Nullable;

/** The door to filling a year: a draft, and its acceptance as one step. */
public final class YearPlans {
    private final YearBoards boards;
    private final Activities activities;
    private final Rhythms rhythms;
    private final Days days;
    private final Clock clock;

    /** What is known of days and people; asked anew for each draft. */
    public record Days(
            Supplier<HolidayCalendar> calendar,
            Supplier<Predicate<LocalDate>> vacation,
            Supplier<RosterHistory> roster,
            IntFunction<PairMonths> pairs) {}

    public YearPlans(
            YearBoards boards, Activities activities, Rhythms rhythms, Days days, Clock clock) {
        this.boards = boards;
        this.activities = activities;
        this.rhythms = rhythms;
        this.days = days;
        this.clock = clock;
    }

    /** What the year still needs, from today on; nothing is written. */
    public List<Proposal> propose(int year) {
        return filler(year).propose();
    }

    /** The lessons and practices, and films if asked for, that months of the year lack. */
    public List<Proposal> pairs(int year, boolean film) {
        return filler(year).proposePairs(film);
    }

    private YearFiller filler(int year) {
        LocalDate today = LocalDate.now(clock);
        return new YearFiller(
                boards.board(year, today),
                from(year, today),
                new YearFiller.Wishes(rhythms.all(), days.pairs().apply(year)),
                freeDays(year),
                new Leaders(days.roster().get(), recent(year)));
    }

    /** What another year had, on the days of this one. */
    public List<Proposal> copy(int from, int year) {
        return LastYear.propose(
                activities.year(from), year, from(year, LocalDate.now(clock)), freeDays(year));
    }

    private static LocalDate from(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return today.isAfter(first) ? today : first;
    }

    private FreeDay freeDays(int year) {
        List<ActivityPlan> taken = activities.year(year).stream().map(Activity::plan).toList();
        return new FreeDay(days.calendar().get(), days.vacation().get(), taken);
    }

    private List<Activity> recent(int year) {
        return activities
                .between(LocalDate.of(year - 2, 1, 1), LocalDate.of(year, 12, 31))
                .reversed();
    }

    /** Plans them all, those of one type and group as copies of one series, or none. */
    public List<ActivityId> accept(List<Proposal> proposals) {
        return activities.planAll(proposals.stream().map(Proposal::plan).toList());
    }

    /** Undoes an acceptance: what was begun meanwhile stays. */
    public void takeBack(List<ActivityId> accepted) {
        activities.removeAll(accepted);
    }

    /** Chair and recorder by the posts of the day. */
    private record Leaders(
            RosterHistory history, List<Activity> recent, Map<LocalDate, PlanDefaults> known)
            implements YearFiller.Leaders {
        Leaders(RosterHistory history, List<Activity> recent) {
            this(history, recent, new HashMap<>());
        }

        @Override
        public ActivityPlan.People of(ActivityType type, Audience audience, LocalDate day) {
            // Posts seldom change within a month.
            PlanDefaults defaults =
                    known.computeIfAbsent(day.withDayOfMonth(1), _ -> defaults(day));
            @Nullable GroupId group = audience.group();
            return new ActivityPlan.People(
                    defaults.chair(type, group), defaults.recorder(type, group), audience);
        }

        private PlanDefaults defaults(LocalDate day) {
            return new PlanDefaults(
                    new PlanContext(
                            day,
                            recent,
                            new ArrayList<>(
                                    history.on(day).stream()
                                            .filter(e -> e.belonging().here())
                                            .toList()),
                            List.of()));
        }
    }
}
