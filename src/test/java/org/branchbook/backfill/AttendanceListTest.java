package org.branchbook.backfill;

import static org.branchbook.backfill.ListWorld.changes;
import static org.branchbook.backfill.ListWorld.problems;
import static org.branchbook.backfill.ListWorld.row;
import static org.branchbook.backfill.ListWorld.statuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.base.AppException;
import org.branchbook.imports.ImportRun;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.RowStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-in lists, and tables of people and days. */
class AttendanceListTest {
    private final ListWorld world = new ListWorld();

    @BeforeEach
    void people() {
        for (String name : List.of("张三", "李四", "王五")) {
            world.branch.holder(name, null);
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Activity activity(ActivityId id) {
        return world.branch.activities.get(id);
    }

    @Test
    void marksByAListOfOneActivity() {
        ActivityId id = world.branch.plan(LocalDate.of(2026, 3, 4));
        Path file =
                world.gbk(
                        "签到表",
                        "第一党支部签到表,,,",
                        "序号,姓名,到会情况,事由",
                        "1,张三,√,",
                        "2,李四,请假,出差",
                        "3,王 五,缺席（未说明）,",
                        "4,赵六,到会,",
                        "5,张三,缺席,",
                        "6,,到会,");
        Proposal open = world.backfill.attendance(file, Answers.NONE);
        assertEquals(0, open.written());
        assertEquals(Backfill.ACTIVITY, open.questions().getFirst().key());
        assertEquals(id.toString(), open.questions().getFirst().choices().getFirst().value());
        Proposal proposal =
                world.backfill.attendance(file, Answers.NONE.with(Backfill.ACTIVITY, "1"));
        assertEquals(
                List.of("6 B 姓名 [赵六] problem.notDue 赵六", "7 B 姓名 [张三] problem.twicePerson 3"),
                problems(proposal));
        assertEquals(
                List.of("2026-03-04：出席", "2026-03-04：请假（出差）", "2026-03-04：缺席（未说明）", "", ""),
                changes(proposal));
        ImportRun run = proposal.run(world.imports);
        assertEquals(
                List.of("张三 PRESENT ", "李四 LEAVE 出差", "王五 ABSENT 未说明"), world.marks(activity(id)));
        assertEquals(
                List.of(RowStatus.UNCHANGED, RowStatus.UNCHANGED, RowStatus.UNCHANGED),
                statuses(world.backfill.attendance(file, Answers.NONE.with(Backfill.ACTIVITY, "1")))
                        .subList(0, 3));
        world.imports.undo(run);
        assertEquals(List.of("张三 null ", "李四 null ", "王五 null "), world.marks(activity(id)));
    }

    @Test
    void marksByATableOfPeopleAndDays() {
        ActivityId march = world.branch.plan(LocalDate.of(2026, 3, 4));
        ActivityId february = world.branch.plan(LocalDate.of(2026, 2, 4));
        ActivityId closed = world.branch.plan(LocalDate.of(2026, 1, 7));
        var first = world.branch.attendances.sheet(closed).rows().getFirst().person().id();
        world.branch.attendances.mark(closed, first, Mark.PRESENT, "");
        world.branch.attendances.markRestPresent(closed);
        world.branch.attendances.close(closed);
        Proposal proposal =
                world.backfill.attendance(
                        world.sheet(
                                "考勤",
                                row("2026年党员大会考勤表"),
                                row("姓名", "1月7日", "2月4日党员大会", "3.4", "5月6日", "备注"),
                                row("张三", "到", "到", "请假", null, null),
                                row("李四", "到", "病假", "√", null, null),
                                row("王五", "到", "?", "√", "√", null)),
                        Answers.NONE);
        assertEquals(
                List.of(
                        "2 B 1月7日 [1月7日] problem.columnClosed 3",
                        "2 E 5月6日 [5月6日] problem.noActivity 5月6日",
                        "5 C 2月4日党员大会 [?] problem.mark ?"),
                problems(proposal));
        assertEquals(
                List.of("2026-02-04：出席；2026-03-04：请假", "2026-02-04：请假（病假）；2026-03-04：出席", ""),
                changes(proposal).subList(2, 5));
        proposal.run(world.imports);
        assertEquals(List.of("张三 LEAVE ", "李四 PRESENT ", "王五 null "), world.marks(activity(march)));
        assertEquals(
                List.of("张三 PRESENT ", "李四 LEAVE 病假", "王五 null "), world.marks(activity(february)));
    }

    @Test
    void doesNotGuessTheYearNorOneOfTwoActivities() {
        world.branch.plan(LocalDate.of(2026, 3, 4));
        world.branch.plan(LocalDate.of(2026, 3, 4));
        Proposal proposal =
                world.backfill.attendance(
                        world.sheet("考勤", row("姓名", "3月4日", "2026-03-04"), row("张三", "到", "到")),
                        Answers.NONE);
        assertEquals(
                List.of(
                        "1 B 3月4日 [3月4日] problem.noYear 3月4日",
                        "1 C 2026-03-04 [2026-03-04] problem.whichActivity"
                                + " 2026-03-04,3月支部党员大会、3月支部党员大会",
                        "2 A 姓名 [张三] problem.noColumns"),
                problems(proposal));
    }

    @Test
    void tellsAListWithoutMarksAndAClosedActivity() {
        ActivityId id = world.branch.plan(LocalDate.of(2026, 3, 4));
        AppException e =
                assertThrows(
                        AppException.class,
                        () ->
                                world.backfill.attendance(
                                        world.sheet("表", row("姓名", "学号"), row("张三", 1)),
                                        Answers.NONE));
        assertEquals("工作表“表”第 1 行的表头（A 姓名、B 学号）里没有到会情况", e.text(ListWorld.ZH).split("：")[0]);
        world.branch.attendances.markRestPresent(id);
        world.branch.attendances.close(id);
        Path list = world.sheet("表", row("姓名", "签到"), row("张三", "到"));
        e =
                assertThrows(
                        AppException.class,
                        () ->
                                world.backfill.attendance(
                                        list, Answers.NONE.with(Backfill.ACTIVITY, "1")));
        assertEquals("activity.isClosed", e.key());
    }
}
