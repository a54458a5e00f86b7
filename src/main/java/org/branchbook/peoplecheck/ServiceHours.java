package org.branchbook.peoplecheck;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.CheckLevel;

/**
 * R40: volunteer service while somebody was present elsewhere. More hours than the clock had are
 * known only where the minutes say so (服务时长3小时): that is asked about.
 */
public final class ServiceHours implements RecordCheck {
    private static final Pattern HOURS =
            Pattern.compile("(?:时长|服务)[^0-9\\n]{0,8}([0-9]{1,3}(?:\\.[0-9])?)\\s*个?小时");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Override
    public String code() {
        return "R40";
    }

    @Override
    public String todo() {
        return "check.R40.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        if (!facts.is(ActivityType.VOLUNTEER_SERVICE)) {
            return;
        }
        for (SegmentRecord segment : facts.segments()) {
            if (segment.type() == ActivityType.VOLUNTEER_SERVICE) {
                said(segment, found);
            }
        }
        for (Activity other : facts.around().overlapping(facts.activity())) {
            String both = TimesClash.inBoth(facts, facts.around().facts(other.id()));
            if (!both.isEmpty()) {
                found.at(
                        Part.ATTENDANCE,
                        "check.R40.overlap",
                        both,
                        other.id().value(),
                        other.title());
            }
        }
    }

    /** The hours that the minutes of the service claim, against its own beginning and end. */
    private static void said(SegmentRecord segment, Findings found) {
        var when = segment.segment();
        long clock = Duration.between(when.start(), when.end()).toMinutes();
        Matcher said = HOURS.matcher(segment.minutes());
        while (said.find()) {
            BigDecimal hours = new BigDecimal(said.group(1));
            if (hours.multiply(MINUTES).compareTo(BigDecimal.valueOf(clock)) > 0) {
                found.as(
                        CheckLevel.WARNING,
                        Part.MINUTES,
                        "check.R40.hours",
                        hours.toPlainString(),
                        clock);
            }
        }
    }
}
