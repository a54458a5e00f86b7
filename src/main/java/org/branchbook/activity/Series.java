package org.branchbook.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recurring activities are real copies that share a number: each has its own record, and a change
 * may be for one or for all that follow.
 */
record Series(ActivityRepository repository, Segments segments) {
    private record Key(ActivityType type, Audience audience) {}

    List<ActivityId> plan(List<ActivityPlan> plans, LocalDateTime now) {
        Map<Key, Integer> copies = new HashMap<>();
        plans.forEach(plan -> copies.merge(key(plan), 1, Integer::sum));
        Map<Key, Long> numbers = new HashMap<>();
        List<ActivityId> ids = new ArrayList<>();
        for (ActivityPlan plan : plans) {
            Key key = key(plan);
            boolean alone = copies.getOrDefault(key, 0) < 2;
            Long series = alone ? null : numbers.computeIfAbsent(key, _ -> repository.newSeries());
            ActivityPlan.More more =
                    new ActivityPlan.More(plan.more().segments(), plan.more().year(), series);
            ids.add(repository.insert(plan.with(more), now));
        }
        return ids;
    }

    private static Key key(ActivityPlan plan) {
        return new Key(plan.type(), plan.people().audience());
    }

    List<Activity> from(Activity first) {
        Long series = first.plan().more().series();
        if (series == null) {
            return List.of(first);
        }
        return repository.series(series).stream()
                .filter(copy -> copy.id().equals(first.id()) || follows(first, copy))
                .toList();
    }

    private static boolean follows(Activity first, Activity copy) {
        return copy.state() == ActivityState.PLANNED && copy.date().isAfter(first.date());
    }

    Map<ActivityId, ActivityPlan> change(Activity first, ActivityPlan wanted, LocalDateTime now) {
        Map<ActivityId, ActivityPlan> before = new LinkedHashMap<>();
        long days = ChronoUnit.DAYS.between(first.date(), wanted.when().date());
        for (Activity copy : from(first)) {
            before.put(copy.id(), copy.plan());
            boolean self = copy.id().equals(first.id());
            LocalDate day = copy.date().plusDays(days);
            String title = self ? wanted.title() : title(first, wanted, copy, day);
            ActivityPlan plan =
                    new ActivityPlan(
                            wanted.type(),
                            title,
                            wanted.when().on(self ? wanted.when().date() : day),
                            wanted.place(),
                            wanted.people(),
                            new ActivityPlan.More(
                                    wanted.more().segments(),
                                    copy.plan().more().year(),
                                    copy.plan().more().series()));
            segments.follow(copy, plan);
            repository.update(copy.id(), plan, now);
        }
        return before;
    }

    /** A new title goes to the copies too, with the month of each; else each keeps its own. */
    private static String title(Activity first, ActivityPlan wanted, Activity copy, LocalDate day) {
        if (wanted.title().equals(first.title())) {
            return copy.title();
        }
        return wanted.titleOn(day);
    }
}
