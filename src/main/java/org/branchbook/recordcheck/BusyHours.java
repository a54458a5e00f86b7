package org.branchbook.recordcheck;

import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.check.Times;

/**
 * R17: on a public holiday, on a day of rest that is worked, or in class hours of a teaching week;
 * the hours are 800 for 8:00, equal where none are asked for.
 */
public final class BusyHours implements RecordCheck {
    @Override
    public String code() {
        return "R17";
    }

    @Override
    public String todo() {
        return "check.R17.todo";
    }

    @Override
    public boolean beforehand() {
        return true;
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        Times times = facts.around().times();
        switch (times.days().calendar().status(facts.date()).kind()) {
            case HOLIDAY -> found.at(Part.PLAN, "check.R17.holiday");
            case MAKE_UP_WORKDAY -> found.at(Part.PLAN, "check.R17.makeUp");
            case WORKDAY -> classes(facts, found);
            case WEEKEND -> {}
        }
    }

    private static void classes(RecordFacts facts, Findings found) {
        var start = facts.plan().when().start();
        int at = start.getHour() * 100 + start.getMinute();
        boolean hours = at >= facts.number("check:classFrom") && at < facts.number("check:classTo");
        if (hours && facts.around().times().school().week(facts.date()).isPresent()) {
            found.at(Part.PLAN, "check.R17.classes", start.toString());
        }
    }
}
