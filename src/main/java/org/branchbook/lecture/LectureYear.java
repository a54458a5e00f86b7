package org.branchbook.lecture;

import java.util.List;
import org.branchbook.activity.Activity;

/**
 * Who lectured in a year.
 *
 * @param required how many lectures each leading member owes
 */
public record LectureYear(int year, int required, List<Line> lines) {
    /**
     * Somebody who lectured or should.
     *
     * @param title his post in the branch, else what the record says of him
     * @param leader whether he is secretary or on the committee
     * @param given the lectures that took place, by date
     * @param planned those still to come
     */
    public record Line(
            String name,
            String title,
            boolean leader,
            List<Activity> given,
            List<Activity> planned) {
        public Line {
            given = List.copyOf(given);
            planned = List.copyOf(planned);
        }
    }

    public LectureYear {
        lines = List.copyOf(lines);
    }

    /** Whether somebody has not lectured as often as he should. */
    public boolean lacks(Line line) {
        return line.leader() && line.given().size() < required;
    }
}
