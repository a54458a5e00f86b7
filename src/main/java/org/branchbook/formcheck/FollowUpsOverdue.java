package org.branchbook.formcheck;

import java.time.LocalDate;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.followup.FollowUp;
import org.branchbook.followup.FollowUps;

/** R35: what was to be done after an activity and is not, though its day is over. */
public final class FollowUpsOverdue implements RecordCheck {
    private final FollowUps followUps;

    public FollowUpsOverdue(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String code() {
        return "R35";
    }

    @Override
    public String todo() {
        return "check.R35.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        LocalDate today = facts.around().times().today();
        long overdue =
                followUps.of(facts.activity().id()).stream()
                        .filter(each -> each.state(today) == FollowUp.State.OVERDUE)
                        .count();
        if (overdue > 0) {
            found.at(Part.FOLLOW_UPS, "check.R35.overdue", overdue);
        }
    }
}
