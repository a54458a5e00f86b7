package org.branchbook.recordcheck;

import org.branchbook.activity.Activity;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R18: minutes like those of an earlier record (雷同); said once, of the later of the two. */
public final class MinutesAlike implements RecordCheck {
    @Override
    public String code() {
        return "R18";
    }

    @Override
    public String todo() {
        return "check.R18.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        int percent = facts.number("check:similarity");
        for (Activity other : facts.around().alike(facts.activity(), percent)) {
            if (earlier(other, facts.activity())) {
                found.at(
                        Part.MINUTES,
                        "check.R18.alike",
                        other.id().value(),
                        other.date().toString(),
                        other.title(),
                        percent);
            }
        }
    }

    private static boolean earlier(Activity one, Activity other) {
        return one.date().equals(other.date())
                ? one.id().value() < other.id().value()
                : one.date().isBefore(other.date());
    }
}
