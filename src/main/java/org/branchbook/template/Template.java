package org.branchbook.template;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.office.OfficeKind;

/**
 * A template of the branch.
 *
 * @param file what the file was called when it came in
 * @param sha256 names its content among the book's attachments
 */
public record Template(
        long id, String name, OfficeKind kind, String file, String sha256, LocalDateTime added) {
    public static final int NAME_LIMIT = 60;

    /** What is wrong with a name. */
    static List<Problem> problems(String name) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(Problem.of("name", "template.problem.noName"));
        }
        if (name.strip().length() > NAME_LIMIT) {
            problems.add(Problem.of("name", "template.problem.longName", NAME_LIMIT));
        }
        return problems;
    }
}
