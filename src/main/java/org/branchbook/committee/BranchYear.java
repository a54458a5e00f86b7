package org.branchbook.committee;

import java.math.BigDecimal;
import org.branchbook.cadence.YearBoard;

/**
 * A branch's year as the overview has it.
 *
 * @param cadence done of what was due
 * @param missing periods whose time is over and that lack something
 * @param records in the bundle; {@code open} of them were not closed
 */
public record BranchYear(
        HandedIn bundle,
        YearBoard.Rate cadence,
        int missing,
        int records,
        int open,
        Members members,
        Service service,
        Study study) {
    public record Members(int full, int probationary) {
        public int all() {
            return full + probationary;
        }
    }

    /** As {@code yearfigures.YearFigures.Service}. */
    public record Service(
            BigDecimal hours,
            int people,
            int monthsActive,
            int monthsSoFar,
            BigDecimal marchShare,
            int longestGap,
            BigDecimal evenness) {}

    public record Study(BigDecimal hours, int people, int reached) {}

    public String branch() {
        return bundle.whose().branch();
    }
}
