package org.branchbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.vote.Resolution;

/**
 * Everything that is checked of one record.
 *
 * @param segments of the gathering, the activity itself first
 */
public record RecordFacts(
        AttendanceSheet sheet,
        List<SegmentRecord> segments,
        List<Resolution> resolutions,
        List<Evidence> evidence,
        Surroundings around) {
    public RecordFacts {
        segments = List.copyOf(segments);
        resolutions = List.copyOf(resolutions);
        evidence = List.copyOf(evidence);
    }

    public Activity activity() {
        return sheet.activity();
    }

    public ActivityPlan plan() {
        return activity().plan();
    }

    public LocalDate date() {
        return activity().date();
    }

    public ActivityType type() {
        return activity().type();
    }

    /** Whether one of the segments is of a type. */
    public boolean is(ActivityType type) {
        return plan().types().contains(type);
    }

    public String chair() {
        return plan().people().chair();
    }

    public String recorder() {
        return plan().people().recorder();
    }

    /** A number of the rules on the day of the activity. */
    public int number(String rule) {
        return around.times().rules().number(rule, date());
    }

    public Surroundings.Day roster() {
        return around.roster(date());
    }

    public List<Evidence> evidence(Evidence.Kind kind) {
        return evidence.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Wide, close and other photos. */
    public List<Evidence> photos() {
        return evidence.stream().filter(each -> each.kind().photo()).toList();
    }

    /** The minutes of all segments, one after the other. */
    public String minutes() {
        return segments.stream().map(SegmentRecord::minutes).collect(Collectors.joining("\n"));
    }

    /** Everything written in the record, one text after the other. */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(activity().title());
        segments.forEach(segment -> {
            words.add(segment.segment().title());
            words.addAll(segment.agenda());
            words.add(segment.minutes());
        });
        resolutions.forEach(resolution -> words.add(resolution.wording()));
        evidence.forEach(each -> {
            words.add(each.caption());
            words.add(each.file().name());
        });
        return String.join("\n", words);
    }
}
