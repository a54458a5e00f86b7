package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BalancedTest {
    private static final String BRANCH = "中国共产党示范科技大学计算机科学与人工智能学院博士研究生第一联合支部委员会";

    @Test
    void breaksNamesOfBodiesWhereAWordEnds() {
        assertEquals(
                List.of("中国共产党示范科技大学计算机科学与人工智能学院", "博士研究生第一联合支部委员会"), Balanced.within(BRANCH, 24));
        assertEquals(List.of("党课"), Balanced.within("党课", 24));
        assertEquals(List.of(""), Balanced.within("", 24));
    }

    @Test
    void leavesNoCharacterOverAndTearsNoWord() {
        assertEquals(
                List.of("关于接收古丽扎尔·", "阿卜杜热西提·吐尔逊三同志"),
                Balanced.within("关于接收古丽扎尔·阿卜杜热西提·吐尔逊三同志", 20));
        assertEquals(List.of("Alexander", "Johnson二"), Balanced.lines("Alexander Johnson二", 2));
        assertTrue(Balanced.within("镕".repeat(41), 20).stream().allMatch(l -> l.length() > 12));
        Balanced.lines("召开（第一次）会议，讨论", 4)
                .forEach(line -> {
                    assertTrue("），".indexOf(line.charAt(0)) < 0, line);
                });
    }

    @Test
    void shrinksANameToOneLineAndOneThatCouldNotBeReadToTwo() {
        assertEquals(new Fitted(12, List.of("张三")), Fitted.of("张三", 50, 12));
        assertEquals(new Fitted(7.5, List.of("阿依古丽·买买提")), Fitted.of("阿依古丽·买买提", 60, 12));
        String name = "古丽扎尔·阿卜杜热西提·吐尔逊";
        assertEquals(new Fitted(7.5, List.of("古丽扎尔·", "阿卜杜热西提·吐尔逊")), Fitted.of(name, 75, 12));
        assertEquals(new Fitted(8.5, List.of("古丽扎尔·阿卜", "杜热西提·吐尔逊")), Fitted.of(name, 70, 12));
        assertEquals(7.5, Fitted.of(name, 4, 12).size());
        assertEquals(new Fitted(7.5, List.of("[人员.联系电话]")), Fitted.of("[人员.联系电话]", 40, 12));
    }
}
