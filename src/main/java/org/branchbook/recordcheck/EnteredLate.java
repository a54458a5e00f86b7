package org.branchbook.recordcheck;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
        LocalDateTime held = facts.activity().stamps().held();
        if (held == null) {
            return;
        }
        int within = facts.number("record:within");
        LocalDate last = facts.around().times().days().plus(facts.date(), within).date();
        if (held.toLocalDate().isAfter(last)) {
            found.at(
                    Part.HISTORY,
                    "check.R23.late",
                    held.toLocalDate().toString(),
                    within,
                    last.toString());
        }
    }
}
