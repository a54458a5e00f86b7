package org.branchbook.base;

import java.util.List;
import java.util.stream.Collectors;

/** Input that a door refused; nothing was written. A form shows each problem at its field. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::key).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }

    /** All problems, one a line. */
    public String text(Messages messages) {
        return problems.stream().map(p -> p.text(messages)).collect(Collectors.joining("\n"));
    }
}
