package org.branchbook.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.jspecify.annotations.Nullable;

/** What a record is compared with: rules and days, the roster of any day, the other records. */
public final class Surroundings {
    private final Times times;
    private final People people;
    private final List<Activity> activities;
    private final Reading read;
    private final Texts texts;
    private final Map<ActivityId, RecordFacts> facts = new HashMap<>();
    private final Map<LocalDate, Day> rosters = new HashMap<>();
    private final Map<Asked, List<Activity>> alike = new HashMap<>();
    private @Nullable Map<String, Set<ActivityId>> scans;

    private record Asked(ActivityId id, int percent) {}

    /**
     * The branch's people.
     *
     * @param founded when the branch was set up, null where nobody said so
     */
    public record People(RosterHistory history, @Nullable LocalDate founded) {}

    /** Reads from the book. */
    public interface Reading {
        RecordFacts facts(ActivityId id, Surroundings around);

        /** The records that scans of sign-in sheets lie with, by SHA-256. */
        Map<String, Set<ActivityId>> scans();

        boolean holds(String sha256);
    }

    /** Everybody as of a day, by name and by id. */
    public record Day(List<RosterEntry> everybody, Map<MemberId, RosterEntry> byId) {
        static Day of(List<RosterEntry> everybody) {
            return new Day(
                    everybody,
                    everybody.stream().collect(Collectors.toMap(RosterEntry::id, e -> e)));
        }

        /** Those of this name whose relation was here. */
        public List<RosterEntry> named(String name) {
            return everybody.stream()
                    .filter(entry -> entry.belonging().here() && entry.name().equals(name))
                    .toList();
        }
    }

    /**
     * @param activities those around the ones that are looked at, by date
     * @param read reads the facts of one of them
     */
    public Surroundings(
            Times times, People people, List<Activity> activities, Reading read, Texts texts) {
        this.times = times;
        this.people = people;
        this.activities = List.copyOf(activities);
        this.read = read;
        this.texts = texts;
    }

    public Times times() {
        return times;
    }

    public Optional<LocalDate> founded() {
        return Optional.ofNullable(people.founded);
    }

    public RosterHistory history() {
        return people.history;
    }

    public Day roster(LocalDate day) {
        return rosters.computeIfAbsent(day, d -> Day.of(people.history.on(d)));
    }

    public List<Activity> activities() {
        return activities;
    }

    /** The facts of a record, read once. */
    public RecordFacts facts(ActivityId id) {
        RecordFacts known = facts.get(id);
        if (known == null) {
            known = read.facts(id, this);
            facts.put(id, known);
        }
        return known;
    }

    /** The records that the same scan of a sign-in sheet lies with. */
    public Set<ActivityId> withScan(String sha256) {
        Map<String, Set<ActivityId>> known = scans;
        if (known == null) {
            known = read.scans();
            scans = known;
        }
        return known.getOrDefault(sha256, Set.of());
    }

    /** Whether the content of a file is in the book. */
    public boolean holds(String sha256) {
        return read.holds(sha256);
    }

    /** The other activities whose times overlap with those of one. */
    public List<Activity> overlapping(Activity activity) {
        var when = activity.plan().when();
        return activities.stream()
                .filter(other -> !other.id().equals(activity.id()))
                .filter(other -> other.date().equals(activity.date()))
                .filter(other ->
                        other.plan().when().start().isBefore(when.end())
                                && when.start().isBefore(other.plan().when().end()))
                .toList();
    }

    /** The other records whose minutes are alike to more than so many per cent. */
    public List<Activity> alike(Activity activity, int percent) {
        return alike.computeIfAbsent(
                new Asked(activity.id(), percent), _ -> compared(activity, percent));
    }

    private List<Activity> compared(Activity activity, int percent) {
        Shingles own = texts.of(activity);
        return activities.stream()
                .filter(other -> !other.id().equals(activity.id()))
                .filter(other -> texts.of(other).alike(own, percent))
                .toList();
    }
}
