package org.branchbook.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.amendment.Amendments;
import org.branchbook.amendment.HandIns;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.followup.FollowUps;
import org.branchbook.formcheck.Kinds;
import org.branchbook.lecture.Lectures;
import org.branchbook.member.MemberId;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.DocumentAction;
import org.branchbook.record.RecordDoors;
import org.branchbook.recording.ActivitiesScreen;
import org.branchbook.review.Closings;
import org.branchbook.review.EveryCheck;
import org.branchbook.review.RecordReview;
import org.branchbook.talk.Talks;
import org.branchbook.themeday.ThemeDays;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.jspecify.annotations.Nullable;

/** A real book with a branch, and what one check finds in it, as message keys. */
public final class CheckedBranch implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    public final TestBranch branch = new TestBranch();

    public Checks checks(Check... checks) {
        return new Checks(
                branch.book.book(),
                new Checks.Doors(
                        branch.branches,
                        branch.rules,
                        branch.members,
                        branch.activities,
                        branch.attendances,
                        new YearBoards(
                                branch.book.sql(),
                                new YearBoards.Doors(
                                        branch.branches,
                                        branch.rules,
                                        new Waivers(branch.book.sql(), branch.book.clock()),
                                        branch.members,
                                        branch.activities))),
                List.of(checks),
                branch.book.clock());
    }

    /** The doors of what kinds of activity keep. */
    public Kinds kinds() {
        var sql = branch.book.sql();
        var clock = branch.book.clock();
        return new Kinds(
                new HandIns(sql, clock, branch.activities),
                new EvidenceLists(sql, branch.activities),
                new Lectures(sql, branch.members, branch.activities, branch.rules, clock),
                new ThemeDays(sql, branch.activities),
                new Appraisals(sql, branch.members, branch.activities, branch.rules),
                new FollowUps(sql, branch.activities, clock),
                new Talks(sql, branch.members, branch.rules, clock));
    }

    /** The door to closing, with every check. */
    public Closings closings() {
        Amendments amendments =
                new Amendments(
                                branch.book.book(),
                                branch.book.clock(),
                                branch.activities,
                                branch.attendances)
                        .keeping();
        return new Closings(
                branch.book.sql(),
                checks(EveryCheck.all(kinds()).toArray(Check[]::new)),
                branch.activities,
                branch.attendances,
                amendments);
    }

    /** The record page of the book, with checking and closing. */
    public ActivitiesScreen screen(Ui ui, Closings closings, List<DocumentAction> documents) {
        ActivitiesScreen screen =
                new ActivitiesScreen(
                        ui,
                        new RecordDoors(
                                branch.activities,
                                branch.attendances,
                                branch.rules,
                                branch.book.book().attachments(),
                                branch.members,
                                kinds().evidenceLists(),
                                branch.branches.holidays()),
                        new PlanEditor(ui, branch.activities, branch.members, branch.branches),
                        documents);
        return new RecordReview(ui, closings, kinds().handIns(), _ -> {}).connect(screen);
    }

    public List<String> finds(Check check, ActivityId id) {
        return keys(check, checks(check).of(id));
    }

    public List<String> finds(Check check, int year) {
        return keys(check, checks(check).ofYear(year));
    }

    private static List<String> keys(Check check, List<Finding> found) {
        BothSides.saw(check, !found.isEmpty());
        return found.stream().map(each -> each.said().key()).toList();
    }

    /** A members' meeting of today's month that is held, with everything but people. */
    public ActivityId meeting() {
        return held(ActivityType.MEMBER_MEETING, plan(ActivityType.MEMBER_MEETING, DAY));
    }

    public ActivityId held(ActivityType type, ActivityPlan plan) {
        ActivityId id = branch.activities.plan(plan);
        branch.activities.setHeld(id, true);
        return id;
    }

    public ActivityId held(ActivityPlan plan) {
        return held(plan.type(), plan);
    }

    public static ActivityPlan plan(ActivityType type, LocalDate day) {
        return plan(type, day, "14:30", "16:00", "学院三楼会议室");
    }

    public static ActivityPlan plan(
            ActivityType type, LocalDate day, String from, String to, String place) {
        return new ActivityPlan(
                type,
                day.getMonthValue() + "月" + type.documentName(),
                new ActivityPlan.When(day, LocalTime.parse(from), LocalTime.parse(to)),
                place,
                new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS)));
    }

    public static ActivityPlan people(ActivityPlan plan, String chair, String recorder) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.when(),
                plan.place(),
                new ActivityPlan.People(chair, recorder, plan.people().audience()));
    }

    public static ActivityPlan titled(ActivityPlan plan, String title) {
        return new ActivityPlan(plan.type(), title, plan.when(), plan.place(), plan.people());
    }

    public void mark(ActivityId id, MemberId who, Mark mark, String reason) {
        branch.attendances.mark(id, who, mark, reason);
    }

    public void resolve(
            ActivityId id, ResolutionKind kind, String wording, boolean secret, int... n) {
        Resolution.Tally tally =
                n.length == 0
                        ? Resolution.Tally.NONE
                        : new Resolution.Tally(n[0], n[1], n[2], n[3], n[4], n[5]);
        branch.activities.saveResolutions(
                id, List.of(new Resolution(kind, wording, tally, secret)));
    }

    public long file(ActivityId id, Evidence.Kind kind, String name, String content) {
        try {
            java.nio.file.Path file = branch.book.folder().resolve(name);
            java.nio.file.Files.writeString(file, content);
            String hash = branch.book.book().attachments().put(file);
            return branch.activities.addEvidence(
                    id, kind, new Evidence.File(name, hash, content.length()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A photo whose camera says when it was taken, or nothing. */
    public void photo(ActivityId id, String name, @Nullable LocalDateTime taken) {
        Evidence.File file = new Evidence.File(name, "0".repeat(64), 10);
        branch.activities.addEvidence(id, Evidence.Kind.PHOTO, file, taken);
    }

    @Override
    public void close() {
        branch.close();
    }
}
