package org.branchbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.recordcheck.RecorderMissing;
import org.branchbook.recordcheck.TooShort;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.LocalRule;
import org.junit.jupiter.api.Test;

/** How findings come to their level, and how texts are compared. */
class ChecksTest {
    private static LocalRule rule(String id, String content, LocalDate from) {
        return new LocalRule(id, content, from, null, new LocalRule.Decision("学院党委", from, "口头通知"));
    }

    @Test
    void aLocalRuleSwitchesACheckFromItsDayOn() {
        try (CheckedBranch book = new CheckedBranch()) {
            LocalDate day = CheckedBranch.DAY;
            ActivityId id =
                    book.held(
                            CheckedBranch.people(
                                    CheckedBranch.plan(ActivityType.MEMBER_MEETING, day),
                                    "张三",
                                    ""));
            Checks checks = book.checks(new RecorderMissing());
            assertEquals(CheckLevel.ERROR, checks.of(id).getFirst().level());
            book.branch.rules.add(rule("check:R03", "HINT", day.plusDays(1)));
            assertEquals(CheckLevel.ERROR, checks.of(id).getFirst().level());
            book.branch.rules.add(rule("check:R03", "HINT", day));
            assertEquals(CheckLevel.HINT, checks.of(id).getFirst().level());
            book.branch.rules.add(rule("check:R03", "OFF", day));
            assertEquals(List.of(), checks.of(id));
        }
    }

    @Test
    void aLocalRuleChangesALimit() {
        try (CheckedBranch book = new CheckedBranch()) {
            LocalDate day = CheckedBranch.DAY;
            ActivityId id =
                    book.held(
                            CheckedBranch.plan(
                                    ActivityType.MEMBER_MEETING, day, "14:00", "14:40", "三号楼"));
            Checks checks = book.checks(new TooShort());
            assertEquals(List.of(), checks.of(id));
            book.branch.rules.add(rule("check:minMinutes", "45", day));
            Finding found = checks.of(id).getFirst();
            assertEquals(Part.PLAN, found.spot().part());
            assertEquals("支部党员大会时长40分钟，少于45分钟。", found.text(new Messages(Locale.CHINA)));
        }
    }

    @Test
    void textsAreComparedByWhatTheyShare() {
        String text =
                "支部党员围绕主题逐一发言，既讲认识也讲差距，提出了下一步打算，大家认为要抓好落实。"
                        + "张三介绍了安全检查的情况，李四汇报了帮扶的进展，王五建议把值班表贴在门口，赵六谈了志愿服务排班。";
        Shingles one = Shingles.of(text);
        assertEquals(100, one.percent(Shingles.of(text.replace("，", "　"))));
        assertTrue(one.alike(Shingles.of(text.replace("落实", "实效")), 80));
        assertEquals(0, one.percent(Shingles.of("春季植树活动共栽种树苗若干，分组负责浇水养护。".repeat(5))));
        assertEquals(0, Shingles.of("太短").percent(Shingles.of("太短")));
    }
}
