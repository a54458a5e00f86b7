package org.branchbook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.FileName;
import org.branchbook.base.Problem;

/**
 * How a branch archives, chosen once.
 *
 * @param fonds 全宗号, four letters or digits
 * @param department 机构（问题）代码, three letters or digits
 * @param own the branch's own folders; a kind of material without one stands in the usual one
 */
public record ArchiveChoice(
        String fonds,
        String department,
        ArchiveScheme scheme,
        FolderTree tree,
        Map<Material, String> own) {
    /** So long that whole paths stay within what Windows allows. */
    private static final int FOLDER = 30;

    /** The archives give the numbers; these stand where they have not yet. */
    public static final ArchiveChoice USUAL =
            new ArchiveChoice("J001", "DZB", ArchiveScheme.DOCUMENTS, FolderTree.KINDS, Map.of());

    public ArchiveChoice {
        fonds = fonds.strip();
        department = department.strip();
        own = Map.copyOf(own);
    }

    public ArchiveChoice with(FolderTree other, Map<Material, String> folders) {
        return new ArchiveChoice(fonds, department, scheme, other, folders);
    }

    String folder(Material material) {
        return switch (tree) {
            case KINDS -> material.rule().byKind();
            case STANDARD -> material.rule().byStandard();
            case OWN -> own.getOrDefault(material, material.rule().byKind());
        };
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!fonds.matches("[A-Z0-9]{4}")) {
            problems.add(Problem.of("fonds", "archive.problem.fonds", fonds));
        }
        if (!department.matches("[A-Z0-9]{3}")) {
            problems.add(Problem.of("department", "archive.problem.department", department));
        }
        own.forEach((material, folder) -> {
            if (!folder.equals(FileName.safe(folder)) || folder.length() > FOLDER) {
                problems.add(Problem.of(material.name(), "archive.problem.folder", FOLDER, folder));
            }
        });
        return problems;
    }
}
