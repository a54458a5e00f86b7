package org.branchbook.home;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.branch.LocalRules;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.followup.FollowUpDue;
import org.branchbook.followup.FollowUps;
import org.branchbook.grading.Grading;
import org.branchbook.lecture.LectureDue;
import org.branchbook.lecture.Lectures;
import org.branchbook.member.Members;
import org.branchbook.recordpaper.KindText;
import org.branchbook.storage.Book;
import org.branchbook.storage.Sql;
import org.branchbook.talk.TalkDue;
import org.branchbook.talk.Talks;
import org.branchbook.themeday.ThemeDays;

/** The doors to what some kinds of activity have of their own, and to what comes of them. */
public final class KindFeatures {
    private final Activities activities;
    private final FollowUps followUps;
    private final Talks talks;
    private final Lectures lectures;
    private final ThemeDays themeDays;
    private final Appraisals appraisals;
    private final Grading grading;

    KindFeatures(Book book, Members members, Activities activities, LocalRules rules, Clock clock) {
        Sql sql = book.sql();
        this.activities = activities;
        this.followUps = new FollowUps(sql, activities, clock);
        this.talks = new Talks(sql, members, rules, clock);
        this.lectures = new Lectures(sql, members, activities, rules, clock);
        this.themeDays = new ThemeDays(sql, activities);
        this.appraisals = new Appraisals(sql, members, activities, rules);
        this.grading = new Grading(members, appraisals, clock);
    }

    public FollowUps followUps() {
        return followUps;
    }

    public Talks talks() {
        return talks;
    }

    public Lectures lectures() {
        return lectures;
    }

    public ThemeDays themeDays() {
        return themeDays;
    }

    public Appraisals appraisals() {
        return appraisals;
    }

    /** The import of results of an appraisal. */
    public Grading grading() {
        return grading;
    }

    /** What the minutes of an activity say of all this. */
    KindText text(ActivityId id) {
        Activity activity = activities.get(id);
        KindText.Writer writer = new KindText.Writer();
        if (Lectures.suits(activity)) {
            writer.lecture(lectures.of(id));
        }
        if (ThemeDays.suits(activity)) {
            themeDays.decision(id).ifPresent(writer::decidedAt);
        }
        if (Appraisals.suits(activity)) {
            writer.appraisal(appraisals.sheet(id));
        }
        return writer.followUps(followUps.recorded(id)).text();
    }

    /** What these ask for by a day. */
    DueSource due() {
        List<DueSource> sources =
                List.of(new FollowUpDue(followUps), new TalkDue(talks), new LectureDue(lectures));
        return (today, messages) -> {
            List<DueLine> lines = new ArrayList<>();
            sources.forEach(source -> lines.addAll(source.lines(today, messages)));
            return lines;
        };
    }
}
