package org.branchbook.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is helped or accompanied.
 *
 * @param contacts by their day
 * @param end null while it goes on
 */
public record Care(long id, Draft draft, List<Contact> contacts, @Nullable End end) {
    public Care {
        contacts = List.copyOf(contacts);
    }

    /**
     * As a form holds it.
     *
     * @param owner who looks after it: the owner of a case, the mentor of a pair
     * @param need what is needed, or what they meet about
     */
    public record Draft(CareKind kind, String code, String owner, String need, Days days) {
        public Draft {
            code = code.strip();
            owner = owner.strip();
            need = need.strip();
        }

        List<Problem> problems(int months, LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "code", code, "care.problem.noCode");
            Texts.check(problems, "code", code, Texts.PERSON);
            Texts.required(problems, "owner", owner, "care.problem.noOwner");
            Texts.check(problems, "owner", owner, Texts.PERSON);
            Texts.required(problems, "need", need, "care.problem.noNeed");
            Texts.check(problems, "need", need, Texts.NOTE);
            if (days.begun == null) {
                problems.add(Problem.of("begun", "care.problem.noDay"));
            } else if (days.begun.isAfter(today)) {
                problems.add(Problem.of("begun", "care.problem.future"));
            } else {
                next(problems, "first", kind, days.begun, days.first, months);
            }
            return problems;
        }
    }

    /**
     * From when, and by when the first contact is due; null where not said yet.
     *
     * @param first at the latest
     */
    public record Days(@Nullable LocalDate begun, @Nullable LocalDate first) {}

    /**
     * A contact, or a step that was taken.
     *
     * @param next by when the next one is due
     */
    public record Contact(long id, LocalDate on, String said, LocalDate next) {
        public Contact {
            said = said.strip();
        }
    }

    /** How it ended. */
    public record End(LocalDate on, String result) {
        public End {
            result = result.strip();
        }
    }

    /** The last day on which the next contact of a pair is in time. */
    static LocalDate latest(LocalDate on, int months) {
        return on.plusMonths(months);
    }

    static void next(
            List<Problem> problems,
            String field,
            CareKind kind,
            LocalDate on,
            @Nullable LocalDate next,
            int months) {
        if (next == null) {
            problems.add(Problem.of(field, "care.problem.noNext"));
        } else if (next.isBefore(on)) {
            problems.add(Problem.of(field, "care.problem.nextBefore", on));
        } else if (kind == CareKind.MENTOR && next.isAfter(latest(on, months))) {
            problems.add(Problem.of(field, "care.problem.tooFar", months, latest(on, months)));
        }
    }

    public LocalDate begun() {
        return Objects.requireNonNull(draft.days.begun);
    }

    /** By when the next contact is due; null once it ended. */
    public @Nullable LocalDate next() {
        if (end != null) {
            return null;
        }
        return contacts.isEmpty() ? draft.days.first : contacts.getLast().next();
    }

    public boolean overdue(LocalDate today) {
        LocalDate due = next();
        return due != null && due.isBefore(today);
    }

    /** Days until something was done first; null where nothing was yet. */
    public @Nullable Long responseDays() {
        return contacts.isEmpty()
                ? null
                : (Long) ChronoUnit.DAYS.between(begun(), contacts.getFirst().on());
    }

    /** Whether no two contacts, nor the beginning and the first, are further apart than that. */
    public boolean kept(int months) {
        LocalDate before = begun();
        for (Contact one : contacts) {
            if (one.on().isAfter(latest(before, months))) {
                return false;
            }
            before = one.on();
        }
        return true;
    }
}
