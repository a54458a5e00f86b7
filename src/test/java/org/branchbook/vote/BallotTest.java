package org.branchbook.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.branchbook.base.Problem;
import org.junit.jupiter.api.Test;

/** What a ballot refuses. */
class BallotTest {
    private static List<Problem> of(ResolutionKind kind, String name) {
        Ballot ballot =
                new Ballot(
                        new Ballot.Subject(null, name),
                        Ballot.Papers.NONE,
                        null,
                        Ballot.NONE.election());
        return new Resolution(kind, "同意接收", Resolution.Tally.NONE, true, ballot, 0).problems();
    }

    @Test
    void onePersonHasAVoteOfHisOwn() {
        List<Problem> each = List.of(Problem.of("subject", "activity.problem.oneEach"));
        assertEquals(each, of(ResolutionKind.ADMISSION, "张三、李四"));
        assertEquals(each, of(ResolutionKind.CONVERSION, "张三 ,李四"));
        assertEquals(List.of(), of(ResolutionKind.ADMISSION, "张三"));
        assertEquals(List.of(), of(ResolutionKind.ADMISSION, "阿卜杜·示例"));
        assertEquals(List.of(), of(ResolutionKind.ORDINARY, "张三、李四"));
    }
}
