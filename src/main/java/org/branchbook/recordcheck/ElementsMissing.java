package org.branchbook.recordcheck;

import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R01: a record says what was held and where; type and start a plan cannot be without. */
public final class ElementsMissing implements RecordCheck {
    @Override
    public String code() {
        return "R01";
    }

    @Override
    public String todo() {
        return "check.R01.todo";
    }

    @Override
    public boolean beforehand() {
        return true;
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (facts.activity().title().isEmpty()) {
            found.at(Part.PLAN, "check.R01.title");
        }
        if (facts.plan().place().isEmpty()) {
            found.at(Part.PLAN, "check.R01.place");
        }
    }
}
