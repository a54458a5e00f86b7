package org.branchbook.lecture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.member.Members;
import org.branchbook.member.PersonPick;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.Sql;

/** The door to lectures. */
public final class Lectures {
    private final Sql sql;
    private final Members members;
    private final Activities activities;
    private final LocalRules rules;
    private final Clock clock;
    private final LectureRepository repository;
    private final Changes changes = new Changes();

    public Lectures(
            Sql sql, Members members, Activities activities, LocalRules rules, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.activities = activities;
        this.rules = rules;
        this.clock = clock;
        this.repository = new LectureRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Whether an activity is, or has a segment that is, a lecture. */
    public static boolean suits(Activity activity) {
        return activity.plan().types().contains(ActivityType.PARTY_LECTURE);
    }

    /** An empty one where nothing was entered. */
    public Lecture of(ActivityId activity) {
        return repository.find(activity).orElse(Lecture.NONE);
    }

    public void save(ActivityId activity, Lecture lecture) {
        InvalidInput.throwIfAny(lecture.problems());
        activities.open(activity);
        sql.transaction(() -> {
            repository.save(activity, lecture);
            sql.afterCommit(changes::fire);
        });
    }

    /** A lecturer by what is typed for him: one of the roster as of the day, or somebody else. */
    public static Lecturer lecturer(String name, String title, List<RosterEntry> roster) {
        return new PersonPick(roster)
                .find(name)
                .map(entry -> new Lecturer(entry.name(), title, entry.id()))
                .orElseGet(() -> new Lecturer(name, title, null));
    }

    /** Who may be meant by the name of a lecturer on a day. */
    public List<RosterEntry> people(LocalDate day) {
        return members.everybody(day).stream().filter(entry -> entry.belonging().here()).toList();
    }

    /** Who lectured in a year; leading members stand first, whether they did or not. */
    public LectureYear year(int year, Messages messages) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate on = last.isBefore(today) ? last : today;
        Map<ActivityId, Activity> held =
                activities.between(LocalDate.of(year, 1, 1), last.plusYears(1)).stream()
                        .collect(Collectors.toMap(Activity::id, activity -> activity));
        Map<String, List<LectureRepository.Given>> given = new LinkedHashMap<>();
        for (LectureRepository.Given one : repository.year(year)) {
            given.computeIfAbsent(key(one.lecturer()), _ -> new ArrayList<>()).add(one);
        }
        List<LectureYear.Line> lines = new ArrayList<>();
        for (RosterEntry entry : members.everybody(on)) {
            List<LectureRepository.Given> own = given.remove("#" + entry.id().value());
            boolean leader = entry.counts() && entry.onCommittee();
            if (leader || own != null) {
                lines.add(
                        line(
                                entry.name(),
                                posts(entry, messages),
                                leader,
                                own == null ? List.of() : own,
                                held));
            }
        }
        for (List<LectureRepository.Given> outside : given.values()) {
            Lecturer lecturer = outside.getFirst().lecturer();
            lines.add(line(lecturer.name(), lecturer.title(), false, outside, held));
        }
        lines.sort((a, b) -> Boolean.compare(b.leader(), a.leader()));
        return new LectureYear(year, rules.book().number("life:lectures", on), lines);
    }

    private static String key(Lecturer lecturer) {
        var member = lecturer.member();
        return member == null ? lecturer.name().toLowerCase(Locale.ROOT) : "#" + member.value();
    }

    private static String posts(RosterEntry entry, Messages messages) {
        return entry.posts().stream()
                .filter(Post::committee)
                .sorted()
                .map(messages::text)
                .collect(Collectors.joining("、"));
    }

    private static LectureYear.Line line(
            String name,
            String title,
            boolean leader,
            List<LectureRepository.Given> own,
            Map<ActivityId, Activity> held) {
        List<Activity> all =
                own.stream()
                        .flatMap(
                                one -> java.util.stream.Stream.ofNullable(held.get(one.activity())))
                        .sorted(java.util.Comparator.comparing(Activity::date))
                        .toList();
        return new LectureYear.Line(
                name,
                title,
                leader,
                all.stream().filter(a -> a.state() != ActivityState.PLANNED).toList(),
                all.stream().filter(a -> a.state() == ActivityState.PLANNED).toList());
    }
}
