package org.branchbook.archive;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * How a branch archives, chosen once.
 *
 * @param fonds 全宗号, four letters or digits
 * @param department 机构（问题）代码, three letters or digits
 */
public record ArchiveChoice(
        String fonds, String department, ArchiveScheme scheme, FolderTree tree) {
    /** The archives give the numbers; these stand where they have not yet. */
    public static final ArchiveChoice USUAL =
            new ArchiveChoice("J001", "DZB", ArchiveScheme.DOCUMENTS, FolderTree.KINDS);

    public ArchiveChoice {
        fonds = fonds.strip();
        department = department.strip();
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!fonds.matches("[A-Z0-9]{4}")) {
            problems.add(Problem.of("fonds", "archive.problem.fonds", fonds));
        }
        if (!department.matches("[A-Z0-9]{3}")) {
            problems.add(Problem.of("department", "archive.problem.department", department));
        }
        return problems;
    }
}
