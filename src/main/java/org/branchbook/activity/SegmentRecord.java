package org.branchbook.activity;

import java.time.LocalTime;
import java.util.List;

/**
 * What is recorded of one segment of a gathering.
 *
 * @param position 0 for the activity itself, from 1 on for its further segments in their order
 * @param leader who chairs or lectures; of a further segment "" where it is the activity's chair
 * @param agenda the items
 * @param minutes what was said; paragraphs separated by line breaks
 */
public record SegmentRecord(
        int position, Segment segment, String leader, List<String> agenda, String minutes) {
    public SegmentRecord {
        agenda = List.copyOf(agenda);
    }

    /** That of the activity itself, which lasts until its first further segment begins. */
    static SegmentRecord of(Activity activity) {
        ActivityPlan plan = activity.plan();
        List<Segment> more = plan.more().segments();
        LocalTime end = more.isEmpty() ? plan.when().end() : more.getFirst().start();
        return new SegmentRecord(
                0,
                new Segment(plan.type(), plan.title(), plan.when().start(), end),
                plan.people().chair(),
                activity.agenda(),
                activity.minutes());
    }

    static SegmentRecord empty(int position, Segment segment) {
        return new SegmentRecord(position, segment, "", List.of(), "");
    }

    SegmentRecord with(List<String> items) {
        return new SegmentRecord(position, segment, leader, items, minutes);
    }

    SegmentRecord with(String text) {
        return new SegmentRecord(position, segment, leader, agenda, text);
    }

    SegmentRecord ledBy(String name) {
        return new SegmentRecord(position, segment, name, agenda, minutes);
    }

    SegmentRecord at(int place, Segment other) {
        return new SegmentRecord(place, other, leader, agenda, minutes);
    }

    public ActivityType type() {
        return segment.type();
    }

    /** Whether something was entered that must not be lost with the segment. */
    boolean filled() {
        return !leader.isEmpty() || !agenda.isEmpty() || !minutes.isBlank();
    }
}
