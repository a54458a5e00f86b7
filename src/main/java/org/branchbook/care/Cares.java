package org.branchbook.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.Members;
import org.branchbook.person.PersonName;
import org.branchbook.register.Kept;
import org.branchbook.register.Texts;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to those who are helped or accompanied. */
public final class Cares {
    private final CareRepository repository;
    private final Members members;
    private final LocalRules rules;
    private final Kept<Care.Draft> kept;
    private final Clock clock;

    public Cares(Sql sql, Members members, LocalRules rules, Clock clock) {
        this.repository = new CareRepository(sql);
        this.members = members;
        this.rules = rules;
        this.clock = clock;
        this.kept = new Kept<>(sql, clock, repository, this::problems);
    }

    public Changes changes() {
        return kept.changes();
    }

    /** By which they are added, changed and removed. */
    public Kept<Care.Draft> kept() {
        return kept;
    }

    /** Months that two contacts of a mentor and a student may be apart. */
    public int months() {
        return rules.book().number("care:contact", today());
    }

    /** Everything on the list, what goes on first. */
    public List<Care> all() {
        return repository.all();
    }

    public Care get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("care.notFound", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<Problem> problems(Care.Draft draft) {
        List<Problem> problems = new ArrayList<>(draft.problems(months(), today()));
        String code = PersonName.normalise(draft.code());
        if (members.everybody(today()).stream().anyMatch(one -> one.name().equals(code))) {
            problems.add(Problem.of("code", "care.problem.name", code));
        }
        return problems;
    }

    /** Writes down a contact; returns its number. */
    public long contact(long id, Care.Contact contact) {
        Care care = open(id);
        List<Problem> problems = new ArrayList<>();
        if (contact.on().isAfter(today())) {
            problems.add(Problem.of("on", "care.problem.future"));
        } else if (contact.on().isBefore(care.begun())) {
            problems.add(Problem.of("on", "care.problem.beforeBegin", care.begun()));
        }
        Texts.required(problems, "said", contact.said(), "care.problem.nothing");
        Texts.check(problems, "said", contact.said(), Texts.NOTE);
        Care.next(problems, "next", care.draft().kind(), contact.on(), contact.next(), months());
        InvalidInput.throwIfAny(problems);
        long[] added = new long[1];
        kept.write(() -> added[0] = repository.insert(id, contact, LocalDateTime.now(clock)));
        return added[0];
    }

    public void removeContact(long id) {
        kept.write(() -> repository.setContactRemoved(id, LocalDateTime.now(clock)));
    }

    public void restoreContact(long id) {
        kept.write(() -> repository.setContactRemoved(id, null));
    }

    private Care open(long id) {
        Care care = get(id);
        if (care.end() != null) {
            throw new AppException("care.problem.ended", care.draft().code(), care.end().on());
        }
        return care;
    }

    /** Closes it, or, with null, opens it again; returns how it had ended. */
    public Care.@Nullable End end(long id, Care.@Nullable End end) {
        Care care = get(id);
        if (end != null) {
            List<Problem> problems = new ArrayList<>();
            LocalDate last =
                    care.contacts().isEmpty() ? care.begun() : care.contacts().getLast().on();
            if (end.on().isAfter(today())) {
                problems.add(Problem.of("on", "care.problem.future"));
            } else if (end.on().isBefore(last)) {
                problems.add(Problem.of("on", "care.problem.endBefore", last));
            }
            Texts.required(problems, "result", end.result(), "care.problem.noResult");
            Texts.check(problems, "result", end.result(), Texts.NOTE);
            InvalidInput.throwIfAny(problems);
        }
        kept.write(() -> repository.setEnd(id, end));
        return care.end();
    }
}
