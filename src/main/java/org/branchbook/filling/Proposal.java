package org.branchbook.filling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.rules.Cadence;

/**
 * A plan nobody has accepted yet.
 *
 * @param rule what requires it; none where the branch wants it, or where it is copied
 * @param notes what to know about the day, as that it was shifted from another one
 */
public record Proposal(ActivityPlan plan, Optional<Cadence> rule, List<Problem> notes) {
    public Proposal {
        notes = List.copyOf(notes);
    }

    public LocalDate date() {
        return plan.when().date();
    }

    /** The same proposal after somebody edited it. */
    public Proposal edited(ActivityPlan other) {
        return new Proposal(other, rule, notes);
    }

    /** What to know about its day, and why it is proposed. */
    public String why(Messages messages) {
        String reason =
                rule.map(r ->
                                messages.text(
                                        "filling.reason.rule",
                                        messages.text(
                                                "rules.times",
                                                messages.text(r.period()),
                                                r.minimum()),
                                        r.basis().text(messages)))
                        .orElseGet(() -> messages.text("filling.reason.wanted"));
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append(note.text(messages)).append(' '));
        return text.append(reason).toString();
    }
}
