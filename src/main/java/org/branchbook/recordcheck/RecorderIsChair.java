package org.branchbook.recordcheck;

import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R05: who chairs does not also write; a talk between two is no meeting. */
public final class RecorderIsChair implements RecordCheck {
    @Override
    public String code() {
        return "R05";
    }

    @Override
    public String todo() {
        return "check.R05.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String chair = facts.chair();
        if (!chair.isEmpty() && chair.equals(facts.recorder())) {
            found.at(Part.PLAN, "check.R05.same", chair);
        }
    }
}
