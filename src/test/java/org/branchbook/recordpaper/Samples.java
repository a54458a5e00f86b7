package org.branchbook.recordpaper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.RecordTerm;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.word.WordPicture;

/** Records of fictitious meetings of any size. */
public final class Samples {
    public static final String BRANCH = "中共示范大学信息学院第一支部委员会";
    private static final List<String> NAMES =
            List.of("张三", "李四", "欧阳示例", "阿依古丽·买买提", "谢镕", "林喆", "王五");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

    private Samples() {}

    public static Activity activity(String title, String minutes, ActivityState state) {
        ActivityPlan.When when =
                new ActivityPlan.When(DAY, LocalTime.of(19, 0), LocalTime.of(20, 40));
        return new Activity(
                new ActivityId(42),
                new ActivityPlan(
                        ActivityType.MEMBER_MEETING,
                        title,
                        when,
                        "信息楼A座301会议室",
                        new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS))),
                state,
                List.of("讨论接收孔三四同志为中共预备党员", "审议年度工作计划"),
                minutes,
                new Activity.Stamps(
                        DAY.atTime(8, 0),
                        DAY.atTime(21, 0),
                        state == ActivityState.PLANNED ? null : DAY.atTime(21, 0),
                        state == ActivityState.CLOSED ? DAY.plusDays(1).atTime(9, 0) : null));
    }

    /** Every seventh is on leave, nobody is marked in a meeting that is only planned. */
    static List<AttendanceRow> people(int count, boolean marked) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            boolean leave = i % 7 == 3;
            Mark mark = leave ? Mark.LEAVE : marked ? Mark.PRESENT : null;
            rows.add(
                    new AttendanceRow(
                            i,
                            new AttendanceRow.Person(
                                    new MemberId(i),
                                    NAMES.get(i % NAMES.size()),
                                    i % 9 == 0 ? Stage.PROBATIONARY : Stage.FULL,
                                    "第一党小组",
                                    i % 9 != 0),
                            mark,
                            leave ? "出差参加学术会议" : ""));
        }
        return rows;
    }

    static ActivityRecord record(Activity activity, int people, List<WordPicture> photos) {
        boolean marked = activity.state() != ActivityState.PLANNED;
        AttendanceSheet sheet =
                new AttendanceSheet(
                        activity,
                        people(people, marked),
                        List.of(),
                        List.of(new Observer("孔三四", "发展对象")));
        return new ActivityRecord(
                BRANCH,
                sheet,
                new ActivityRecord.Leaders("张三（书记）", "李四（组织委员）"),
                DocumentState.of(
                        activity,
                        new RecordTerm(
                                new RuleBook(List.of()),
                                new WorkingDays(HolidayCalendar.bundled())),
                        0),
                List.of(),
                marked ? List.of(admission()) : List.of(),
                new ActivityRecord.Photos(photos, 0),
                new RuleBook(List.of()),
                KindText.NONE);
    }

    static Resolution admission() {
        return new Resolution(
                ResolutionKind.ADMISSION,
                "同意接收孔三四同志为中共预备党员，报上级党组织审批。",
                new Resolution.Tally(26, 24, 0, 23, 0, 1),
                true);
    }

    static Activity late(Activity activity, LocalDateTime entered) {
        return new Activity(
                activity.id(),
                activity.plan(),
                activity.state(),
                activity.agenda(),
                activity.minutes(),
                new Activity.Stamps(entered, entered, entered, null));
    }
}
