package org.branchbook.followup;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** What is still to be done after activities, until it is done. */
public final class FollowUpDue implements DueSource {
    private static final int LEAD = 14;

    private final FollowUps followUps;

    public FollowUpDue(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        return followUps.open(today.plusDays(LEAD)).stream()
                .map(one -> line(one, messages))
                .toList();
    }

    private static DueLine line(FollowUp one, Messages messages) {
        return new DueLine(
                one.draft().kind().name(),
                String.valueOf(one.id()),
                one.dueOn(),
                messages.text(
                        one.rectification()
                                ? "followup.due.rectification"
                                : "followup.due.followUp",
                        one.draft().task(),
                        one.draft().owner()),
                messages.text("followup.due.why", one.from().on(), one.from().title()),
                new NextStep.OpenView("activities/followups"));
    }
}
