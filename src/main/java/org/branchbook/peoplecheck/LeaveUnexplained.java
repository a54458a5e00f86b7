package org.branchbook.peoplecheck;

import org.branchbook.attendance.Mark;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R08: leave has a reason. */
public final class LeaveUnexplained implements RecordCheck {
    @Override
    public String code() {
        return "R08";
    }

    @Override
    public String todo() {
        return "check.R08.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String names = Unexplained.names(facts, Mark.LEAVE);
        if (!names.isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R08.leave", names);
        }
    }
}
