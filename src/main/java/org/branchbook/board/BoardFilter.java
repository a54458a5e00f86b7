package org.branchbook.board;

import org.branchbook.development.Pathway;
import org.branchbook.step.StepPart;
import org.jspecify.annotations.Nullable;

/**
 * Whom the board shows.
 *
 * @param part only those on this part of the way, null for all
 * @param late only those for whom a last day has passed
 */
record BoardFilter(String query, @Nullable StepPart part, boolean late) {
    static final BoardFilter ALL = new BoardFilter("", null, false);

    BoardFilter withQuery(String text) {
        return new BoardFilter(text, part, late);
    }

    BoardFilter withPart(@Nullable StepPart other) {
        return new BoardFilter(query, other, false);
    }

    BoardFilter onlyLate() {
        return new BoardFilter(query, null, true);
    }

    boolean shows(Pathway pathway) {
        return (part == null || pathway.part() == part)
                && (!late || pathway.late())
                && pathway.development().person().member().matches(query);
    }
}
