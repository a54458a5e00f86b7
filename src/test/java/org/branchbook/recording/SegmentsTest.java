package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.rules.ElectionCount.Standing;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.Votes;
import org.branchbook.vote.Wording;
import org.branchbook.vote.WrittenOpinion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);
    private static final Segment LECTURE =
            new Segment(
                    ActivityType.PARTY_LECTURE, "专题党课", LocalTime.of(15, 20), LocalTime.of(15, 50));
    private static final Segment THEME =
            new Segment(
                    ActivityType.THEME_PARTY_DAY,
                    "主题党日",
                    LocalTime.of(15, 0),
                    LocalTime.of(15, 20));
    private final TestBranch branch = new TestBranch().people(15);
    private final ActivityId id = branch.plan(DAY);

    @AfterEach
    void close() {
        branch.close();
    }

    private void segments(Segment... segments) {
        ActivityPlan plan = branch.activities.get(id).plan();
        branch.activities.change(
                id, plan.with(new ActivityPlan.More(List.of(segments), null, null)));
    }

    private SegmentRecord record(int position) {
        return branch.activities.segments().get(id, position);
    }

    @Test
    void eachSegmentIsRecordedOnItsOwnAndFollowsItsPlaceInThePlan() {
        segments(LECTURE);
        branch.activities.saveMinutes(id, "大会\u0007记录\r\n第二行");
        branch.activities.segments().saveMinutes(id, 1, "党课记录");
        branch.activities.segments().saveLeader(id, 1, "李四");
        branch.activities.segments().saveAgenda(id, 1, List.of(" 学习 ", ""));
        branch.activities
                .segments()
                .saveResolutions(
                        id,
                        1,
                        List.of(
                                new Resolution(
                                        ResolutionKind.ORDINARY,
                                        "同意",
                                        Resolution.Tally.NONE,
                                        false)));
        segments(THEME, LECTURE);
        assertEquals("大会记录\n第二行", record(0).minutes());
        assertEquals("", record(1).minutes());
        assertEquals(new SegmentRecord(2, LECTURE, "李四", List.of("学习"), "党课记录"), record(2));
        assertEquals(2, branch.activities.resolutions(id).getFirst().segment());
        assertThrows(InvalidInput.class, () -> segments(THEME));
        assertEquals("党课记录", record(2).minutes());
        segments(LECTURE);
        assertEquals("李四", record(1).leader());
    }

    @Test
    void anElectionKeepsItsCandidatesAndIsJudgedByTheRuleOfItsDay() {
        Resolution typed =
                new Resolution(
                        ResolutionKind.ELECTION,
                        "选举支部委员会",
                        new Resolution.Tally(12, 10, 0, 0, 0, 0),
                        true,
                        new Ballot(
                                Ballot.Subject.NOBODY,
                                new Ballot.Papers(10, 10, 10),
                                null,
                                new Ballot.Election(
                                        2,
                                        List.of(
                                                candidate("张三", 10),
                                                candidate("李四", 7),
                                                candidate("王五", 3)))),
                        0);
        branch.activities.saveResolutions(id, List.of(typed));
        Resolution kept = branch.activities.resolutions(id).getFirst();
        assertEquals(typed, kept);
        Votes.Outcome outcome = Votes.outcome(kept, branch.rules.book(), false, DAY).orElseThrow();
        assertTrue(outcome.passed(), outcome::toString);
        assertEquals(
                List.of(Standing.ELECTED, Standing.ELECTED, Standing.TOO_FEW), outcome.standings());
        String text = Wording.of(kept, outcome, DAY);
        assertTrue(text.contains("应选2人") && text.endsWith("张三、李四当选。"), text);
    }

    @Test
    void anAdmissionCarriesItsNumbersAndWrittenAyesNeverRaiseWhoWasThere() {
        Resolution few = admission(6, 3);
        assertFalse(outcome(few).valid());
        Resolution enough = admission(7, 1);
        assertTrue(outcome(enough).passed());
        String text = Wording.of(enough, outcome(enough), DAY);
        for (String said :
                List.of("孔三四同志", "12人，实到会7人", "赞成6人", "书面形式表示赞成1人", "2026年6月17日", "（签名）")) {
            assertTrue(text.contains(said), text);
        }
        Resolution edited =
                new Resolution(
                        enough.kind(),
                        text,
                        new Resolution.Tally(12, 8, 0, 8, 0, 0),
                        true,
                        enough.ballot(),
                        0);
        assertTrue(Wording.stale(edited));
    }

    @Test
    void writtenOpinionsAreKeptByNameAndAgreeWithTheirNumber() {
        WrittenOpinion aye = new WrittenOpinion(null, "王五", DAY.minusDays(3), true, "因病请假，同意");
        WrittenOpinion no = new WrittenOpinion(null, "赵六", DAY.minusDays(1), false, "");
        Resolution kept = written(1, aye, no);
        branch.activities.saveResolutions(id, List.of(kept));
        assertEquals(List.of(kept), branch.activities.resolutions(id));
        assertEquals(DAY.minusDays(1), kept.ballot().writtenOn());
        assertEquals(
                List.of(Problem.of("writtenAyes", "activity.problem.opinionCount", 1L, 2)),
                written(2, aye, no).problems());
        assertEquals(
                List.of(Problem.of("opinions", "activity.problem.opinionTwice", "王五")),
                written(2, aye, aye).problems());
        WrittenOpinion late = new WrittenOpinion(null, "王五", DAY.plusDays(1), true, "");
        assertThrows(
                InvalidInput.class,
                () -> branch.activities.saveResolutions(id, List.of(written(1, late))));
        assertEquals(List.of(kept), branch.activities.resolutions(id));
    }

    private static Resolution written(int ayes, WrittenOpinion... opinions) {
        return new Resolution(
                ResolutionKind.ADMISSION,
                "同意接收",
                new Resolution.Tally(12, 9, ayes, 9, 0, 0),
                true,
                new Ballot(
                        new Ballot.Subject(null, "孔三四"),
                        Ballot.Papers.NONE,
                        null,
                        Ballot.NONE.election(),
                        List.of(opinions)),
                0);
    }

    private Votes.Outcome outcome(Resolution resolution) {
        return Votes.outcome(resolution, branch.rules.book(), false, DAY).orElseThrow();
    }

    private static Resolution admission(int present, int written) {
        return new Resolution(
                ResolutionKind.ADMISSION,
                "",
                new Resolution.Tally(12, present, written, 6, 0, 0),
                true,
                new Ballot(
                        new Ballot.Subject(null, "孔三四"),
                        Ballot.Papers.NONE,
                        DAY.minusDays(1),
                        Ballot.NONE.election()),
                0);
    }

    private static Ballot.Candidate candidate(String name, int ayes) {
        return new Ballot.Candidate(null, name, ayes, 0, 0);
    }
}
