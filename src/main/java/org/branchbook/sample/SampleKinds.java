package org.branchbook.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.appraisal.Marks;
import org.branchbook.branch.LocalRules;
import org.branchbook.evidence.EvidenceList;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.followup.FollowUp;
import org.branchbook.followup.FollowUpDraft;
import org.branchbook.followup.FollowUpDraft.Kind;
import org.branchbook.followup.FollowUps;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.LectureKind;
import org.branchbook.lecture.Lectures;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.Sql;
import org.branchbook.talk.TalkDraft;
import org.branchbook.talk.Talks;
import org.branchbook.themeday.ThemeDay;
import org.branchbook.themeday.ThemeDays;

/** Writes what some kinds of activity have of their own, and what comes of a few of them. */
final class SampleKinds {
    private static final Set<Integer> OUTDOORS = Set.of(2, 3, 9, 11);
    private static final String OUTLINE =
            """
            一、为什么学：联系支部和岗位实际
            二、学什么：原文要点三条
            三、怎么做：每人写下一件要办的事
            """;

    private final Members members;
    private final Activities activities;
    private final Lectures lectures;
    private final ThemeDays themeDays;
    private final Appraisals appraisals;
    private final EvidenceLists lists;
    private final FollowUps followUps;
    private final Talks talks;

    SampleKinds(Sql sql, Members members, Activities activities, LocalRules rules, Clock clock) {
        this.members = members;
        this.activities = activities;
        lectures = new Lectures(sql, members, activities, rules, clock);
        themeDays = new ThemeDays(sql, activities);
        appraisals = new Appraisals(sql, members, activities, rules);
        lists = new EvidenceLists(sql, activities);
        followUps = new FollowUps(sql, activities, clock);
        talks = new Talks(sql, members, rules, clock);
    }

    /** While the record is written, before it is closed. */
    void write(ActivityId id, SampleEvent event) {
        Activity activity = activities.get(id);
        switch (event.type()) {
            case PARTY_LECTURE -> {
                String first = event.agenda().getFirst();
                String name = first.substring(0, Math.max(0, first.indexOf("同志")));
                List<RosterEntry> roster = members.roster(activity.date());
                lectures.save(
                        id,
                        new Lecture(
                                LectureKind.LECTURE,
                                List.of(Lectures.lecturer(name, "", roster)),
                                OUTLINE));
                lists.save(id, new EvidenceList(news(activity), List.of("党课提纲")));
            }
            case THEME_PARTY_DAY -> {
                List<Activity> meetings = themeDays.candidates(activity);
                ActivityId decided = meetings.isEmpty() ? null : meetings.getFirst().id();
                themeDays.save(id, new ThemeDay(decided, OUTDOORS.contains(event.month())));
                lists.save(id, new EvidenceList(news(activity), List.of()));
            }
            case DEMOCRATIC_APPRAISAL -> appraise(id, activity.date());
            default -> {}
        }
    }

    private static String news(Activity activity) {
        return "https://example.org/news/" + activity.date();
    }

    /** A third at most is excellent; those on probation get no grade. */
    private void appraise(ActivityId id, LocalDate day) {
        for (LifeStep step : LifeStep.of(activities.get(id))) {
            appraisals.save(id, new LifeStep.Taken(step, day, ""));
        }
        List<GradeRow> graded =
                appraisals.sheet(id).rows().stream().filter(GradeRow::graded).toList();
        for (GradeRow row : graded.subList(0, graded.size() / 4)) {
            appraisals.mark(id, row.member(), Marks.NONE.decided(Grade.EXCELLENT));
        }
        appraisals.restQualified(id);
    }

    /** Once the year is written: some talks, and what two meetings left to be done. */
    void finish(LocalDate today) {
        talk(today);
        List<Activity> over =
                activities.between(today.minusDays(75), today).stream()
                        .filter(a -> a.type() == ActivityType.COMMITTEE_MEETING)
                        .filter(a -> a.state() != ActivityState.PLANNED)
                        .toList();
        if (over.size() < 2) {
            return;
        }
        Activity first = over.getFirst();
        long done =
                followUps.add(
                        first.id(), task("汇总离退休教师的意见，报学院党委", "李四", first.date().plusDays(14)));
        followUps.finish(done, new FollowUp.Done(first.date().plusDays(12), "已报送，附意见汇总表"));
        Activity latest = over.getLast();
        followUps.add(latest.id(), task("落实实验室安全示范岗的轮值表", "王五", today.plusDays(5)));
        followUps.add(
                latest.id(),
                new FollowUpDraft(
                        Kind.RECTIFICATION,
                        "个别党员参加集体学习不够经常",
                        "党小组每月提醒，缺课的一周内补学",
                        "孙八",
                        today.plusDays(20)));
    }

    private static FollowUpDraft task(String task, String owner, LocalDate due) {
        return new FollowUpDraft(Kind.FOLLOW_UP, "", task, owner, due);
    }

    /** The secretary with every other member of the committee, and each of them with one member. */
    private void talk(LocalDate today) {
        LocalDate day = today.minusDays(20);
        if (day.getYear() < today.getYear()) {
            return;
        }
        List<RosterEntry> here = members.roster(day).stream().filter(RosterEntry::counts).toList();
        List<RosterEntry> committee = here.stream().filter(RosterEntry::onCommittee).toList();
        List<RosterEntry> others = here.stream().filter(e -> !e.onCommittee()).toList();
        List<TalkDraft> drafts = new ArrayList<>();
        for (int i = 1; i < committee.size(); i++) {
            MemberId one = committee.getFirst().id();
            drafts.add(draft(day, one, committee.get(i).id(), "组织生活会前交换意见"));
            drafts.add(draft(day, committee.get(i).id(), others.get(i).id(), "了解近期学习和工作情况"));
        }
        talks.add(drafts, null);
    }

    private static TalkDraft draft(LocalDate day, MemberId one, MemberId other, String topic) {
        return new TalkDraft(day, day.getYear(), one, other, topic, "");
    }
}
