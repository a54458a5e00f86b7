package org.branchbook.paper;

import java.util.function.ToIntFunction;
import org.branchbook.activity.ActivityId;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.cadence.YearBoards;
import org.branchbook.document.Documents;
import org.branchbook.followup.FollowUps;
import org.branchbook.statistics.Statistics;
import org.branchbook.talk.Talks;

/** The features whose data these papers say. */
public record PaperDoors(
        Documents.Doors record, Kinds kinds, Statistics statistics, YearBoards boards) {

    /**
     * What some kinds of activity have of their own.
     *
     * @param amendments how often a closed record was amended
     */
    public record Kinds(
            Talks talks,
            Appraisals appraisals,
            FollowUps followUps,
            ToIntFunction<ActivityId> amendments) {}
}
