package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Waiver;
import org.branchbook.rules.Cadence;
import org.branchbook.rules.Period;
import org.branchbook.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a year together from rules, roster, activities and waivers; no storage. */
final class YearLines {
    private final int year;
    private final RuleBook rules;
    private final Function<LocalDate, Unit> roster;
    private final List<Waiver> waivers;
    private final int talks;
    private final Map<LocalDate, Unit> units = new HashMap<>();
    private final Map<LocalDate, List<Cadence>> inForce = new HashMap<>();
    private final Map<ActivityType, List<Activity>> byType = new EnumMap<>(ActivityType.class);

    /**
     * What was done, or need not be.
     *
     * @param activities at least those of the year and of the months of grace after it
     * @param talks how many talks were noted for the year without an activity
     */
    record Facts(List<Activity> activities, List<Waiver> waivers, int talks) {}

    /**
     * @param roster the branch by the roster of a day
     */
    YearLines(int year, RuleBook rules, Function<LocalDate, Unit> roster, Facts facts) {
        this.year = year;
        this.rules = rules;
        this.roster = roster;
        this.waivers = facts.waivers();
        this.talks = facts.talks();
        for (Activity activity : facts.activities()) {
            if (activity.plan().year() == year) {
                for (ActivityType type : activity.plan().types()) {
                    byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(activity);
                }
            }
        }
    }

    /** One line a type that is required or was held, one a group for groups' meetings. */
    List<YearLine> all(LocalDate since, Function<Set<GroupId>, List<PartyGroup>> groups) {
        List<YearLine> lines = new ArrayList<>();
        for (ActivityType type : ActivityType.values()) {
            Map<LocalDate, Cadence> periods = periods(type);
            boolean perGroup =
                    periods.values().stream().anyMatch(r -> r.scope() == Cadence.Scope.GROUP);
            if (perGroup) {
                groups.apply(groups(type, periods, since))
                        .forEach(group -> lines.add(line(type, group, periods, since)));
            } else if (!periods.isEmpty() || byType.containsKey(type)) {
                lines.add(line(type, null, periods, since));
            }
        }
        lines.removeIf(line -> line.required() == 0 && !byType.containsKey(line.type()));
        return lines;
    }

    /** The first day of each period of the year with the rule in force on it. */
    private Map<LocalDate, Cadence> periods(ActivityType type) {
        Map<LocalDate, Cadence> periods = new TreeMap<>();
        LocalDate day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year) {
            Optional<Cadence> rule = rule(type, day);
            Period period = rule.map(Cadence::period).orElse(Period.MONTH);
            if (rule.isPresent()) {
                periods.put(day, rule.get());
            }
            day = period.end(day).plusDays(1);
        }
        return periods;
    }

    private Optional<Cadence> rule(ActivityType type, LocalDate day) {
        return inForce.computeIfAbsent(day, rules::cadences).stream()
                .filter(rule -> rule.code().equals(type.name()))
                .findFirst();
    }

    private Set<GroupId> groups(
            ActivityType type, Map<LocalDate, Cadence> periods, LocalDate since) {
        Set<GroupId> groups = new LinkedHashSet<>();
        periods.keySet().stream()
                .map(day -> day.isBefore(since) ? since : day)
                .forEach(day -> groups.addAll(unit(day).groups()));
        for (Activity activity : byType.getOrDefault(type, List.of())) {
            GroupId group = activity.plan().people().audience().group();
            if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    private Unit unit(LocalDate day) {
        return units.computeIfAbsent(day, d -> roster.apply(d).under(rules, d));
    }

    private YearLine line(
            ActivityType type,
            @Nullable PartyGroup group,
            Map<LocalDate, Cadence> periods,
            LocalDate since) {
        List<Slot> slots = new ArrayList<>();
        LocalDate day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year) {
            Cadence rule = periods.get(day);
            Period period = rule == null ? Period.MONTH : rule.period();
            slots.add(slot(type, group, rule, day, period, since));
            day = period.end(day).plusDays(1);
        }
        return new YearLine(type, group, slots);
    }

    private Slot slot(
            ActivityType type,
            @Nullable PartyGroup group,
            @Nullable Cadence rule,
            LocalDate first,
            Period period,
            LocalDate since) {
        LocalDate last = period.end(first);
        GroupId id = group == null ? null : group.id();
        Unit unit = unit(first.isBefore(since) ? since : first);
        boolean bound =
                rule != null
                        && !last.isBefore(since)
                        && (id == null ? unit.bound(rule) : unit.bound(rule, id));
        return new Slot(
                Optional.ofNullable(rule),
                new Slot.Span(first, last, rule == null ? last : rule.deadline(first)),
                bound && rule != null ? rule.minimum() : 0,
                held(type, id, first, last, period),
                waivers.stream().filter(w -> w.covers(type.name(), id, first, last)).findFirst(),
                type == ActivityType.HEART_TALK && period == Period.YEAR ? talks : 0);
    }

    private List<Activity> held(
            ActivityType type,
            @Nullable GroupId group,
            LocalDate first,
            LocalDate last,
            Period period) {
        return byType.getOrDefault(type, List.of()).stream()
                .filter(activity -> group == null || group.equals(group(activity)))
                .filter(activity -> inside(activity, first, last, period))
                .toList();
    }

    /** What is held after the year but counts for it belongs to the year's last period. */
    private boolean inside(Activity activity, LocalDate first, LocalDate last, Period period) {
        boolean afterwards = activity.date().getYear() > year;
        if (afterwards || period == Period.YEAR) {
            return last.equals(LocalDate.of(year, 12, 31));
        }
        return !activity.date().isBefore(first) && !activity.date().isAfter(last);
    }

    private static @Nullable GroupId group(Activity activity) {
        return activity.plan().people().audience().group();
    }
}
