package org.branchbook.recordcheck;

import org.branchbook.base.Dates;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R02: an activity ends after it begins, to the minute. */
public final class EndBeforeStart implements RecordCheck {
    @Override
    public String code() {
        return "R02";
    }

    @Override
    public String todo() {
        return "check.R02.todo";
    }

    @Override
    public boolean beforehand() {
        return true;
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        var when = facts.plan().when();
        if (!when.end().isAfter(when.start())) {
            found.at(Part.PLAN, "check.R02.end", Dates.time(when.start()), Dates.time(when.end()));
        }
    }
}
