package org.branchbook.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.Audience;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.jspecify.annotations.Nullable;

/** Finds what a plan clashes with: the same place, leader or people at the same time. */
public final class Clashes {
    private final RosterHistory history;
    private final Map<LocalDate, List<RosterEntry>> rosters = new HashMap<>();

    public Clashes(RosterHistory history) {
        this.history = history;
    }

    /**
     * What a plan clashes with; an activity at the same time that shares nothing is told too.
     *
     * @param self the activity that is changed, null for a new one
     */
    public List<Clash> of(ActivityPlan plan, List<Activity> others, @Nullable ActivityId self) {
        List<Clash> clashes = new ArrayList<>();
        for (Activity other : others) {
            if (!other.id().equals(self) && overlap(plan.when(), other.plan().when())) {
                List<Clash> shared = shared(plan, other);
                clashes.addAll(
                        shared.isEmpty() ? List.of(new Clash(Clash.Kind.TIME, other, "")) : shared);
            }
        }
        return clashes;
    }

    private static boolean overlap(ActivityPlan.When one, ActivityPlan.When other) {
        return one.date().equals(other.date())
                && one.start().isBefore(other.end())
                && other.start().isBefore(one.end());
    }

    private List<Clash> shared(ActivityPlan plan, Activity other) {
        List<Clash> shared = new ArrayList<>();
        if (!plan.place().isEmpty() && plan.place().equals(other.plan().place())) {
            shared.add(new Clash(Clash.Kind.PLACE, other, plan.place()));
        }
        List<String> busy = leaders(other.plan());
        leaders(plan).stream()
                .filter(busy::contains)
                .forEach(name -> shared.add(new Clash(Clash.Kind.LEADER, other, name)));
        Set<MemberId> there = due(other.plan());
        long both = due(plan).stream().filter(there::contains).count();
        if (both > 0) {
            shared.add(new Clash(Clash.Kind.PEOPLE, other, String.valueOf(both)));
        }
        return shared;
    }

    private static List<String> leaders(ActivityPlan plan) {
        return Stream.of(plan.people().chair(), plan.people().recorder())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private Set<MemberId> due(ActivityPlan plan) {
        Audience audience = plan.people().audience();
        return rosters.computeIfAbsent(plan.when().date(), history::on).stream()
                .filter(audience::includes)
                .map(RosterEntry::id)
                .collect(Collectors.toSet());
    }
}
