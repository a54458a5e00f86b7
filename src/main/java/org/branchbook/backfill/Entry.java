package org.branchbook.backfill;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.member.MemberId;
import org.branchbook.vote.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * What a row makes of an activity.
 *
 * @param known the activity there is, null for a new one
 */
public record Entry(
        @Nullable Activity known, ActivityPlan plan, Content content, List<Marking> marks) {

    /** The record; what was not said is as it was. */
    record Content(
            List<String> agenda,
            String minutes,
            List<Resolution> resolutions,
            List<Observer> observers) {
        static final Content EMPTY = new Content(List.of(), "", List.of(), List.of());
    }

    /** Somebody who was due, and where he was. */
    record Marking(MemberId member, String name, Mark mark, String reason) {}
}
