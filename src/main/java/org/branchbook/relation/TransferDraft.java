package org.branchbook.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;

/** A letter as a form holds it. */
public record TransferDraft(
        MemberId member, Transfer.Direction direction, Letter letter, String note) {
    static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 365;
    private static final int NAME = 200;
    private static final int NUMBER = 60;
    private static final int NOTE = 500;

    /**
     * @param from the organisation that writes it
     * @param to the organisation it goes to
     * @param duesTo the month up to which dues are paid, as 2026-06, "" where it does not say
     */
    public record Letter(
            LocalDate on,
            String from,
            String to,
            String number,
            Transfer.Scope scope,
            int validDays,
            String duesTo) {
        public Letter {
            from = from.strip();
            to = to.strip();
            number = number.strip();
            duesTo = duesTo.strip();
        }
    }

    public TransferDraft {
        note = note.strip();
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (letter.on().isAfter(today)) {
            problems.add(Problem.of("on", "relation.problem.future"));
        }
        name("from", letter.from(), problems);
        name("to", letter.to(), problems);
        if (letter.number().length() > NUMBER) {
            problems.add(Problem.of("number", "member.problem.tooLong", NUMBER));
        }
        if (letter.validDays() < 1 || letter.validDays() > MOST_DAYS) {
            problems.add(Problem.of("validDays", "relation.problem.validDays", MOST_DAYS));
        }
        if (!letter.duesTo().isEmpty() && !letter.duesTo().matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            problems.add(Problem.of("duesTo", "relation.problem.duesTo", letter.duesTo()));
        }
        if (note.length() > NOTE) {
            problems.add(Problem.of("note", "member.problem.tooLong", NOTE));
        }
        return problems;
    }

    private static void name(String field, String name, List<Problem> problems) {
        if (name.isEmpty()) {
            problems.add(Problem.of(field, "relation.problem.organisation"));
        } else if (name.length() > NAME) {
            problems.add(Problem.of(field, "member.problem.tooLong", NAME));
        }
    }
}
