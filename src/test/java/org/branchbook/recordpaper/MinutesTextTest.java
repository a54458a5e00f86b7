package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.junit.jupiter.api.Test;

class MinutesTextTest {
    @Test
    void recognisesTheFourLevelsOfHeadings() {
        assertEquals(List.of(1, 2, 3, 4, 1), levels("一、会议议程\n（一）讨论\n1.讨论发言\n（1）张三同志\n十二、决议"));
    }

    @Test
    void sentencesAndNumbersAreText() {
        assertEquals(
                List.of(0, 0, 0, 0, 0),
                levels("一、会议开始，主持人讲话。\n1.张三同志：同意。\n3.14是圆周率\n2026年工作\n一九四九年"));
    }

    private static List<Integer> levels(String minutes) {
        return MinutesText.of(minutes).parts().stream().map(MinutesText.Part::level).toList();
    }

    @Test
    void keepsEveryParagraphButTheBlankOnes() {
        assertEquals(
                List.of("第一段", "第二段"),
                MinutesText.of("　　第一段\r\n\r\n  第二段\n").parts().stream()
                        .map(MinutesText.Part::text)
                        .toList());
    }

    @Test
    void namesTheMinutesOfEachType() {
        assertEquals("支部党员大会会议记录", DocumentNames.minutes(ActivityType.MEMBER_MEETING));
        assertEquals("党小组会会议记录", DocumentNames.minutes(ActivityType.GROUP_MEETING));
        assertEquals("主题党日活动记录", DocumentNames.minutes(ActivityType.THEME_PARTY_DAY));
        assertEquals("党课记录", DocumentNames.minutes(ActivityType.PARTY_LECTURE));
    }

    @Test
    void breaksALongNameAfterAUnit() {
        assertArrayEquals(
                new String[] {"中共示范大学信息学院", "第一支部委员会（示例）"},
                DocumentNames.titleLines("中共示范大学信息学院第一支部委员会（示例）"));
        assertEquals(1, DocumentNames.titleLines("中共示范大学第一支部").length);
    }

    @Test
    void countsInChinese() {
        assertEquals(
                List.of("一", "九", "十", "十一", "二十", "九十九"),
                List.of(1, 9, 10, 11, 20, 99).stream().map(DocumentNames::numeral).toList());
    }

    @Test
    void saysWhetherAVotePassedByItsRule() {
        assertEquals(
                "应到会有表决权的党员26人，实到24人，采取无记名投票方式表决：赞成23人，反对0人，弃权1人。" + "到会人数和赞成人数符合规定，决议通过。",
                vote(Samples.admission()));
        // Half is enough for an ordinary resolution, an admission needs more than half.
        assertTrue(vote(resolution(ResolutionKind.ADMISSION, 6, 6)).endsWith("表决无效。"));
        assertTrue(vote(resolution(ResolutionKind.ORDINARY, 9, 6)).endsWith("决议未通过。"));
        assertTrue(vote(resolution(ResolutionKind.ORDINARY, 9, 7)).endsWith("决议通过。"));
    }

    @Test
    void saysNothingOfVotesThatWereNotCounted() {
        Resolution plain =
                new Resolution(ResolutionKind.ORDINARY, "同意。", Resolution.Tally.NONE, false);
        assertEquals("", vote(plain));
    }

    private static Resolution resolution(ResolutionKind kind, int present, int ayes) {
        Resolution.Tally tally = new Resolution.Tally(12, present, 0, ayes, present - ayes, 0);
        return new Resolution(kind, "同意。", tally, false);
    }

    private static String vote(Resolution resolution) {
        return VoteText.of(
                resolution,
                Samples.activity("大会", "", ActivityState.HELD),
                new RuleBook(List.of()));
    }
}
