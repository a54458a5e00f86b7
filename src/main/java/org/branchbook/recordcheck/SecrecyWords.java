package org.branchbook.recordcheck;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.SecrecyWord;

/** R34: a mark of classification; this program is for non-classified work only. */
public final class SecrecyWords implements RecordCheck {
    @Override
    public String code() {
        return "R34";
    }

    @Override
    public String todo() {
        return "check.R34.todo";
    }

    @Override
    public boolean beforehand() {
        return true;
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String words = facts.words();
        List<String> hits = new ArrayList<>();
        for (SecrecyWord word : SecrecyWord.bundled()) {
            if (word.in(words)) {
                hits.add(word.word());
            }
        }
        if (!hits.isEmpty()) {
            found.at(Part.MINUTES, "check.R34.words", String.join("、", hits));
        }
    }
}
