package org.branchbook.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Partners to whom the branch promised to come again (L06). */
public final class PartnerDue implements DueSource {
    private static final int LEAD = 7;

    private final Partners partners;

    public PartnerDue(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Partners.Standing one : partners.standings()) {
            LocalDate next = one.next();
            Integer every = one.partner().draft().everyDays();
            if (next == null || every == null || next.minusDays(LEAD).isAfter(today)) {
                continue;
            }
            LocalDate last = one.last();
            lines.add(
                    new DueLine(
                            "PARTNER_VISIT",
                            one.partner().id() + " " + next,
                            next,
                            messages.text("partner.due", one.partner().name()),
                            last == null
                                    ? messages.text("partner.due.never", every)
                                    : messages.text("partner.due.why", every, last.toString()),
                            new NextStep.OpenRow(
                                    "leifeng/service/partners", one.partner().id(), next)));
        }
        return lines;
    }
}
