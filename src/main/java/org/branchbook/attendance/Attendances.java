package org.branchbook.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.Audience;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.exclusion.Exclusions;
import org.branchbook.exclusion.NotDue;
import org.branchbook.makeup.MakeUp;
import org.branchbook.makeup.MakeUps;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.member.Stage;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to who came, and to closing a record. */
public final class Attendances {
    private static final int OBSERVER_LIMIT = 60;

    private final Sql sql;
    private final Branches branches;
    private final Members members;
    private final Activities activities;
    private final AttendanceRepository repository;
    private final MakeUps makeUps;
    private final Changes changes = new Changes();
    private final Closing closing;

    public Attendances(Sql sql, Branches branches, Members members, Activities activities) {
        this.sql = sql;
        this.branches = branches;
        this.members = members;
        this.activities = activities;
        this.repository = new AttendanceRepository(sql);
        this.closing = new Closing(sql, activities, changes);
        this.makeUps = new MakeUps(sql, activities);
        makeUps.changes().listen(changes);
    }

    public Changes changes() {
        return changes;
    }

    /**
     * The due list of the activity's day, or the frozen one of a record that is closed or open for
     * an amendment.
     */
    public AttendanceSheet sheet(ActivityId id) {
        Activity activity = activities.get(id);
        List<Observer> observers = repository.observers(id);
        List<AttendanceRow> frozen =
                activity.state().begun() ? repository.frozen(id, makeUps.of(id)) : List.of();
        if (activity.closed() || !frozen.isEmpty()) {
            return new AttendanceSheet(activity, frozen, List.of(), observers);
        }
        return open(activity, members.everybody(activity.date()), observers);
    }

    /** Who sat in. */
    public List<Observer> observers(ActivityId id) {
        return repository.observers(id);
    }

    /** Make-up study for what was missed. */
    public MakeUps makeUps() {
        return makeUps;
    }

    /**
     * Who is not on the due list of the activity's day, and why; once it is frozen, as it was known
     * then.
     */
    public List<NotDue> notDue(Activity activity) {
        List<NotDue> frozen = closing.notDue(activity.id());
        if (!frozen.isEmpty()) {
            return frozen;
        }
        return Exclusions.of(
                activity.plan().people().audience(),
                activity.date(),
                members.everybody(activity.date()));
    }

    /** As {@link #notDue}; a record whose due list is frozen has only what was frozen with it. */
    public List<NotDue> kept(Activity activity) {
        boolean frozen = repository.isFrozen(activity.id());
        return frozen ? closing.notDue(activity.id()) : notDue(activity);
    }

    private AttendanceSheet open(
            Activity activity, List<RosterEntry> everybody, List<Observer> observers) {
        ActivityId id = activity.id();
        Map<MemberId, Marking> marks = repository.marks(id);
        Map<MemberId, MakeUp> made = makeUps.of(id);
        Map<GroupId, String> groups = new HashMap<>();
        List<AttendanceRow> rows = new ArrayList<>();
        List<AttendanceRow> strays = new ArrayList<>();
        for (RosterEntry entry : everybody) {
            Marking marking = marks.get(entry.id());
            MakeUp makeUp = made.get(entry.id());
            if (activity.plan().people().audience().includes(entry)) {
                Marking now = marking == null ? Marking.NONE : marking;
                rows.add(new AttendanceRow(rows.size() + 1, person(entry, groups), now, makeUp));
            } else if (marking != null) {
                strays.add(new AttendanceRow(0, person(entry, groups), marking, makeUp));
            }
        }
        return new AttendanceSheet(activity, rows, strays, observers);
    }

    private AttendanceRow.Person person(RosterEntry entry, Map<GroupId, String> groups) {
        GroupId group = entry.group();
        Stage stage = entry.stage();
        return new AttendanceRow.Person(
                entry.id(),
                entry.name(),
                stage == null ? Stage.APPLICANT : stage,
                group == null ? "" : groups.computeIfAbsent(group, branches::groupName),
                entry.votes());
    }

    /** What to compare with letters typed to find somebody: the stored pinyin of everybody. */
    public Map<MemberId, String> searchTexts() {
        return members.searchTexts();
    }

    /** What today's roster would change in a record closed before; empty for an open one. */
    public Difference difference(AttendanceSheet sheet) {
        Activity activity = sheet.activity();
        if (!activity.closed()) {
            return new Difference(List.of(), List.of());
        }
        Map<MemberId, String> frozen = new LinkedHashMap<>();
        sheet.rows().forEach(row -> frozen.put(row.person().id(), row.name()));
        Audience audience = activity.plan().people().audience();
        Set<MemberId> before = new HashSet<>();
        members.everybody(activity.date().minusDays(1)).stream()
                .filter(audience::includes)
                .forEach(entry -> before.add(entry.id()));
        List<String> added = new ArrayList<>();
        for (RosterEntry entry : members.everybody(activity.date())) {
            // Whom the meeting itself admitted was not due at it.
            if (audience.includes(entry)
                    && frozen.remove(entry.id()) == null
                    && before.contains(entry.id())) {
                added.add(entry.name());
            }
        }
        return new Difference(added, List.copyOf(frozen.values()));
    }

    /** Names the roster has now and the closed record has not, and the other way round. */
    public record Difference(List<String> added, List<String> gone) {
        public boolean none() {
            return added.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * As {@link #mark(ActivityId, MemberId, Marking)}, with the kind of leave read in the reason.
     */
    public void mark(ActivityId id, MemberId member, @Nullable Mark mark, String reason) {
        mark(id, member, Marking.of(mark, reason));
    }

    /**
     * Marks somebody, or takes the mark away. Leave may be known beforehand; the first mark of
     * another kind says that the activity was held.
     */
    public void mark(ActivityId id, MemberId member, Marking marking) {
        InvalidInput.throwIfAny(marking.problems());
        Activity activity = activities.open(id);
        sql.transaction(() -> {
            if (marking.mark() == null) {
                repository.clear(id, member);
            } else {
                repository.put(id, member, marking);
                if (marking.mark() != Mark.LEAVE) {
                    hold(activity);
                }
            }
            sql.afterCommit(changes);
        });
    }

    /** Marks everybody who has no mark yet as present; returns whom, for undoing it. */
    public List<MemberId> markRestPresent(ActivityId id) {
        Activity activity = activities.open(id);
        List<MemberId> marked =
                sheet(id).rows().stream()
                        .filter(row -> row.mark() == null)
                        .map(row -> row.person().id())
                        .toList();
        sql.transaction(() -> {
            marked.forEach(member -> repository.put(id, member, Marking.PRESENT));
            hold(activity);
            sql.afterCommit(changes);
        });
        return marked;
    }

    /** Takes marks away. */
    public void clear(ActivityId id, List<MemberId> marked) {
        activities.open(id);
        sql.transaction(() -> {
            marked.forEach(member -> repository.clear(id, member));
            sql.afterCommit(changes);
        });
    }

    private void hold(Activity activity) {
        if (activity.state() == ActivityState.PLANNED) {
            activities.setHeld(activity.id(), true);
        }
    }

    public void saveObservers(ActivityId id, List<Observer> observers) {
        for (Observer observer : observers) {
            if (observer.name().isEmpty()
                    || observer.name().length() > OBSERVER_LIMIT
                    || observer.identity().length() > OBSERVER_LIMIT) {
                throw new InvalidInput(
                        List.of(
                                Problem.of(
                                        "observers",
                                        "attendance.problem.observer",
                                        OBSERVER_LIMIT)));
            }
        }
        activities.open(id);
        sql.transaction(() -> {
            repository.setObservers(id, observers);
            sql.afterCommit(changes);
        });
    }

    /** Closing a record, which freezes its due list, and opening it again. */
    public Closing closing() {
        return closing;
    }

    /** Closes a record, see {@link Closing#close}. */
    public void close(ActivityId id) {
        AttendanceSheet sheet = sheet(id);
        closing.close(sheet, kept(sheet.activity()));
    }

    /** Undoes the closing of a record. */
    public void reopen(ActivityId id) {
        closing.reopen(id);
    }

    /** Attendance of the activities in a span of days, both included, for ledgers and lists. */
    public Map<ActivityId, Counts> counts(LocalDate first, LocalDate last) {
        Map<ActivityId, Counts> counts = new LinkedHashMap<>();
        Map<ActivityId, Counts> closed = repository.closedCounts(first, last);
        RosterHistory history = null;
        for (Activity activity : activities.between(first, last)) {
            Counts frozen = closed.get(activity.id());
            if (frozen != null) {
                counts.put(activity.id(), frozen);
            } else if (activity.state() == ActivityState.HELD) {
                history = history == null ? members.history() : history;
                List<RosterEntry> everybody = history.on(activity.date());
                Totals totals = open(activity, everybody, List.of()).totals();
                counts.put(
                        activity.id(),
                        new Counts(
                                totals.due(), totals.present(), totals.leave(), totals.absent()));
            }
        }
        return counts;
    }

    /** Due, present, on leave and absent, in persons. */
    public record Counts(int due, int present, int leave, int absent) {
        public int unmarked() {
            return due - present - leave - absent;
        }
    }
}
