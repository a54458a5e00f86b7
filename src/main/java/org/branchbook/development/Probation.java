package org.branchbook.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.PartialDate;
import org.branchbook.member.Fact;
import org.branchbook.step.Step;

/**
 * The time of probation.
 *
 * @param base when it ends without an extension
 * @param end when it ends; an extension moves it
 * @param movedIn whether the person came to this branch during it
 */
record Probation(LocalDate begin, LocalDate base, LocalDate end, boolean movedIn) {
    /** CONST, article 7. */
    static final int MONTHS = 12;

    /** None before the members' meeting has admitted the person on a known day. */
    static Optional<Probation> of(Development development, int months) {
        PartialDate admitted = development.day(Step.ADMISSION);
        if (admitted == null || !admitted.exact()) {
            return Optional.empty();
        }
        LocalDate begin = admitted.earliest();
        LocalDate base = begin.plusMonths(months);
        LocalDate end = base;
        List<Fact> extensions = development.extensions();
        for (Fact extension : extensions) {
            LocalDate to = extension.to();
            end = to != null && to.isAfter(end) ? to : end;
        }
        LocalDate here = development.person().belonging().from();
        boolean moved = here != null && here.isAfter(begin) && !here.isAfter(end);
        return Optional.of(new Probation(begin, base, end, moved));
    }
}
