package org.branchbook.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;

/** Plans the year's activities and, of those that are over, holds and records them. */
final class SampleYear {
    private static final int OPEN_DAYS = 7;
    private static final int VOLUNTEERS = 12;

    private final Members members;
    private final Activities activities;
    private final SampleClock clock;
    private final SampleRecord records;

    SampleYear(
            Members members,
            Activities activities,
            Attendances attendances,
            SampleClock clock,
            SampleKinds kinds) {
        this.members = members;
        this.activities = activities;
        this.clock = clock;
        this.records = new SampleRecord(members, activities, attendances, clock, kinds);
    }

    private record Planned(SampleEvent event, ActivityPlan plan) {
        LocalDateTime begin() {
            return plan.when().date().atTime(plan.when().start());
        }
    }

    /** In the order of their days, so that numbers and stamps run forward. */
    void hold(List<PartyGroup> groups, LocalDate today) {
        List<Planned> year = new ArrayList<>();
        for (SampleEvent event : SampleEvent.all()) {
            plans(event, groups, today).forEach(plan -> year.add(new Planned(event, plan)));
        }
        year.sort(Comparator.comparing(Planned::begin));
        int turn = 0;
        for (Planned planned : year) {
            LocalDate day = planned.plan().when().date();
            clock.set(day.minusDays(6).atTime(9, 10));
            ActivityId id = activities.plan(planned.plan());
            activities.saveAgenda(id, planned.event().agenda());
            if (day.isBefore(today)) {
                boolean close = day.isBefore(today.minusDays(OPEN_DAYS));
                records.write(id, planned.event(), turn++, close);
            }
        }
    }

    private List<ActivityPlan> plans(SampleEvent event, List<PartyGroup> groups, LocalDate today) {
        if (event.type() != ActivityType.GROUP_MEETING) {
            return List.of(plan(event, event.title(), audience(event, today), today));
        }
        return groups.stream()
                .map(group ->
                        plan(
                                event,
                                event.title().replace("党小组", group.name()),
                                Audience.group(group.id()),
                                today))
                .map(plan -> room(plan, groups))
                .toList();
    }

    /** Groups meet at the same time, each in a room of its own. */
    private static ActivityPlan room(ActivityPlan plan, List<PartyGroup> groups) {
        int number = 1;
        for (PartyGroup group : groups) {
            if (group.id().equals(plan.people().audience().group())) {
                break;
            }
            number++;
        }
        return new ActivityPlan(
                plan.type(), plan.title(), plan.when(), plan.place() + number, plan.people());
    }

    private ActivityPlan plan(SampleEvent event, String title, Audience audience, LocalDate today) {
        ActivityPlan.When when = event.when(today.getYear());
        return new ActivityPlan(
                event.type(), title, when, event.place(), leaders(audience, when.date()));
    }

    private ActivityPlan.People leaders(Audience audience, LocalDate day) {
        List<RosterEntry> due = members.roster(day).stream().filter(audience::includes).toList();
        boolean group = audience.kind() == Audience.Kind.GROUP;
        Post first = group ? Post.GROUP_LEADER : Post.SECRETARY;
        String chair = holder(due, first).orElse(due.getFirst()).name();
        String recorder =
                holder(due, Post.ORG_COMMISSIONER)
                        .filter(e -> !group && !e.name().equals(chair))
                        .orElse(due.getLast())
                        .name();
        return new ActivityPlan.People(chair, recorder, audience);
    }

    private static Optional<RosterEntry> holder(List<RosterEntry> due, Post post) {
        return due.stream().filter(e -> e.posts().contains(post)).findFirst();
    }

    private Audience audience(SampleEvent event, LocalDate today) {
        if (event.type().audience() != Audience.Kind.CHOSEN) {
            return Audience.of(event.type().audience());
        }
        List<RosterEntry> here =
                members.roster(event.when(today.getYear()).date()).stream()
                        .filter(RosterEntry::counts)
                        .toList();
        Set<RosterEntry> chosen = new HashSet<>();
        for (int i = 0; chosen.size() < VOLUNTEERS; i++) {
            chosen.add(here.get((event.month() + i * 2) % here.size()));
        }
        return Audience.chosen(chosen.stream().map(RosterEntry::id).collect(Collectors.toSet()));
    }
}
