package org.branchbook.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.PartyGroup;
import org.branchbook.exchange.Proposal.Status;
import org.branchbook.ics.IcsEvent;
import org.branchbook.ics.IcsReader;
import org.branchbook.ics.IcsWriter;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to calendar files. */
public final class Exchange {
    private static final String IDENTITY = "icsIdentity";

    private final Sql sql;
    private final Settings settings;
    private final Branches branches;
    private final Activities activities;
    private final Clock clock;

    public Exchange(Sql sql, Branches branches, Activities activities, Clock clock) {
        this.sql = sql;
        this.settings = new Settings(sql);
        this.branches = branches;
        this.activities = activities;
        this.clock = clock;
    }

    /** The activities of these days, both included, as a calendar file. */
    public byte[] calendar(LocalDate first, LocalDate last, Messages messages) {
        String book = identity();
        List<IcsEvent> events =
                activities.between(first, last).stream()
                        .map(activity -> event(activity, book, messages))
                        .toList();
        String name = branches.find().map(Branch::name).orElse("Branchbook");
        return IcsWriter.write(name, events, clock.instant());
    }

    /** Made once a book: the entries of two branches must not replace each other on a phone. */
    private String identity() {
        return settings.find(IDENTITY)
                .orElseGet(() -> {
                    String made = UUID.randomUUID().toString();
                    settings.save(IDENTITY, made);
                    return made;
                });
    }

    private static IcsEvent event(Activity activity, String book, Messages messages) {
        var plan = activity.plan();
        LocalDate date = activity.date();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(plan.type()));
        if (!plan.people().chair().isEmpty()) {
            lines.add(messages.text("exchange.chair", plan.people().chair()));
        }
        if (!plan.people().recorder().isEmpty()) {
            lines.add(messages.text("exchange.recorder", plan.people().recorder()));
        }
        return new IcsEvent(
                "activity-" + activity.id() + "-" + book + "@branchbook",
                activity.title(),
                date.atTime(plan.when().start()),
                date.atTime(plan.when().end()),
                new IcsEvent.About(
                        plan.place(),
                        String.join("\n", lines),
                        List.of(plan.type().documentName())),
                false);
    }

    /** What a calendar file holds, by day; nothing is planned yet. */
    public List<Proposal> read(byte[] file) {
        List<PartyGroup> groups = branches.groups();
        List<Proposal> proposals = new ArrayList<>();
        for (IcsEvent event : IcsReader.read(file)) {
            proposals.add(proposal(event, groups));
        }
        return proposals;
    }

    private Proposal proposal(IcsEvent event, List<PartyGroup> groups) {
        ActivityType type = type(event).orElse(null);
        Audience audience = audience(type, event, groups);
        return new Proposal(event, type, audience, status(event, type, audience));
    }

    private Status status(IcsEvent event, @Nullable ActivityType type, Audience audience) {
        LocalDateTime start = event.start();
        if (event.wholeDays()) {
            return Status.NO_TIME;
        }
        if (!start.toLocalDate().equals(event.end().toLocalDate())) {
            return Status.SEVERAL_DAYS;
        }
        boolean there =
                activities.between(start.toLocalDate(), start.toLocalDate()).stream()
                        .anyMatch(other ->
                                other.title().equals(event.title())
                                        && other.plan().when().start().equals(start.toLocalTime()));
        if (there) {
            return Status.EXISTS;
        }
        if (audience.kind() == Audience.Kind.GROUP && audience.group() == null) {
            return Status.NO_GROUP;
        }
        return type == null ? Status.NO_TYPE : Status.NEW;
    }

    /** By its category, else by the longest name of a type that its title contains. */
    private static Optional<ActivityType> type(IcsEvent event) {
        return Stream.concat(event.about().categories().stream(), Stream.of(event.title()))
                .flatMap(text -> ActivityType.parse(text).stream())
                .findFirst()
                .or(() ->
                        Arrays.stream(ActivityType.values())
                                .filter(type -> event.title().contains(type.documentName()))
                                .max(
                                        Comparator.comparingInt(
                                                type -> type.documentName().length())));
    }

    private static Audience audience(
            @Nullable ActivityType type, IcsEvent event, List<PartyGroup> groups) {
        if (type == null || type.audience() == Audience.Kind.CHOSEN) {
            return Audience.chosen(Set.of());
        }
        if (type.audience() != Audience.Kind.GROUP) {
            return Audience.of(type.audience());
        }
        String words = event.title() + event.about().text();
        return groups.stream()
                .filter(group -> groups.size() == 1 || words.contains(group.name()))
                .findFirst()
                .map(group -> Audience.group(group.id()))
                .orElse(Audience.of(Audience.Kind.GROUP));
    }

    /** A proposal taken for another type. */
    public Proposal as(Proposal proposal, ActivityType type) {
        Audience audience = audience(type, proposal.event(), branches.groups());
        return new Proposal(
                proposal.event(), type, audience, status(proposal.event(), type, audience));
    }

    /** Plans those that can be planned, all or none; returns what was planned. */
    public List<ActivityId> plan(List<Proposal> proposals) {
        return sql.transaction(() -> {
            List<ActivityId> planned = new ArrayList<>();
            for (Proposal proposal : proposals) {
                ActivityType type = proposal.type();
                if (type != null && proposal.status() == Status.NEW) {
                    planned.add(activities.plan(proposal.plan(type)));
                }
            }
            return planned;
        });
    }

    /** Takes back what {@link #plan} planned. */
    public void takeBack(List<ActivityId> planned) {
        sql.transaction(() -> planned.forEach(activities::remove));
    }
}
