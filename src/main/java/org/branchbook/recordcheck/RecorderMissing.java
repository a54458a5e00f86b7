package org.branchbook.recordcheck;

import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R03: a record names who wrote it. */
public final class RecorderMissing implements RecordCheck {
    @Override
    public String code() {
        return "R03";
    }

    @Override
    public String todo() {
        return "check.R03.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (facts.recorder().isEmpty()) {
            found.at(Part.PLAN, "check.R03.recorder");
        }
    }
}
