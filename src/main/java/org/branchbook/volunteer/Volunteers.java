package org.branchbook.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;

/** The door to those who serve. */
public final class Volunteers {
    private final Members members;
    private final VolunteerRepository repository;
    private final Writes writes;
    private final Clock clock;

    public Volunteers(Sql sql, Members members, Clock clock) {
        this.members = members;
        this.repository = new VolunteerRepository(sql);
        this.writes = new Writes(sql);
        this.clock = clock;
    }

    public Changes changes() {
        return writes.changes();
    }

    /** Who may serve on a day: the roster of it with each one's stage, then those from outside. */
    public List<Volunteer> all(LocalDate day) {
        Map<MemberId, Volunteer> known = new HashMap<>();
        List<Volunteer> outside = new ArrayList<>();
        for (Volunteer one : repository.all()) {
            MemberId member = one.member();
            if (member == null) {
                outside.add(one);
            } else {
                known.putIfAbsent(member, one);
            }
        }
        List<Volunteer> all = new ArrayList<>();
        for (RosterEntry entry : members.roster(day)) {
            Volunteer before = known.get(entry.id());
            all.add(
                    new Volunteer(
                            before == null ? 0 : before.id(),
                            entry.id(),
                            new Volunteer.Draft(
                                    entry.name(),
                                    Identity.of(entry.stage()),
                                    before == null ? null : before.draft().broughtBy(),
                                    before == null ? "" : before.draft().number())));
        }
        all.addAll(outside);
        return all;
    }

    /** Those who have a row, by its number; of the roster with the name of today. */
    public Map<Long, Volunteer> kept() {
        Map<Long, Volunteer> kept = new HashMap<>();
        repository.all().forEach(one -> kept.put(one.id(), one));
        return kept;
    }

    public Volunteer get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("volunteer.notFound", id));
    }

    /** The one person of a name on a day; says so where there is none or more than one. */
    public Volunteer named(String name, LocalDate day) {
        List<Volunteer> found =
                all(day).stream().filter(one -> one.name().equals(name.strip())).toList();
        if (found.isEmpty()) {
            throw new AppException("volunteer.unknown", name.strip());
        }
        if (found.size() > 1) {
            throw new AppException("volunteer.ambiguous", name.strip(), found.size());
        }
        return found.getFirst();
    }

    /** The number of somebody, who gets a row where he has none yet. */
    public long ensure(Volunteer one) {
        if (one.id() != 0) {
            return one.id();
        }
        MemberId member = Objects.requireNonNull(one.member());
        return repository
                .of(member)
                .map(Volunteer::id)
                .orElseGet(() ->
                        writes.value(() ->
                                repository.insert(member, one.draft(), LocalDateTime.now(clock))));
    }

    public long add(Volunteer.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        return writes.value(() -> repository.insert(null, draft, LocalDateTime.now(clock)));
    }

    public void change(long id, Volunteer.Draft draft) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        Long by = draft.broughtBy();
        for (int depth = 0; by != null && depth < 50; depth++) {
            if (by == id) {
                problems.add(Problem.of("broughtBy", "volunteer.problem.circle"));
                break;
            }
            by = get(by).draft().broughtBy();
        }
        InvalidInput.throwIfAny(problems);
        writes.run(() -> repository.update(id, draft));
    }

    /** Takes somebody off the list of those who may serve; what he did stays. */
    public void remove(long id) {
        writes.run(() -> repository.setRemoved(id, LocalDateTime.now(clock)));
    }

    public void restore(long id) {
        writes.run(() -> repository.setRemoved(id, null));
    }
}
