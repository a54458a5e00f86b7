package org.branchbook.yearcheck;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.check.RecordFacts;

/** The study time in an activity, by the conversion that counts on its day. */
final class StudyTime {
    private static final Set<ActivityType> STUDY =
            EnumSet.of(
                    ActivityType.PARTY_LECTURE,
                    ActivityType.THEME_PARTY_DAY,
                    ActivityType.STUDY_SESSION,
                    ActivityType.TRAINING);

    private StudyTime() {}

    /** Minutes of study, 60 to the study hour (学时); half a day and a day have their limits. */
    static long minutes(RecordFacts facts) {
        var when = facts.plan().when();
        LocalTime end = when.end();
        for (Segment segment : facts.plan().more().segments()) {
            end = segment.start().isBefore(end) ? segment.start() : end;
        }
        long minutes = 0;
        if (STUDY.contains(facts.type())) {
            minutes += counted(facts, when.start(), end);
        }
        for (Segment segment : facts.plan().more().segments()) {
            if (STUDY.contains(segment.type())) {
                minutes += counted(facts, segment.start(), segment.end());
            }
        }
        return minutes;
    }

    private static long counted(RecordFacts facts, LocalTime start, LocalTime end) {
        long clock = Math.max(0, Duration.between(start, end).toMinutes());
        long hours = clock * facts.number("hours:perHour");
        long half = 60L * facts.number("hours:halfDay");
        long day = 60L * facts.number("hours:day");
        return Math.min(hours, clock <= 60L * 4 ? half : day);
    }
}
