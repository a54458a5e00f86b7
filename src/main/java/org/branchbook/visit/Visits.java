package org.branchbook.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.register.Kept;
import org.branchbook.register.Writes;
import org.branchbook.rules.RuleBook;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;
import org.jspecify.annotations.Nullable;

/** The door to visits. */
public final class Visits {
    private final VisitRepository repository;
    private final Kept<Visit.Draft> kept;
    private final Writes writes;
    private final Doors doors;
    private final Clock clock;

    /** Who goes, who should, and how often. */
    public record Doors(Volunteers volunteers, Members members, LocalRules rules) {}

    public Visits(Sql sql, Doors doors, Clock clock) {
        this.repository = new VisitRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Visit.Draft::problems);
        this.writes = new Writes(sql);
        this.doors = doors;
        this.clock = clock;
    }

    public Kept<Visit.Draft> kept() {
        return kept;
    }

    /** By day. */
    public List<Visit> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Of each member how often in a year, and how many reflections, by the rules of its end. */
    public VisitYear.Wanted wanted(int year) {
        RuleBook rules = doors.rules().book();
        LocalDate end = LocalDate.of(year, 12, 31);
        return new VisitYear.Wanted(
                rules.number("spread:visits", end), rules.number("spread:reflections", end));
    }

    /** Who of the roster went as often as is wanted, and what came back. */
    public VisitYear standing(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, 12, 31);
        Map<Long, Volunteer> people = doors.volunteers().kept();
        return VisitYear.of(
                year(year),
                doors.members().roster(end.isBefore(today) ? end : today),
                id -> member(people.get(id)),
                wanted(year),
                today);
    }

    private static @Nullable MemberId member(@Nullable Volunteer one) {
        return one == null ? null : one.member();
    }

    /**
     * Enters a visit, or changes it, with who goes.
     *
     * @param id 0 for a new one
     * @param people by the number of the volunteer, whether his reflection came back
     */
    public long save(long id, Visit.Draft draft, Map<Long, Boolean> people) {
        return writes.value(() -> {
            long number = id;
            if (id == 0) {
                number = kept.add(draft);
            } else {
                kept.change(id, draft);
            }
            repository.visitors(number, new LinkedHashMap<>(people));
            return number;
        });
    }
}
