package org.branchbook.recordcheck;

import java.time.LocalDate;
import org.branchbook.activity.RecordTerm;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R23: a record begun more working days after the day than the branch's rule allows (补录). */
public final class EnteredLate implements RecordCheck {
    @Override
    public String code() {
        return "R23";
    }

    @Override
    public String todo() {
        return "check.R23.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        RecordTerm term =
                new RecordTerm(facts.around().times().rules(), facts.around().times().days());
        LocalDate late = term.late(facts.activity());
        if (late != null) {
            found.at(
                    Part.HISTORY,
                    "check.R23.late",
                    late.toString(),
                    term.within(facts.date()),
                    term.last(facts.date()).toString());
        }
    }
}
