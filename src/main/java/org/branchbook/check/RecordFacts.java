package org.branchbook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.Resolution;
import org.branchbook.attendance.AttendanceSheet;

/** Everything that is checked of one record. */
public record RecordFacts(
        AttendanceSheet sheet,
        List<Resolution> resolutions,
        List<Evidence> evidence,
        Surroundings around) {
    public RecordFacts {
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

    /** Everything written in the record, one text after the other. */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(activity().title());
        words.addAll(activity().agenda());
        words.add(activity().minutes());
        resolutions.forEach(resolution -> words.add(resolution.wording()));
        evidence.forEach(each -> {
            words.add(each.caption());
            words.add(each.file().name());
        });
        return String.join("\n", words);
    }
}
