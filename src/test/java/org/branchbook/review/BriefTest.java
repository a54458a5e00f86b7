package org.branchbook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BriefTest {
    private static final String MINUTES = "会议听取了各党小组的工作汇报，并逐项讨论。".repeat(8);

    @Test
    void shortValuesStandWhole() {
        assertEquals(new Brief("张三", "张三 李四"), Brief.of("张三", "张三\n李四"));
        assertEquals(new Brief("", "李四"), Brief.of("", "李四"));
    }

    @Test
    void longValuesBeginShortlyBeforeWhatDiffers() {
        Brief brief = Brief.of(MINUTES, MINUTES + "会议还决定走访困难党员。");
        assertEquals("…的工作汇报，并逐项讨论。", brief.before());
        assertEquals("…的工作汇报，并逐项讨论。会议还决定走访困难党员。", brief.after());
    }

    @Test
    void whatFollowsTheDifferenceIsCut() {
        Brief brief = Brief.of("甲" + MINUTES, "乙" + MINUTES);
        assertEquals("甲" + MINUTES.substring(0, 59) + "…", brief.before());
        assertEquals("乙" + MINUTES.substring(0, 59) + "…", brief.after());
    }
}
