package org.branchbook.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Initiatives whose superior wants to be told by a day and was not told yet. */
public final class InitiativeDue implements DueSource {
    private static final int LEAD = 14;

    private final Initiatives initiatives;

    public InitiativeDue(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Initiatives.Standing one : initiatives.standings()) {
            LocalDate due = one.initiative().draft().due();
            boolean answered = one.initiative().reported() != null;
            if (due != null && !answered && !due.minusDays(LEAD).isAfter(today)) {
                lines.add(
                        new DueLine(
                                "INITIATIVE",
                                String.valueOf(one.initiative().id()),
                                due,
                                messages.text(
                                        "initiative.due",
                                        one.initiative().title(),
                                        one.proved(),
                                        one.clauses().size()),
                                messages.text(
                                        "initiative.due.why", one.initiative().draft().issuer()),
                                new NextStep.OpenRow(
                                        "leifeng/initiatives", one.initiative().id(), due)));
            }
        }
        return lines;
    }
}
