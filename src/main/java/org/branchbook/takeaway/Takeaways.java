package org.branchbook.takeaway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;
import org.branchbook.themeday.ThemeDays;

/** The door to what practices taught. */
public final class Takeaways {
    private final TakeawayRepository repository;
    private final Activities activities;
    private final ThemeDays themeDays;
    private final Writes writes;

    public Takeaways(Sql sql, Activities activities, ThemeDays themeDays) {
        this.repository = new TakeawayRepository(sql);
        this.activities = activities;
        this.themeDays = themeDays;
        this.writes = new Writes(sql);
    }

    public Changes changes() {
        return writes.changes();
    }

    /** The practices of a year that took place, by day. */
    public List<Practice> year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<Object, Takeaway> said = repository.between(first, last);
        Map<ActivityId, Integer> present = repository.present(first, last);
        Set<ActivityId> practised = themeDays.practised(year);
        List<Practice> practices = new ArrayList<>();
        for (Activity activity : activities.year(year)) {
            if (activity.state().begun() && practice(activity, practised)) {
                Practice.Key key = new Practice.Key(activity.id(), activity.date(), null, null);
                practices.add(
                        new Practice(
                                key,
                                activity.title(),
                                present.getOrDefault(activity.id(), 0),
                                said.getOrDefault(activity.id(), Takeaway.NONE)));
            }
        }
        for (Practice day : repository.serviceDays(first, last)) {
            Takeaway taught = said.getOrDefault(day.key(), Takeaway.NONE);
            practices.add(new Practice(day.key(), day.title(), day.people(), taught));
        }
        practices.sort(Comparator.comparing(one -> one.key().on()));
        return practices;
    }

    private static boolean practice(Activity activity, Set<ActivityId> practised) {
        return activity.plan().types().contains(ActivityType.VOLUNTEER_SERVICE)
                || (ThemeDays.suits(activity) && practised.contains(activity.id()));
    }

    /** How many of them say what they taught. */
    public static int said(List<Practice> practices) {
        return (int) practices.stream().filter(one -> one.takeaway().said()).count();
    }

    /** An empty one takes it away. */
    public void save(Practice.Key key, Takeaway takeaway) {
        InvalidInput.throwIfAny(takeaway.problems());
        writes.run(() -> repository.save(key, takeaway));
    }
}
