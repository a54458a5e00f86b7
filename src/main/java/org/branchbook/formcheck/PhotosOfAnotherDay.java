package org.branchbook.formcheck;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.activity.Evidence;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.evidence.EvidenceLists;

/** R21: photos whose camera names another day than that of the activity. */
public final class PhotosOfAnotherDay implements RecordCheck {
    private static final int SHOWN = 3;

    @Override
    public String code() {
        return "R21";
    }

    @Override
    public String todo() {
        return "check.R21.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        List<Evidence> other = EvidenceLists.otherDay(facts.activity(), facts.evidence());
        if (!other.isEmpty()) {
            String files =
                    other.stream()
                            .limit(SHOWN)
                            .map(PhotosOfAnotherDay::named)
                            .collect(Collectors.joining("、"));
            found.at(Part.EVIDENCE, "check.R21.day", other.size(), files, facts.date().toString());
        }
    }

    private static String named(Evidence file) {
        var taken = file.taken();
        return file.file().name() + (taken == null ? "" : " " + taken.toLocalDate());
    }
}
