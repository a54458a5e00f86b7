package org.branchbook.shift;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.Dates;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.register.Kept;
import org.branchbook.register.Writes;
import org.branchbook.service.Project;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteer;
import org.branchbook.volunteer.Volunteers;

/** The door to shifts, who signed up for them, and who came. */
public final class Shifts {
    private final ShiftRepository repository;
    private final Kept<Shift.Draft> kept;
    private final Writes writes;
    private final Doors doors;
    private final Clock clock;

    /** Whose shifts they are, who signs up, and where whoever came gets his record. */
    public record Doors(Projects projects, Volunteers volunteers, Services services) {}

    public Shifts(Sql sql, Doors doors, Clock clock) {
        this.repository = new ShiftRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Shift.Draft::problems);
        this.writes = new Writes(sql);
        this.doors = doors;
        this.clock = clock;
    }

    /** Of sign-ups; the shifts themselves tell theirs. */
    public Changes changes() {
        return writes.changes();
    }

    public Kept<Shift.Draft> kept() {
        return kept;
    }

    /** By day and beginning. */
    public List<Shift> between(LocalDate first, LocalDate last) {
        return repository.between(first, last);
    }

    public List<Shift> year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public Shift get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("shift.notFound", id));
    }

    /** Whether a shift has ended by the clock. */
    public boolean over(Shift one) {
        return one.draft().span().over(LocalDateTime.now(clock));
    }

    /** How those of some shifts that are over were filled. */
    public FillRate filled(List<Shift> shifts) {
        return FillRate.of(shifts.stream().filter(this::over).toList());
    }

    /** Whom the project of a shift served last, to begin with when arrivals are entered. */
    public Stint.Served served(Shift shift) {
        return doors.services().served(shift.draft().project(), shift.draft().span().on());
    }

    /** The days a project's standing appointment asks for that have no shift of it yet. */
    public SlotDays slots(
            Project project, LocalDate first, LocalDate last, HolidayCalendar calendar) {
        Project.Standing standing = project.draft().more().standing();
        if (standing == null) {
            throw new InvalidInput(
                    List.of(Problem.of("project", "shift.problem.noStanding", project.name())));
        }
        LocalDate anchor = repository.first(project.id()).orElse(first);
        SlotDays all = SlotDays.of(standing, anchor, first, last, calendar);
        List<LocalDate> taken =
                between(first, last).stream()
                        .filter(one -> one.draft().project() == project.id())
                        .map(one -> one.draft().span().on())
                        .toList();
        List<LocalDate> free = all.days().stream().filter(day -> !taken.contains(day)).toList();
        return new SlotDays(free, all.skipped(), all.provisional());
    }

    /** Makes a shift of a project's standing appointment on each of some days, or none. */
    public List<Long> plan(Project project, List<LocalDate> days) {
        Project.Standing standing = project.draft().more().standing();
        if (standing == null) {
            throw new InvalidInput(
                    List.of(Problem.of("project", "shift.problem.noStanding", project.name())));
        }
        return writes.value(() ->
                days.stream()
                        .map(day -> new Span(day, standing.from(), standing.to()))
                        .map(span ->
                                kept.add(
                                        new Shift.Draft(
                                                project.id(), span, "", standing.quota(), "")))
                        .toList());
    }

    /** Adds people up to the quota, nobody to two shifts at once, and takes others off. */
    public void signUp(long id, List<Volunteer> people, List<Volunteer> leaving) {
        writes.run(() -> {
            leaving.forEach(one -> withdraw(id, one.id()));
            Shift shift = get(id);
            List<Problem> problems = new ArrayList<>();
            int quota = shift.draft().quota();
            if (shift.signed() + people.size() > quota) {
                problems.add(Problem.of("names", "shift.problem.full", quota, shift.signed()));
            }
            for (Volunteer one : people) {
                elsewhere(shift, one, problems);
            }
            InvalidInput.throwIfAny(problems);
            for (Volunteer one : people) {
                repository.signUp(id, doors.volunteers().ensure(one), LocalDateTime.now(clock));
            }
        });
    }

    private void elsewhere(Shift shift, Volunteer who, List<Problem> problems) {
        Span span = shift.draft().span();
        for (Shift other : between(span.on(), span.on())) {
            boolean there = other.people().stream().anyMatch(one -> one.volunteer() == who.id());
            if (there && other.draft().span().overlaps(span)) {
                Span theirs = other.draft().span();
                problems.add(
                        Problem.of(
                                "names",
                                "shift.problem.elsewhere",
                                who.name(),
                                other.said(),
                                Dates.time(theirs.from()),
                                Dates.time(theirs.to())));
            }
        }
    }

    /** Takes somebody off again, unless he came. */
    public void withdraw(long id, long volunteer) {
        writes.run(() -> {
            for (Shift.SignUp one : get(id).people()) {
                if (one.volunteer() == volunteer && one.came()) {
                    throw new InvalidInput(
                            List.of(Problem.of("names", "shift.problem.came", one.name())));
                }
            }
            repository.withdraw(id, volunteer);
        });
    }

    /**
     * Enters who came from when to when: each gets a service record.
     *
     * @param when by the number of the volunteer
     * @param served whom the shift served
     * @return the records
     */
    public List<Long> arrive(long id, Map<Long, Span> when, Stint.Served served) {
        return writes.value(() -> {
            Shift shift = get(id);
            Project project = doors.projects().get(shift.draft().project());
            Stint.Work work =
                    new Stint.Work(
                            project.draft().category(),
                            project.id(),
                            null,
                            shift.draft().post(),
                            served);
            Map<Long, Identity> identities = new HashMap<>();
            doors.volunteers()
                    .all(shift.draft().span().on())
                    .forEach(one -> identities.put(one.id(), one.identity()));
            List<Long> stints = new ArrayList<>();
            when.forEach((who, span) -> {
                Identity as = identities.getOrDefault(who, Identity.RESIDENT);
                long stint = doors.services().add(new Stint.Draft(who, as, span, 0, work));
                repository.came(id, who, span, stint);
                stints.add(stint);
            });
            return stints;
        });
    }
}
