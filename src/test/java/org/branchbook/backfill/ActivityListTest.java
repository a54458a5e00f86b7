package org.branchbook.backfill;

import static org.branchbook.backfill.ListWorld.abouts;
import static org.branchbook.backfill.ListWorld.changes;
import static org.branchbook.backfill.ListWorld.meeting;
import static org.branchbook.backfill.ListWorld.meetingHeader;
import static org.branchbook.backfill.ListWorld.notes;
import static org.branchbook.backfill.ListWorld.problems;
import static org.branchbook.backfill.ListWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.RecordTerm;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Observer;
import org.branchbook.base.AppException;
import org.branchbook.branch.Post;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.imports.ImportRun;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.vote.Resolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of meetings and theme days, as branches have them. */
class ActivityListTest {
    private static final Answers NINETY = Answers.NONE.with(Backfill.MINUTES, "90");

    private final ListWorld world = new ListWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private Proposal read(Answers answers, Object[]... rows) {
        return world.backfill.activities(world.sheet("会议记录", rows), answers);
    }

    @Test
    void shape5ReadsASheetOfMeetings() {
        world.branch.holder("张三", null, Post.SECRETARY);
        world.branch.holder("李四", null);
        world.branch.holder("王五", null);
        Proposal proposal =
                read(
                        NINETY,
                        meetingHeader(),
                        meeting(
                                "支部党员大会",
                                "2月支部党员大会",
                                "2019/2/3  14:30",
                                "E=张三",
                                "G=李四",
                                "I=2019/2/3  14:00",
                                "K=三号楼201",
                                "L=3",
                                "M=1",
                                "N=1",
                                "O=赵六（入党积极分子）、孙七,周八",
                                "P=1.学习文件 2.讨论发展对象",
                                "Q=张三主持。\n学习了文件。",
                                "R=同意列为发展对象",
                                "S=李四（出差）",
                                "T=王五：未说明"));
        assertEquals(List.of(), problems(proposal));
        assertEquals(List.of("补录支部党员大会；登记到会情况 2 人"), changes(proposal));
        ImportRun run = proposal.run(world.imports);
        checkMeeting(world.activities().getFirst());
        world.imports.undo(run);
        assertEquals(List.of(), world.activities());
    }

    private void checkMeeting(Activity activity) {
        assertEquals(
                new ActivityPlan.When(
                        LocalDate.of(2019, 2, 3), LocalTime.of(14, 30), LocalTime.of(16, 0)),
                activity.plan().when());
        assertEquals(ActivityType.MEMBER_MEETING, activity.type());
        assertEquals(
                List.of("三号楼201", "张三", "李四"),
                List.of(
                        activity.plan().place(),
                        activity.plan().people().chair(),
                        activity.plan().people().recorder()));
        assertEquals(ActivityState.HELD, activity.state());
        RecordTerm term =
                new RecordTerm(
                        world.branch.rules.book(), new WorkingDays(HolidayCalendar.bundled()));
        assertEquals(LocalDate.from(activity.stamps().entered()), term.late(activity));
        assertEquals(List.of("学习文件", "讨论发展对象"), activity.agenda());
        assertEquals("张三主持。\n学习了文件。", activity.minutes());
        assertEquals(
                List.of("同意列为发展对象"),
                world.branch.activities.resolutions(activity.id()).stream()
                        .map(Resolution::wording)
                        .toList());
        assertEquals(
                List.of(
                        new Observer("赵六", "入党积极分子"),
                        new Observer("孙七", ""),
                        new Observer("周八", "")),
                world.attendance(activity).observers());
        assertEquals(List.of("张三 null ", "李四 LEAVE 出差", "王五 ABSENT 未说明"), world.marks(activity));
    }

    private Proposal faulty() {
        return read(
                NINETY,
                meetingHeader(),
                meeting("茶话会", "一", "2019/2/3 14:30"),
                meeting("党课", null, "2019/2/3 14:30", "Q=内容"),
                meeting("党课", "三", "2019/2/30 14:30"),
                meeting("党课", "四", "2019/2/3"),
                meeting("党课", "五", "14:30-16:00"),
                meeting("党课", "六", null, "I=2019/2/3 14:30"),
                meeting("党课", "七", null),
                meeting("党课", "八", "2027/2/3 14:30"),
                meeting("党课", "九", "2019/2/3 16:30-15:00"),
                meeting("党课", "十", "2019/2/4 14:30", "L=2", "M=三人", "S=李四（病假）"),
                meeting("党课", "十一", "2019/2/4 14:30"),
                meeting("党课", "十二", "2019/2/5 23:30"),
                meeting("党课", "十三", "2019/2/6 14:30", "S=张三", "T=张三"),
                meeting("谈心谈话", "十四", "2019/2/7 14:30"),
                meeting("党课", "十五", "2019/2/8 14:30", "D=77", "O=12人", "I=2019/2/9"));
    }

    @Test
    void reportsEveryFaultByItsCell() {
        world.branch.holder("张三", null);
        Proposal proposal = faulty();
        assertEquals(
                List.of(
                        "2 C 会议类型 [茶话会] problem.type 茶话会",
                        "3 H 会议名称 [] problem.noTitle",
                        "4 J 实际会议时间 [2019/2/30 14:30] problem.time 2019/2/30 14:30",
                        "5 J 实际会议时间 [2019/2/3] problem.noStart",
                        "6 J 实际会议时间 [14:30-16:00] problem.noDay",
                        "7 J 实际会议时间 [] problem.onlyPlanned",
                        "8 J 实际会议时间 [] problem.noTime",
                        "9 J 实际会议时间 [2027/2/3 14:30] problem.future",
                        "10 H 会议名称 [九] problem.endBeforeStart 15:00",
                        "(11 M 实到人数 [三人] warn.number 三人)",
                        "(11 L 应到人数 [2] warn.due 2,1)",
                        "(11 S 请假人员 [李四（病假）] warn.notDue 李四)",
                        "12 J 实际会议时间 [2019/2/4 14:30] problem.twice 11",
                        "13 J 实际会议时间 [2019/2/5 23:30] problem.pastMidnight",
                        "14 T 缺席人员及原因 [张三] problem.twoMarks 张三,LEAVE,ABSENT",
                        "15 H 会议名称 [十四] problem.nobody",
                        "(16 I 计划会议时间 [2019/2/9] warn.planned)",
                        "(16 O 列席人员 [12人] warn.observers 12人)",
                        "(16 D 主持人学工号 [77] warn.number.unknown 77)"),
                problems(proposal));
        assertEquals(2, proposal.written());
    }

    private Path themeDays() {
        return world.workbook(
                "党日.xlsx",
                book -> {
                    var sheet = book.createSheet("Sheet1");
                    IntakeWorld.fill(
                            sheet,
                            row(
                                    "活动名称", "计划时间", "实际时间", "活动地点", "活动主题", "主要内容及特色", "应到", "实到",
                                    "请假", "列席"),
                            row(
                                    "3月主题党日",
                                    null,
                                    "2025/3/5  14:30-16:30",
                                    "纪念馆",
                                    "学雷锋",
                                    "参观纪念馆。",
                                    1,
                                    1,
                                    0,
                                    null),
                            row(
                                    "4月主题党日",
                                    null,
                                    "2025/4/2  14:30-16:30",
                                    "纪念馆",
                                    null,
                                    null,
                                    5,
                                    4,
                                    1,
                                    "赵六"));
                    sheet.createRow(5000).createCell(200).setBlank();
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A10:D14"));
                    sheet.createRow(9).createCell(0).setCellValue("填写说明：…");
                });
    }

    @Test
    void shape6ReadsThemeDaysWithoutMarkingWhomItOnlyCounts() {
        world.branch.holder("张三", null);
        Proposal proposal = world.backfill.activities(themeDays(), Answers.NONE);
        assertEquals(List.of("(3 G 应到 [5] warn.due 5,1)"), problems(proposal));
        assertTrue(notes(proposal).getLast().contains("2 次活动只有人数"), notes(proposal)::toString);
        proposal.run(world.imports);
        assertEquals(
                List.of(ActivityType.THEME_PARTY_DAY, ActivityType.THEME_PARTY_DAY),
                world.activities().stream().map(Activity::type).toList());
        assertEquals(List.of("学雷锋"), world.activities().getFirst().agenda());
        assertEquals(List.of("张三 null "), world.marks(world.activities().getFirst()));
    }

    @Test
    void tellsAFileThatHoldsNoActivities() {
        AppException e =
                assertThrows(
                        AppException.class,
                        () -> read(Answers.NONE, row("姓名", "学号"), row("张三", 1)));
        assertEquals("backfill.noHeader", e.key());
        assertEquals(
                "“会议记录.xlsx”里没有认得出的活动记录，最像表头的是工作表“会议记录”第 1 行：A 姓名、B 学号",
                e.text(ListWorld.ZH).split("。")[0]);
        assertEquals(List.of(), abouts(read(Answers.NONE, meetingHeader())));
        assertEquals(Map.of(), Answers.NONE.values());
    }

    @Test
    void marksThoseWhomAListOfPresentNames() {
        world.branch.holder("张三", null);
        world.branch.holder("李四", null);
        read(
                        Answers.NONE,
                        row("活动类型", "活动名称", "活动时间", "参加人员", "请假人员"),
                        row("志愿服务", "清扫", "2025-03-05 08:00-10:00", "张三、 李 四", null),
                        row("党课", "第一课", "2025-03-05 19:00-20:00", "张三", "李四:产假"))
                .run(world.imports);
        assertEquals(
                List.of("张三 PRESENT ", "李四 PRESENT "), world.marks(world.activities().getFirst()));
        assertEquals(
                List.of("张三 PRESENT ", "李四 LEAVE 产假"), world.marks(world.activities().getLast()));
        AttendanceRow row = world.attendance(world.activities().getLast()).rows().getLast();
        assertEquals("产假", row.reason());
    }
}
