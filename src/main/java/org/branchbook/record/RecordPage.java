package org.branchbook.record;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.base.Problem;
import org.branchbook.member.RosterEntry;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Everything the record page shows of an activity.
 *
 * @param segment the one that is being recorded, 0 for the activity itself
 */
public record RecordPage(
        AttendanceSheet sheet, Content content, int segment, RuleBook rules, LocalDate today) {

    /**
     * What was entered.
     *
     * @param segments of the gathering, the activity itself first
     * @param resolutions of all segments
     * @param roster as of the day
     * @param files how many files there are
     * @param missing what parts of other features say is missing
     * @param late the day of entering where that was too late (补录), else null
     */
    public record Content(
            List<SegmentRecord> segments,
            List<Resolution> resolutions,
            List<RosterEntry> roster,
            int files,
            Map<Step, List<Problem>> missing,
            @Nullable LocalDate late) {
        public Content {
            segments = List.copyOf(segments);
            resolutions = List.copyOf(resolutions);
            roster = List.copyOf(roster);
            missing = Map.copyOf(missing);
        }
    }

    public static RecordPage load(
            RecordDoors doors, List<RecordPart> parts, ActivityId id, LocalDate today) {
        AttendanceSheet sheet = doors.attendances().sheet(id);
        Activity activity = sheet.activity();
        Map<Step, List<Problem>> missing = new EnumMap<>(Step.class);
        for (RecordPart part : parts) {
            if (!activity.closed() && part.suits(activity)) {
                List<Problem> lines = part.missing(activity);
                missing.merge(part.step(), lines, RecordPage::both);
            }
        }
        if (!activity.closed() && !activity.date().isAfter(today)) {
            List<Problem> files = doors.evidenceLists().missing(activity);
            missing.merge(Step.WRITE, files, RecordPage::both);
        }
        RuleBook rules = doors.rules().book();
        return new RecordPage(
                sheet,
                new Content(
                        doors.activities().segments().of(activity),
                        doors.activities().resolutions(id),
                        doors.members().roster(activity.date()),
                        doors.activities().evidence(id).size(),
                        missing,
                        doors.term(rules).late(activity)),
                0,
                rules,
                today);
    }

    private static List<Problem> both(List<Problem> some, List<Problem> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The same at another segment, or at the last one where there is none so far on. */
    public RecordPage at(int wanted) {
        return new RecordPage(
                sheet, content, Math.min(wanted, content.segments.size() - 1), rules, today);
    }

    public Activity activity() {
        return sheet.activity();
    }

    public ActivityId id() {
        return activity().id();
    }

    public @Nullable LocalDate late() {
        return content.late;
    }

    public List<SegmentRecord> segments() {
        return content.segments;
    }

    public SegmentRecord here() {
        return content.segments.get(segment);
    }

    /** Those of the segment that is being recorded. */
    public List<Resolution> resolutions() {
        return content.resolutions.stream().filter(r -> r.segment() == segment).toList();
    }

    public Step next() {
        Step next = Step.next(activity(), sheet.totals().unmarked(), today);
        return next == Step.CLOSE && unwritten() >= 0 ? Step.WRITE : next;
    }

    /** The first segment without minutes, or -1. */
    public int unwritten() {
        for (SegmentRecord each : content.segments) {
            if (each.minutes().isBlank()) {
                return each.position();
            }
        }
        return -1;
    }
}
