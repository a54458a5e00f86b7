package org.branchbook.branch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The branch as documents name it.
 *
 * @param name full name as on the seal
 * @param superior the superior organisation, "" where not given
 * @param sample whether this is the fictitious branch to play with
 */
public record Branch(String name, String superior, @Nullable LocalDate foundedOn, boolean sample) {
    private static final int NAME_LIMIT = 200;

    public Branch {
        name = name.strip();
        superior = superior.strip();
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "branch.problem.nameMissing"));
        }
        if (name.length() > NAME_LIMIT) {
            problems.add(Problem.of("name", "branch.problem.tooLong", NAME_LIMIT));
        }
        if (superior.length() > NAME_LIMIT) {
            problems.add(Problem.of("superior", "branch.problem.tooLong", NAME_LIMIT));
        }
        return problems;
    }
}
