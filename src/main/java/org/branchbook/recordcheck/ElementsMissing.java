package org.branchbook.recordcheck;

import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.CheckLevel;

/** R01: a record says what was held, where, on what and what was said. */
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
        if (facts.activity().state().begun()) {
            written(facts, found);
        }
    }

    /** What was said may be short, and a talk has no agenda: that wants an explanation only. */
    private static void written(RecordFacts facts, Findings found) {
        if (facts.activity().agenda().isEmpty()) {
            found.as(CheckLevel.WARNING, Part.AGENDA, "check.R01.agenda");
        }
        if (facts.activity().minutes().isBlank()) {
            found.as(CheckLevel.WARNING, Part.MINUTES, "check.R01.minutes");
        }
    }
}
