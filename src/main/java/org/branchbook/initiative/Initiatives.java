package org.branchbook.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.branchbook.register.Writes;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Services;
import org.branchbook.service.Stint;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to initiatives. */
public final class Initiatives {
    private static final int SAID = 2000;
    private static final int DAYS = 400;

    private final InitiativeRepository repository;
    private final ClauseRepository clauses;
    private final Activities activities;
    private final Services services;
    private final Writes writes;
    private final Clock clock;

    public Initiatives(Sql sql, Activities activities, Services services, Clock clock) {
        this.repository = new InitiativeRepository(sql);
        this.clauses = new ClauseRepository(sql);
        this.activities = activities;
        this.services = services;
        this.writes = new Writes(sql);
        this.clock = clock;
    }

    /** An initiative with how many of its clauses have evidence. */
    public record Standing(Initiative initiative, List<Clause> clauses) {
        public Standing {
            clauses = List.copyOf(clauses);
        }

        public int proved() {
            return (int) clauses.stream().filter(Clause::proved).count();
        }
    }

    /** Service of a day in one category, which answers a clause together. */
    public record ServiceDay(LocalDate on, ServiceCategory category, List<Stint> stints) {}

    public Changes changes() {
        return writes.changes();
    }

    public List<Standing> standings() {
        return repository.all().stream().map(this::standing).toList();
    }

    private Standing standing(Initiative one) {
        return new Standing(one, clauses.of(one.id()));
    }

    public Standing standing(long id) {
        return standing(get(id));
    }

    public Initiative get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("initiative.notFound", id));
    }

    /** The one of a title or a document number; none where there is none. */
    public Optional<Initiative> named(String name) {
        String wanted = name.strip();
        return repository.all().stream()
                .filter(one ->
                        one.title().equals(wanted)
                                || (!wanted.isEmpty() && one.draft().number().equals(wanted)))
                .findFirst();
    }

    /** As a form holds it, with its clauses. */
    public Initiative.Draft draft(long id) {
        Initiative.Draft draft = get(id).draft();
        return new Initiative.Draft(
                draft.title(),
                draft.number(),
                draft.issuer(),
                draft.dated(),
                draft.due(),
                clauses.of(id).stream().map(Clause::text).toList());
    }

    public long add(Initiative.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        return writes.value(() -> repository.insert(draft, now()));
    }

    public void change(long id, Initiative.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        writes.run(() -> repository.update(id, draft, now()));
    }

    public void remove(long id) {
        writes.run(() -> repository.setRemoved(id, now()));
    }

    public void restore(long id) {
        writes.run(() -> repository.setRemoved(id, null));
    }

    /** Says that the superior was answered, or, undoing that, that he was not. */
    public void reported(long id, @Nullable LocalDate day) {
        writes.run(() -> repository.setReported(id, day));
    }

    public void say(long clause, String said) {
        List<Problem> problems = new ArrayList<>();
        Texts.check(problems, "said", said, SAID);
        InvalidInput.throwIfAny(problems);
        writes.run(() -> clauses.say(clause, said.strip()));
    }

    /** Activities that can answer it: since a year before the document, the latest first. */
    public List<Activity> candidates(Initiative initiative) {
        return activities
                .between(since(initiative), LocalDate.now(clock).plusDays(DAYS))
                .reversed();
    }

    /** Days of service that can answer it, the latest first. */
    public List<ServiceDay> serviceDays(Initiative initiative) {
        record Key(LocalDate on, ServiceCategory category) {}
        Map<Key, List<Stint>> days = new LinkedHashMap<>();
        for (Stint stint : services.between(since(initiative), LocalDate.now(clock)).reversed()) {
            Key key = new Key(stint.draft().span().on(), stint.draft().work().category());
            days.computeIfAbsent(key, _ -> new ArrayList<>()).add(stint);
        }
        List<ServiceDay> found = new ArrayList<>();
        days.forEach((key, stints) -> found.add(new ServiceDay(key.on, key.category, stints)));
        return found;
    }

    private LocalDate since(Initiative initiative) {
        LocalDate dated = initiative.draft().dated();
        return (dated == null ? LocalDate.now(clock) : dated).minusYears(1);
    }

    /** Returns the ties, for {@link #untie}. */
    public List<Long> tie(long clause, ActivityId activity) {
        activities.get(activity);
        return writes.value(() -> {
            refuseTwice(clauses.tied(clause, activity, null), "activity");
            return List.of(clauses.tie(clause, activity, null));
        });
    }

    public List<Long> tie(long clause, List<Stint> stints) {
        return writes.value(() -> {
            List<Long> ties = new ArrayList<>();
            for (Stint stint : stints) {
                if (!clauses.tied(clause, null, stint.id())) {
                    ties.add(clauses.tie(clause, null, stint.id()));
                }
            }
            refuseTwice(ties.isEmpty(), "service");
            return ties;
        });
    }

    private static void refuseTwice(boolean tied, String field) {
        if (tied) {
            throw new InvalidInput(List.of(Problem.of(field, "initiative.problem.tied")));
        }
    }

    public void untie(List<Long> ties) {
        writes.run(() -> ties.forEach(one -> clauses.setUntied(one, now())));
    }

    public void tieAgain(List<Long> ties) {
        writes.run(() -> ties.forEach(one -> clauses.setUntied(one, null)));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
