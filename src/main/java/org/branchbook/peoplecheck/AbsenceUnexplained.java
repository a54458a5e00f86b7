package org.branchbook.peoplecheck;

import org.branchbook.attendance.Mark;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R09: an absence is either leave or has a note. */
public final class AbsenceUnexplained implements RecordCheck {
    @Override
    public String code() {
        return "R09";
    }

    @Override
    public String todo() {
        return "check.R09.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String names = Unexplained.names(facts, Mark.ABSENT);
        if (!names.isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R09.absent", names);
        }
    }
}
