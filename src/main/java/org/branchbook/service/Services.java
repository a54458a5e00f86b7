package org.branchbook.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.Dates;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;

/** The door to stints of service. */
public final class Services {
    private final StintRepository repository;
    private final Counting counting;
    private final Activities activities;
    private final LocalRules rules;
    private final Writes writes;
    private final Clock clock;

    public Services(
            Sql sql, Members members, Activities activities, LocalRules rules, Clock clock) {
        this.repository = new StintRepository(sql);
        this.counting = new Counting(sql, members);
        this.activities = activities;
        this.rules = rules;
        this.writes = new Writes(sql);
        this.clock = clock;
    }

    public Changes changes() {
        return writes.changes();
    }

    /** By day and beginning. */
    public List<Stint> between(LocalDate first, LocalDate last) {
        return repository.between(first, last);
    }

    public List<Stint> year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Of one person on a day. */
    public List<Stint> of(long volunteer, LocalDate day) {
        return repository.of(volunteer, day);
    }

    /** Whom a project last served up to a day; unsaid where that was never said. */
    public Stint.Served served(long project, LocalDate upTo) {
        return repository.served(project, upTo).orElse(Stint.Served.UNSAID);
    }

    public Stint get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("service.noStint", id));
    }

    /** How hours are counted today and were on any day before. */
    public ServiceTime time() {
        return new ServiceTime(rules.book());
    }

    /**
     * Everything that counts as service, by day and beginning: records, and activities of voluntary
     * service for whoever came and has no record of his own for that time.
     */
    public List<Counted> counted(LocalDate first, LocalDate last) {
        return counting.between(first, last, time());
    }

    /** The hours of everybody on the roster who served in a time, by the same count. */
    public Map<MemberId, Hours> hoursOf(LocalDate first, LocalDate last) {
        Map<MemberId, Hours> hours = new HashMap<>();
        for (Counted one : counted(first, last)) {
            MemberId member = one.who().member();
            if (member != null) {
                hours.merge(member, Hours.NONE.plus(one), Hours::plus);
            }
        }
        return hours;
    }

    /** What one person ever did, by the same count; latest last. */
    public List<Counted> counted(MemberId member) {
        return counting.of(member, time());
    }

    public HoursTable table(int year) {
        return HoursTable.of(year, counted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    public long add(Stint.Draft draft) {
        return writes.value(() -> {
            refuse(draft, 0);
            return repository.insert(draft, LocalDateTime.now(clock));
        });
    }

    /** All or none, as the people of one shift. */
    public List<Long> addAll(List<Stint.Draft> drafts) {
        return writes.value(() -> drafts.stream().map(this::add).toList());
    }

    public void change(long id, Stint.Draft draft) {
        writes.run(() -> {
            refuse(draft, id);
            repository.update(id, draft);
        });
    }

    public void remove(long id) {
        writes.run(() -> repository.setRemoved(id, LocalDateTime.now(clock)));
    }

    /** Puts one back, unless the person has served elsewhere at the time since. */
    public void restore(long id) {
        writes.run(() -> {
            refuse(get(id).draft(), id);
            repository.setRemoved(id, null);
        });
    }

    private void refuse(Stint.Draft draft, long self) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        Span span = draft.span();
        if (span.on().isAfter(LocalDate.now(clock))) {
            problems.add(Problem.of("on", "service.problem.future"));
        }
        if (problems.isEmpty()) {
            elsewhere(draft, self, problems);
        }
        ActivityId activity = draft.work().activity();
        if (activity != null && !activities.get(activity).date().equals(span.on())) {
            problems.add(
                    Problem.of(
                            "activity",
                            "service.problem.otherDay",
                            activities.get(activity).date().toString()));
        }
        InvalidInput.throwIfAny(problems);
    }

    private void elsewhere(Stint.Draft draft, long self, List<Problem> problems) {
        for (Stint other : repository.of(draft.volunteer(), draft.span().on())) {
            Span span = other.draft().span();
            if (other.id() != self && span.overlaps(draft.span())) {
                problems.add(
                        Problem.of(
                                "from",
                                "service.problem.overlap",
                                other.name(),
                                Dates.time(span.from()),
                                Dates.time(span.to()),
                                other.id()));
            }
        }
    }
}
