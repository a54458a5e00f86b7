package org.branchbook.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.member.Fact;
import org.branchbook.member.FactEdits;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to one person's part in the activities. */
public final class Participations {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Members members;
    private final Activities activities;
    private final ParticipationRepository repository;

    public Participations(Sql sql, Members members, Activities activities) {
        this.members = members;
        this.activities = activities;
        this.repository = new ParticipationRepository(sql);
    }

    /** Everything of activities held and closed; planned ones are none yet. */
    public Participation of(MemberId id) {
        RosterHistory history = members.history();
        List<Activity> all = activities.between(FIRST, LAST).reversed();
        Map<ActivityId, ParticipationRepository.Marked> frozen = repository.frozen(id);
        Map<ActivityId, ParticipationRepository.Marked> marks = repository.marks(id);
        List<Attended> due = new ArrayList<>();
        for (Activity activity : all) {
            ParticipationRepository.Marked marked = frozen.get(activity.id());
            if (activity.state() == ActivityState.HELD
                    && isDue(activity, entry(history, activity, id))) {
                marked =
                        marks.getOrDefault(
                                activity.id(), new ParticipationRepository.Marked(null, ""));
            }
            if (marked != null) {
                due.add(new Attended(activity, marked.mark(), marked.reason()));
            }
        }
        String name = members.find(id).map(RosterEntry::name).orElse("");
        return new Participation(
                due, name.isEmpty() ? List.of() : naming(name, all), repository.talks(id));
    }

    /** The members' meetings that took place, on whose resolutions facts rest; latest first. */
    public List<Activity> meetings() {
        return activities.between(FIRST, LAST).reversed().stream()
                .filter(activity -> activity.type() == ActivityType.MEMBER_MEETING)
                .filter(activity -> activity.state().begun())
                .toList();
    }

    private List<Participation.Naming> naming(String name, List<Activity> all) {
        Set<ActivityId> observed = repository.observedBy(name);
        Set<ActivityId> resolved = repository.resolvedOn(name);
        List<Participation.Naming> naming = new ArrayList<>();
        for (Activity activity : all) {
            List<Role> roles = new ArrayList<>();
            say(roles, Role.CHAIR, activity.plan().people().chair().equals(name));
            say(roles, Role.RECORDER, activity.plan().people().recorder().equals(name));
            say(roles, Role.OBSERVER, observed.contains(activity.id()));
            say(roles, Role.RESOLUTION, resolved.contains(activity.id()));
            say(roles, Role.MINUTES, activity.minutes().contains(name));
            if (!roles.isEmpty()) {
                naming.add(new Participation.Naming(activity, roles));
            }
        }
        return naming;
    }

    private static void say(List<Role> roles, Role role, boolean holds) {
        if (holds) {
            roles.add(role);
        }
    }

    /**
     * What these facts instead of those a person has would change in activities, by date. Open ones
     * follow the roster; closed ones keep the list they were closed with.
     */
    public List<RosterEffect> effects(MemberId id, List<Fact> after) {
        RosterHistory now = members.history();
        FactEdits.Days days = FactEdits.touched(now.facts(id), after);
        if (days == null) {
            return List.of();
        }
        RosterHistory then = now.with(id, after);
        List<RosterEffect> effects = new ArrayList<>();
        for (Activity activity : activities.between(days.first(), days.last())) {
            RosterEffect.Kind kind =
                    effect(activity, entry(now, activity, id), entry(then, activity, id));
            if (kind != null) {
                effects.add(new RosterEffect(activity, kind));
            }
        }
        return effects;
    }

    private static RosterEffect.@Nullable Kind effect(
            Activity activity, @Nullable RosterEntry before, @Nullable RosterEntry after) {
        boolean was = isDue(activity, before);
        boolean is = isDue(activity, after);
        if (was != is) {
            return is ? RosterEffect.Kind.ADDED : RosterEffect.Kind.GONE;
        }
        return was && !sameRow(before, after) ? RosterEffect.Kind.CHANGED : null;
    }

    /** What a due list says of somebody. */
    private static boolean sameRow(@Nullable RosterEntry one, @Nullable RosterEntry other) {
        return one != null
                && other != null
                && one.stage() == other.stage()
                && Objects.equals(one.group(), other.group())
                && one.votes() == other.votes();
    }

    private static @Nullable RosterEntry entry(
            RosterHistory history, Activity activity, MemberId id) {
        return history.on(activity.date(), id).orElse(null);
    }

    private static boolean isDue(Activity activity, @Nullable RosterEntry entry) {
        Audience audience = activity.plan().people().audience();
        return entry != null && audience.includes(entry);
    }
}
