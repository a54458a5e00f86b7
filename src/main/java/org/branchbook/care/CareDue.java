package org.branchbook.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** The next contact of everybody who is helped or accompanied, a week before it is due. */
public final class CareDue implements DueSource {
    private static final int LEAD = 7;

    private final Cares cares;

    public CareDue(Cares cares) {
        this.cares = cares;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Care one : cares.all()) {
            LocalDate due = one.next();
            if (due == null || due.isAfter(today.plusDays(LEAD))) {
                continue;
            }
            Care.Draft draft = one.draft();
            lines.add(
                    new DueLine(
                            "care.contact",
                            one.id() + ":" + due,
                            due,
                            messages.text(
                                    "care.due",
                                    messages.text(draft.kind()),
                                    draft.owner(),
                                    draft.code()),
                            messages.text(
                                    draft.kind() == CareKind.MENTOR
                                            ? "care.due.mentor"
                                            : "care.due.help",
                                    draft.need(),
                                    cares.months()),
                            new NextStep.OpenRow("leifeng/care", one.id(), due)));
        }
        return lines;
    }
}
