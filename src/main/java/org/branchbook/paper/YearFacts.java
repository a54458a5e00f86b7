package org.branchbook.paper;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.appraisal.GradeCounts;
import org.branchbook.followup.FollowUp;
import org.branchbook.talk.TalkCoverage;

/**
 * What a book knows of a year, as far as a summary of it tells.
 *
 * @param on the day as of which it is told: the last of the year, or today
 * @param hours the sentence of the statistics on study hours
 * @param resolutions on people's way into the Party that were carried
 */
record YearFacts(
        String branch,
        int year,
        LocalDate on,
        People people,
        List<Line> lines,
        String hours,
        List<String> resolutions,
        Life life) {
    YearFacts {
        lines = List.copyOf(lines);
        resolutions = List.copyOf(resolutions);
    }

    /** The branch on the last day, and what moved within the year. */
    record People(int full, int probationary, int groups, List<String> committee, Moves moves) {}

    /** How many were admitted, converted, came and went. */
    record Moves(int admitted, int converted, int came, int left) {}

    /**
     * A type of activity.
     *
     * @param name with the group where it is a group's
     * @param required how many the rules asked for by the day, 0 where none
     * @param done how many of those took place
     * @param held how many took place at all
     * @param due persons due at all of them together
     * @param marked whether attendance was taken at any
     */
    record Line(
            String name, int required, int done, int held, int due, int present, boolean marked) {}

    /** Talks, the appraisal, and what was to be done after activities. */
    record Life(
            TalkCoverage talks,
            int talked,
            List<GradeCounts> appraisals,
            List<FollowUp> followUps,
            int plannedNext) {}
}
