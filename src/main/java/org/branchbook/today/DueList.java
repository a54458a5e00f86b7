package org.branchbook.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.PartyGroup;
import org.branchbook.member.RosterEntry;
import org.branchbook.rules.Cadence;
import org.branchbook.rules.Cadences;
import org.jspecify.annotations.Nullable;

/** Compares the rules in force with the activities of the month, quarter and year they ask for. */
final class DueList {
    /** From so many full members on, a branch elects a committee (BRANCH, chapter 6). */
    private static final int COMMITTEE_FROM = 7;

    private final LocalDate today;
    private final Unit unit;
    private final List<Activity> activities;

    private DueList(LocalDate today, Unit unit, List<Activity> activities) {
        this.today = today;
        this.unit = unit;
        this.activities = activities;
    }

    /** The branch as far as rules depend on it. */
    record Unit(boolean committee, List<PartyGroup> groups) {
        static Unit of(List<RosterEntry> roster, List<PartyGroup> groups) {
            long full = roster.stream().filter(RosterEntry::full).count();
            boolean posts =
                    roster.stream().anyMatch(entry -> entry.counts() && entry.onCommittee());
            return new Unit(full >= COMMITTEE_FROM && posts, groups);
        }
    }

    /**
     * What is due now: what is missing first, the nearest end first.
     *
     * @param activities at least those of the current year
     */
    static List<Due> of(Cadences rules, LocalDate today, Unit unit, List<Activity> activities) {
        DueList list = new DueList(today, unit, activities);
        return rules.inForce(today).stream()
                .flatMap(rule -> list.due(rule).stream())
                .sorted(
                        Comparator.comparing(Due::fulfilled)
                                .thenComparing(due -> due.missing() == 0)
                                .thenComparing(Due::last))
                .toList();
    }

    private List<Due> due(Cadence rule) {
        Optional<ActivityType> type = ActivityType.parse(rule.code());
        if (type.isEmpty()) {
            return List.of();
        }
        return switch (rule.scope()) {
            case BRANCH -> List.of(due(rule, type.get(), null));
            case COMMITTEE -> unit.committee ? List.of(due(rule, type.get(), null)) : List.of();
            case GROUP -> {
                List<Due> each = new ArrayList<>();
                unit.groups.forEach(group -> each.add(due(rule, type.get(), group)));
                yield each;
            }
        };
    }

    private Due due(Cadence rule, ActivityType type, @Nullable PartyGroup group) {
        LocalDate first = rule.period().start(today);
        LocalDate last = rule.period().end(today);
        int done = 0;
        int planned = 0;
        for (Activity activity : activities) {
            boolean inside = !activity.date().isBefore(first) && !activity.date().isAfter(last);
            if (inside && activity.type() == type && isOf(group, activity)) {
                boolean open = activity.state() == ActivityState.PLANNED;
                planned += open ? 1 : 0;
                done += open ? 0 : 1;
            }
        }
        return new Due(type, group, rule, last, done, planned);
    }

    private static boolean isOf(@Nullable PartyGroup group, Activity activity) {
        return group == null || group.id().equals(activity.plan().people().audience().group());
    }
}
