package org.branchbook.recordcheck;

import org.branchbook.activity.Activity;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/**
 * R29: one gathering entered as two types with the same minutes, or a segment without minutes of
 * its own, instead of each recorded for itself.
 */
public final class OneContentTwoTypes implements RecordCheck {
    @Override
    public String code() {
        return "R29";
    }

    @Override
    public String todo() {
        return "check.R29.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        for (SegmentRecord segment : facts.segments()) {
            if (segment.position() > 0 && segment.minutes().isBlank()) {
                found.at(Part.MINUTES, "check.R29.segment", segment.type());
            }
        }
        int percent = facts.number("check:similarity");
        for (Activity other : facts.around().alike(facts.activity(), percent)) {
            if (other.date().equals(facts.date()) && other.type() != facts.type()) {
                found.at(Part.MINUTES, "check.R29.same", other.id().value(), other.type());
            }
        }
    }
}
