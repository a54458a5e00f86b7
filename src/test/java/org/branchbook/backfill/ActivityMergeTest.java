package org.branchbook.backfill;

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
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.Mark;
import org.branchbook.base.AppException;
import org.branchbook.imports.ImportRun;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.RowStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lists leave open is asked, what the book knows better stays, and all can be undone. */
class ActivityMergeTest {
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
    void asksForTheLengthWhereTheEndIsMissing() {
        Object[][] rows = {
            row("会议类型", "会议名称", "会议时间"),
            row("党课", "第一课", "2025-03-05 19:00"),
            row("党课", "第二课", "2025年4月2日（星期三）下午2点半至4点"),
            row("党课", "第三课", 45763.604166666664)
        };
        Proposal open = read(Answers.NONE, rows);
        assertEquals(List.of(RowStatus.ASKED, RowStatus.NEW, RowStatus.ASKED), statuses(open));
        assertEquals(
                List.of(Backfill.MINUTES), open.questions().stream().map(Question::key).toList());
        assertEquals(new ImportRun.Counts(3, 1, 0, 0, 2), open.counts());
        read(NINETY, rows).run(world.imports);
        assertEquals(
                List.of(
                        "2025-03-05 19:00 20:30",
                        "2025-04-02 14:30 16:00",
                        "2025-04-16 14:30 16:00"),
                world.activities().stream()
                        .map(a -> a.plan().when())
                        .map(w -> w.date() + " " + w.start() + " " + w.end())
                        .toList());
    }

    @Test
    void asksForTypeAndGroupWhereNothingTellsThem() {
        world.branch.branches.addGroup("第二党小组");
        Path file =
                world.gbk(
                        "活动",
                        "活动名称,活动时间",
                        "第二党小组学习,2025-03-05 19:00-20:00",
                        "小组学习,2025-03-06 19:00-20:00");
        Proposal open = world.backfill.activities(file, Answers.NONE);
        assertEquals(List.of(RowStatus.ASKED, RowStatus.ASKED), statuses(open));
        Answers answers = Answers.NONE.with(Backfill.TYPE, "GROUP_MEETING");
        Proposal typed = world.backfill.activities(file, answers);
        assertEquals(List.of(RowStatus.NEW, RowStatus.ASKED), statuses(typed));
        assertEquals(List.of("3 A 活动名称 [小组学习] problem.group 第一党小组、第二党小组"), problems(typed));
        Question question = typed.rows().getLast().questions().getFirst();
        String first = question.choices().getFirst().value();
        Proposal told = world.backfill.activities(file, answers.with(question.key(), first));
        assertEquals(List.of(RowStatus.NEW, RowStatus.NEW), statuses(told));
        told.run(world.imports);
        assertEquals(
                world.branch.firstGroup,
                world.activities().getLast().plan().people().audience().group());
    }

    @Test
    void blankNeverOverwritesAndAClosedRecordIsNeverChanged() {
        var zhang = world.branch.holder("张三", null);
        ActivityId open = world.branch.plan(LocalDate.of(2025, 3, 5));
        ActivityId closed = world.branch.plan(LocalDate.of(2025, 4, 2));
        world.branch.activities.saveMinutes(open, "原记录");
        world.branch.attendances.mark(closed, zhang, Mark.PRESENT, "");
        world.branch.attendances.close(closed);
        Object[][] rows = {
            row("会议类型", "会议名称", "会议时间", "会议地点", "会议内容", "缺席人员"),
            row("支部党员大会", "3月支部党员大会", "2025/3/5 14:30", "礼堂", null, "张三（未说明）"),
            row("支部党员大会", "换了名", "2025/4/2 14:30", "礼堂", null, null)
        };
        Proposal proposal = read(Answers.NONE, rows);
        assertEquals(List.of(RowStatus.CHANGED, RowStatus.UNCHANGED), statuses(proposal));
        assertEquals(List.of("(3 B 会议名称 [换了名] warn.closed 2)"), problems(proposal));
        ImportRun run = proposal.run(world.imports);
        assertEquals("原记录", world.branch.activities.get(open).minutes());
        assertEquals("礼堂", world.branch.activities.get(open).plan().place());
        assertEquals(List.of("张三 ABSENT 未说明"), world.marks(world.branch.activities.get(open)));
        assertEquals("4月支部党员大会", world.branch.activities.get(closed).title());
        assertEquals(
                List.of(RowStatus.UNCHANGED, RowStatus.UNCHANGED),
                statuses(read(Answers.NONE, rows)));
        world.imports.undo(run);
        Activity back = world.branch.activities.get(open);
        assertEquals(
                List.of("学院三楼会议室", ActivityState.PLANNED, "原记录"),
                List.of(back.plan().place(), back.state(), back.minutes()));
        assertEquals(List.of("张三 null "), world.marks(back));
    }

    @Test
    void isNotTakenBackWhereARecordWasEditedSince() {
        ImportRun run =
                read(
                                Answers.NONE,
                                row("会议类型", "会议名称", "会议时间"),
                                row("党课", "第一课", "2025-03-05 19:00-20:00"))
                        .run(world.imports);
        ActivityId id = world.activities().getFirst().id();
        world.branch.activities.saveMinutes(id, "后来写的");
        assertEquals(
                List.of("2025-03-05 第一课：导入之后又改过"),
                world.imports.edited(run).stream().map(one -> one.text(ListWorld.ZH)).toList());
        AppException e = assertThrows(AppException.class, () -> world.imports.undo(run));
        assertEquals("imports.edited", e.key());
        assertEquals(1, world.activities().size());
    }
}
