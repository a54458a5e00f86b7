package org.branchbook.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Evidence;
import org.branchbook.base.Problem;

/**
 * What belongs to a record beside its files: where it was reported, and which materials should be
 * there.
 *
 * @param newsLink address of the report, or where it hangs; "" for none
 * @param materials names of what should be among the files
 */
public record EvidenceList(String newsLink, List<String> materials) {
    public static final EvidenceList NONE = new EvidenceList("", List.of());
    private static final int LINK_LIMIT = 500;
    private static final int LIMIT = 4000;

    public EvidenceList {
        newsLink = newsLink.strip();
        materials = materials.stream().map(String::strip).filter(m -> !m.isEmpty()).toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (newsLink.length() > LINK_LIMIT) {
            problems.add(Problem.of("newsLink", "activity.problem.tooLong", LINK_LIMIT));
        }
        if (String.join("\n", materials).length() > LIMIT) {
            problems.add(Problem.of("materials", "activity.problem.tooLong", LIMIT));
        }
        return problems;
    }

    /** The materials that no file's name or caption names. */
    public List<String> missing(List<Evidence> files) {
        return materials.stream().filter(material -> !there(material, files)).toList();
    }

    /** Whether a file's name or caption names the material. */
    static boolean there(String material, List<Evidence> files) {
        String wanted = material.toLowerCase(Locale.ROOT);
        return files.stream()
                .anyMatch(file ->
                        (file.file().name() + "\n" + file.caption())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted));
    }
}
