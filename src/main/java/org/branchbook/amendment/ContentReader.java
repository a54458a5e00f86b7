package org.branchbook.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.Segment;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Attendances;
import org.branchbook.attendance.LeaveKind;
import org.branchbook.attendance.Marking;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.Totals;
import org.branchbook.exclusion.NotDue;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.FactDetail;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.WrittenOpinion;

/** Reads the canonical content of a record as it is in the book now. */
final class ContentReader {
    private final Activities activities;
    private final Attendances attendances;
    private final List<Supplement> supplements = new ArrayList<>();

    ContentReader(Activities activities, Attendances attendances) {
        this.activities = activities;
        this.attendances = attendances;
    }

    void add(Supplement supplement) {
        supplements.add(supplement);
    }

    RecordContent read(ActivityId id) {
        AttendanceSheet sheet = attendances.sheet(id);
        RecordContent.Writer out = new RecordContent.Writer();
        out.put("number", id.value());
        plan(sheet.activity(), out);
        activities.segments().of(sheet.activity()).forEach(segment -> text(segment, out));
        people(sheet, out);
        notDue(attendances.kept(sheet.activity()), out);
        resolutions(activities.resolutions(id), out);
        evidence(activities.evidence(id), out);
        supplements.forEach(supplement -> supplement.write(id, out));
        return out.content();
    }

    private static void plan(Activity activity, RecordContent.Writer out) {
        ActivityPlan plan = activity.plan();
        out.put("plan/type", plan.type().name());
        out.put("plan/title", plan.title());
        out.put("plan/date", plan.when().date());
        out.put("plan/start", plan.when().start());
        out.put("plan/end", plan.when().end());
        out.put("plan/place", plan.place());
        out.put("plan/chair", plan.people().chair());
        out.put("plan/recorder", plan.people().recorder());
        out.put("plan/audience", plan.people().audience().kind().name());
        out.put("plan/year", plan.year());
    }

    private static void text(SegmentRecord record, RecordContent.Writer out) {
        String name = record.position() == 0 ? "" : "segment/" + record.position() + "/";
        if (record.position() > 0) {
            Segment segment = record.segment();
            out.put(name + "type", segment.type().name());
            out.put(name + "title", segment.title());
            out.put(name + "start", segment.start());
            out.put(name + "end", segment.end());
            out.put(name + "leader", record.leader());
        }
        for (int i = 0; i < record.agenda().size(); i++) {
            out.put(name + "agenda/" + (i + 1), record.agenda().get(i));
        }
        out.put(name + "minutes", record.minutes());
    }

    private static void people(AttendanceSheet sheet, RecordContent.Writer out) {
        Totals totals = sheet.totals();
        out.put("counts/due", totals.due());
        out.put("counts/present", totals.present());
        out.put("counts/leave", totals.leave());
        out.put("counts/absent", totals.absent());
        for (AttendanceRow row : sheet.rows()) {
            String name = "due/" + row.position() + "/";
            out.put(name + "name", row.name());
            out.put(name + "stage", row.person().stage().name());
            out.put(name + "group", row.person().group());
            out.put(name + "votes", row.person().votes());
            out.put(name + "mark", row.mark() == null ? "" : String.valueOf(row.mark()));
            out.put(name + "reason", row.reason());
            marking(row, name, out);
        }
        for (int i = 0; i < sheet.observers().size(); i++) {
            Observer observer = sheet.observers().get(i);
            out.put("observer/" + (i + 1) + "/name", observer.name());
            out.put("observer/" + (i + 1) + "/identity", observer.identity());
        }
    }

    private static void marking(AttendanceRow row, String name, RecordContent.Writer out) {
        Marking marking = row.marking();
        out.put(name + "late", marking.late() ? "true" : "");
        LeaveKind kind = marking.kind();
        out.put(name + "leaveKind", kind == null ? "" : kind.name());
        out.put(name + "approvedBy", marking.approvedBy());
        MakeUp makeUp = row.makeUp();
        if (makeUp != null) {
            out.put(name + "makeUp/on", makeUp.on());
            out.put(name + "makeUp/what", makeUp.what());
            out.put(name + "makeUp/note", makeUp.note());
        }
    }

    private static void notDue(List<NotDue> all, RecordContent.Writer out) {
        for (int i = 0; i < all.size(); i++) {
            NotDue one = all.get(i);
            String name = "notDue/" + (i + 1) + "/";
            LocalDate since = one.since();
            NotDue.Ground ground = one.ground();
            FactDetail detail = ground.detail();
            LocalDate approved = ground.approvedOn();
            out.put(name + "name", one.name());
            out.put(name + "why", one.why().name());
            out.put(name + "since", since == null ? "" : since);
            out.put(name + "detail", detail == null ? "" : detail.name());
            out.put(name + "note", ground.note());
            out.put(name + "approvedBy", ground.approvedBy());
            out.put(name + "approvedOn", approved == null ? "" : approved);
        }
    }

    private static void resolutions(List<Resolution> resolutions, RecordContent.Writer out) {
        for (int i = 0; i < resolutions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            Resolution.Tally tally = resolution.tally();
            String name = "resolution/" + (i + 1) + "/";
            out.put(name + "kind", resolution.kind().name());
            out.put(name + "wording", resolution.wording());
            out.put(name + "votersDue", tally.votersDue());
            out.put(name + "votersPresent", tally.votersPresent());
            out.put(name + "writtenAyes", tally.writtenAyes());
            out.put(name + "ayes", tally.ayes());
            out.put(name + "noes", tally.noes());
            out.put(name + "abstentions", tally.abstentions());
            out.put(name + "secret", resolution.secret());
            out.put(name + "segment", resolution.segment());
            ballot(resolution.ballot(), name, out);
        }
    }

    private static void ballot(Ballot ballot, String name, RecordContent.Writer out) {
        out.put(name + "subject", ballot.subject().name());
        if (ballot.papers().counted()) {
            out.put(name + "issued", ballot.papers().issued());
            out.put(name + "returned", ballot.papers().returned());
            out.put(name + "valid", ballot.papers().valid());
        }
        out.put(name + "writtenOn", ballot.writtenOn() == null ? "" : ballot.writtenOn());
        if (ballot.election().seats() > 0) {
            out.put(name + "seats", ballot.election().seats());
        }
        for (int i = 0; i < ballot.election().candidates().size(); i++) {
            Ballot.Candidate candidate = ballot.election().candidates().get(i);
            String each = name + "candidate/" + (i + 1) + "/";
            out.put(each + "name", candidate.name());
            out.put(each + "ayes", candidate.ayes());
            out.put(each + "noes", candidate.noes());
            out.put(each + "abstentions", candidate.abstentions());
        }
        written(ballot.opinions(), name, out);
    }

    private static void written(
            List<WrittenOpinion> opinions, String name, RecordContent.Writer out) {
        for (int i = 0; i < opinions.size(); i++) {
            WrittenOpinion opinion = opinions.get(i);
            String each = name + "written/" + (i + 1) + "/";
            out.put(each + "name", opinion.name());
            out.put(each + "date", opinion.received() == null ? "" : opinion.received());
            out.put(each + "aye", opinion.aye());
            out.put(each + "text", opinion.text());
        }
    }

    private static void evidence(List<Evidence> evidence, RecordContent.Writer out) {
        for (int i = 0; i < evidence.size(); i++) {
            Evidence each = evidence.get(i);
            String name = "evidence/" + (i + 1) + "/";
            out.put(name + "kind", each.kind().name());
            out.put(name + "name", each.file().name());
            out.put(name + "caption", each.caption());
            out.put(name + "sha256", each.file().sha256());
        }
    }
}
