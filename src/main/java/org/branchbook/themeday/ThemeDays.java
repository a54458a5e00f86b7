package org.branchbook.themeday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;

/** The door to what theme days need. */
public final class ThemeDays {
    /** Topics are decided from month to month, or for a whole term. */
    private static final int MONTHS = 6;

    private static final Set<ActivityType> DECIDING =
            Set.of(ActivityType.COMMITTEE_MEETING, ActivityType.MEMBER_MEETING);

    private final Sql sql;
    private final Activities activities;
    private final ThemeDayRepository repository;
    private final Changes changes = new Changes();

    public ThemeDays(Sql sql, Activities activities) {
        this.sql = sql;
        this.activities = activities;
        this.repository = new ThemeDayRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    public static boolean suits(Activity activity) {
        return activity.plan().types().contains(ActivityType.THEME_PARTY_DAY);
    }

    public ThemeDay of(ActivityId activity) {
        return repository.find(activity).orElse(ThemeDay.NONE);
    }

    /** The theme days of a year that are said to have been practice. */
    public Set<ActivityId> practised(int year) {
        return repository.practised(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The meeting that decided the topic, none where unknown or taken off its list since. */
    public Optional<Activity> decision(ActivityId activity) {
        return Optional.ofNullable(of(activity).decidedAt()).flatMap(activities::find);
    }

    /** Meetings at which the topic may have been decided, the nearest first. */
    public List<Activity> candidates(Activity themeDay) {
        LocalDate day = themeDay.date();
        return activities.between(day.minusMonths(MONTHS), day).stream()
                .filter(activity -> !activity.id().equals(themeDay.id()))
                .filter(activity -> activity.plan().types().stream().anyMatch(DECIDING::contains))
                .toList()
                .reversed();
    }

    public void save(ActivityId activity, ThemeDay themeDay) {
        Activity held = activities.open(activity);
        ActivityId meeting = themeDay.decidedAt();
        if (meeting != null && activities.get(meeting).date().isAfter(held.date())) {
            throw new InvalidInput(
                    List.of(
                            Problem.of(
                                    "decidedAt",
                                    "themeday.problem.later",
                                    activities.get(meeting).date())));
        }
        sql.transaction(() -> {
            repository.save(activity, themeDay);
            sql.afterCommit(changes::fire);
        });
    }
}
