package org.branchbook.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.page.PaperPages;
import org.branchbook.word.WordDocument;

/** The door to schedules, plans and notices. */
public final class Schedules {
    private final Branches branches;
    private final Activities activities;
    private final Attendances attendances;

    public Schedules(Branches branches, Activities activities, Attendances attendances) {
        this.branches = branches;
        this.activities = activities;
        this.attendances = attendances;
    }

    /** The files a schedule is written as. */
    public enum Format {
        DOCX,
        XLSX,
        PDF
    }

    /** 月度活动安排表 of a month. */
    public byte[] month(YearMonth month, LocalDate today, Format format) {
        List<Activity> all = activities.between(month.atDay(1), month.atEndOfMonth());
        return write(Schedule.month(branch(), month.atDay(1), content(all, today)), format);
    }

    /** 年度工作计划 of a year. */
    public byte[] year(int year, LocalDate today, Format format) {
        return write(Schedule.year(branch(), year, content(activities.year(year), today)), format);
    }

    private Schedule.Content content(List<Activity> all, LocalDate today) {
        return new Schedule.Content(all, branches::groupName, today);
    }

    private static byte[] write(Schedule schedule, Format format) {
        return switch (format) {
            case DOCX -> ScheduleDocument.of(schedule);
            case XLSX -> ScheduleBook.of(schedule);
            case PDF -> SchedulePages.of(schedule);
        };
    }

    /** 会议通知 as text to send. */
    public String noticeText(ActivityId id, LocalDate today) {
        return notice(id, today).text();
    }

    /** 会议通知 as .docx or .pdf. */
    public byte[] notice(ActivityId id, LocalDate today, Format format) {
        return switch (format) {
            case DOCX -> notice(id, today).document(WordDocument::official);
            case PDF -> notice(id, today).document(PaperPages::official);
            case XLSX -> throw new IllegalArgumentException(format.name());
        };
    }

    private Notice notice(ActivityId id, LocalDate today) {
        return new Notice(branch(), attendances.sheet(id), today);
    }

    private String branch() {
        return branches.find().map(Branch::name).orElse("");
    }
}
