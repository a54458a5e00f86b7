package org.branchbook.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.due.DueLine;
import org.branchbook.member.MemberId;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is to be done after an activity, on a real book whose day is 18 March 2026. */
class FollowUpsTest {
    private static final LocalDate TODAY = TestBook.TODAY;
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final TestBranch branch = new TestBranch();
    private final FollowUps followUps =
            new FollowUps(branch.book.sql(), branch.activities, branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    static FollowUpDraft task(String task, LocalDate due) {
        return new FollowUpDraft(FollowUpDraft.Kind.FOLLOW_UP, "", task, "张三", due);
    }

    static FollowUpDraft measure(String task, LocalDate due) {
        return new FollowUpDraft(FollowUpDraft.Kind.RECTIFICATION, "理论学习不够经常", task, "李四", due);
    }

    private List<String> due(LocalDate day) {
        return new FollowUpDue(followUps).lines(day, CHINESE).stream().map(DueLine::text).toList();
    }

    private static String keys(Runnable work) {
        return assertThrows(InvalidInput.class, work::run).problems().stream()
                .map(Problem::key)
                .collect(Collectors.joining(" "));
    }

    @Test
    void reappearsUntilItIsDoneAndAgainWhenThatIsUndone() {
        ActivityId meeting = branch.plan(TODAY.minusDays(10));
        long id = followUps.add(meeting, task("汇总意见报党委", TODAY.plusDays(7)));
        followUps.add(meeting, task("明年的事", TODAY.plusDays(60)));
        assertEquals(List.of("后续事项：汇总意见报党委（张三）"), due(TODAY));
        assertEquals(List.of("后续事项：汇总意见报党委（张三）"), due(TODAY.plusDays(30)));
        followUps.finish(id, new FollowUp.Done(TODAY, "", null));
        assertEquals(List.of(), due(TODAY));
        followUps.putBack(id, null);
        assertEquals(1, due(TODAY).size());
        followUps.remove(id);
        assertEquals(List.of(), due(TODAY));
        followUps.restore(id);
        assertEquals(1, due(TODAY).size());
        branch.activities.remove(meeting);
        assertEquals(List.of(), due(TODAY));
    }

    @Test
    void saysWhatAnItemLacks() {
        ActivityId meeting = branch.plan(TODAY);
        assertEquals(
                "followup.problem.noProblem followup.problem.noMeasure followup.problem.noOwner"
                        + " followup.problem.noDay",
                keys(() ->
                        followUps.add(
                                meeting,
                                new FollowUpDraft(
                                        FollowUpDraft.Kind.RECTIFICATION, "", " ", "", null))));
        assertEquals(
                "followup.problem.beforeActivity",
                keys(() -> followUps.add(meeting, task("早了", TODAY.minusDays(1)))));
        long id = followUps.add(meeting, measure("每月学习一次", TODAY.plusDays(30)));
        assertEquals(
                "followup.problem.noProof",
                keys(() -> followUps.finish(id, new FollowUp.Done(TODAY, " ", null))));
        assertEquals(
                "followup.problem.future",
                keys(() -> followUps.finish(id, new FollowUp.Done(TODAY.plusDays(1), "已办", null))));
    }

    @Test
    void aClosedRecordKeepsWhatItWasClosedWith() {
        MemberId person = branch.person("张三");
        ActivityId meeting = branch.plan(TODAY.minusDays(3));
        long id = followUps.add(meeting, measure("每月学习一次", TODAY.plusDays(30)));
        branch.attendances.mark(meeting, person, Mark.PRESENT, "");
        branch.attendances.close(meeting);
        assertEquals(
                "followup.frozen",
                assertThrows(AppException.class, () -> followUps.remove(id)).key());
        assertThrows(AppException.class, () -> followUps.change(id, task("别的", TODAY.plusDays(1))));
        followUps.finish(id, new FollowUp.Done(TODAY, "已坚持一个月", null));
        assertEquals(FollowUp.State.DONE, followUps.get(id).state(TODAY));
        assertEquals(1, followUps.recorded(meeting).size());
        assertTrue(followUps.get(id).from().frozen());
    }
}
