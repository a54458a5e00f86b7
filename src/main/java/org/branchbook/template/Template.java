package org.branchbook.template;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.office.OfficeKind;

/** A template of the branch. */
public record Template(
        long id, String name, TemplateSubject subject, OfficeKind kind, Content content) {
    public static final int NAME_LIMIT = 60;

    /**
     * The file as it came in.
     *
     * @param file what it was called
     * @param sha256 names it among the book's attachments
     */
    public record Content(String file, String sha256, LocalDateTime added) {}

    public String file() {
        return content.file();
    }

    String sha256() {
        return content.sha256();
    }

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
