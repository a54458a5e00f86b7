package org.branchbook.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;

/** What is wrong with the facts of one kind, beside each other. */
final class FactCheck {
    private static final int LIMIT = 200;

    private FactCheck() {}

    static List<Problem> problems(FactKind kind, List<Fact> facts) {
        List<Problem> problems = new ArrayList<>();
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
        if (fact.kind() != kind || !known(fact)) {
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
        boolean approved = !ground.approvedBy().isBlank() && ground.approvedOn() != null;
        if (kind == FactKind.EXCLUSION && !approved) {
            problems.add(Problem.of("approvedBy", "member.problem.notApproved"));
        }
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
