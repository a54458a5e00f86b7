package org.branchbook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;

/** What is wrong with the facts of one kind, beside each other. */
final class FactCheck {
    private static final int LIMIT = 200;
    // DEV14 and DEV26, article 31.
    private static final int SHORTEST_EXTENSION = 6;
    private static final int LONGEST_EXTENSION = 12;

    private FactCheck() {}

    /** What is wrong with the kinds of facts that a change touches. */
    static List<Problem> problems(List<Fact> before, List<Fact> after) {
        List<Problem> problems = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Fact> next = of(kind, after);
            if (!next.equals(of(kind, before))) {
                problems.addAll(problems(kind, next));
            }
        }
        return problems;
    }

    private static List<Fact> of(FactKind kind, List<Fact> all) {
        return all.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static List<Problem> problems(FactKind kind, List<Fact> facts) {
        List<Problem> problems = new ArrayList<>();
        if (kind == FactKind.PROBATION && facts.size() > 1) {
            problems.add(Problem.of("from", "member.problem.extendedTwice"));
        }
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            checkOne(kind, fact, problems);
            for (Fact other : facts.subList(0, i)) {
                boolean same = kind.several() && !other.detail().equals(fact.detail());
                if (!same && fact.overlaps(other)) {
                    problems.add(
                            Problem.of("from", "member.problem.overlap", day(other), end(other)));
                }
            }
        }
        return problems;
    }

    private static void checkOne(FactKind kind, Fact fact, List<Problem> problems) {
        if (!known(fact)) {
            throw new IllegalArgumentException(fact.kind() + " " + fact.detail());
        }
        if (fact.from() != null && fact.to() != null && !fact.to().isAfter(fact.from())) {
            problems.add(Problem.of("to", "member.problem.toBeforeFrom"));
        }
        Fact.Ground ground = fact.ground();
        if (ground.source().length() > LIMIT
                || ground.note().length() > LIMIT
                || ground.approvedBy().length() > LIMIT) {
            problems.add(Problem.of("note", "member.problem.tooLong", LIMIT));
        }
        if (fact.from() == null && kind.needsDay()) {
            problems.add(Problem.of("from", "member.problem.noDay"));
        }
        boolean approved = !ground.approvedBy().isBlank() && ground.approvedOn() != null;
        if (kind == FactKind.EXCLUSION && !approved) {
            problems.add(Problem.of("approvedBy", "member.problem.notApproved"));
        }
        if (kind == FactKind.PROBATION && !fits(fact)) {
            problems.add(
                    Problem.of(
                            "to",
                            "member.problem.extension",
                            SHORTEST_EXTENSION,
                            LONGEST_EXTENSION));
        }
    }

    private static boolean fits(Fact extension) {
        LocalDate from = extension.from();
        LocalDate to = extension.to();
        return from != null
                && to != null
                && !to.isBefore(from.plusMonths(SHORTEST_EXTENSION))
                && !to.isAfter(from.plusMonths(LONGEST_EXTENSION));
    }

    private static boolean known(Fact fact) {
        return switch (fact.kind()) {
            case STAGE -> named(Stage.values(), fact.detail());
            case POST -> named(Post.values(), fact.detail());
            case GROUP -> fact.detail().matches("[0-9]{1,18}");
            default -> named(FactDetail.of(fact.kind()).toArray(FactDetail[]::new), fact.detail());
        };
    }

    private static boolean named(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static String day(Fact fact) {
        return fact.from() == null ? "…" : fact.from().toString();
    }

    private static String end(Fact fact) {
        return fact.to() == null ? "…" : fact.to().toString();
    }
}
