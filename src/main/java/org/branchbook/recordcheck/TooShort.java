package org.branchbook.recordcheck;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R19: a meeting, lecture or theme day of fewer minutes than usual wants an explanation. */
public final class TooShort implements RecordCheck {
    private static final Set<ActivityType> TYPES =
            EnumSet.of(
                    ActivityType.MEMBER_MEETING,
                    ActivityType.PARTY_LECTURE,
                    ActivityType.THEME_PARTY_DAY);

    @Override
    public String code() {
        return "R19";
    }

    @Override
    public String todo() {
        return "check.R19.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        int least = facts.number("check:minMinutes");
        for (SegmentRecord each : facts.segments()) {
            var when = each.segment();
            long minutes = Duration.between(when.start(), when.end()).toMinutes();
            if (TYPES.contains(each.type()) && minutes > 0 && minutes < least) {
                found.at(Part.PLAN, "check.R19.minutes", minutes, least, each.type());
            }
        }
    }
}
