package org.branchbook.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.base.Messages;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.Regulation;
import org.branchbook.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** The shipped steps and rules of both years. */
class StepRulesTest {
    private static final LocalDate LAST_OLD = LocalDate.of(2026, 5, 10);
    private static final LocalDate FIRST_NEW = LocalDate.of(2026, 5, 11);
    private final StepRules rules = StepRules.bundled();

    private List<String> codes(LocalDate day, Regulation regulation) {
        return IntStream.rangeClosed(1, 25)
                .boxed()
                .flatMap(step -> rules.inForce(step, day).stream())
                .filter(rule -> rule.regulation() == regulation)
                .map(StepRule::code)
                .toList();
    }

    @Test
    void thereAreTwentyFiveStepsInFiveParts() {
        assertEquals(
                IntStream.rangeClosed(1, 25).boxed().toList(),
                Step.all().stream().map(Step::number).toList());
        Map<StepPart, Long> counts =
                Step.all().stream()
                        .collect(Collectors.groupingBy(Step::part, Collectors.counting()));
        assertEquals(
                Map.of(
                        StepPart.APPLICATION, 2L,
                        StepPart.ACTIVIST, 4L,
                        StepPart.CANDIDATE, 5L,
                        StepPart.ADMISSION, 7L,
                        StepPart.PROBATION, 7L),
                counts);
        assertTrue(Step.of(25).before().containsAll(List.of(1, 10, 15, 24)));
    }

    @Test
    void theRulesOf2026AddNoticeMeetingAndOath() {
        List<String> old = codes(LAST_OLD, Regulation.DEVELOPMENT_2014);
        List<String> now = codes(FIRST_NEW, Regulation.DEVELOPMENT_2026);
        assertEquals(List.of(), codes(FIRST_NEW, Regulation.DEVELOPMENT_2014));
        assertEquals(List.of(), codes(LAST_OLD, Regulation.DEVELOPMENT_2026));
        TreeSet<String> added = new TreeSet<>(now);
        old.forEach(added::remove);
        assertEquals(List.of("DEV-MTG-1M", "DEV-NOTICE-5WD", "DEV-OATH-1M"), List.copyOf(added));
        assertTrue(now.containsAll(old));
        for (String code :
                List.of(
                        "DEV-AGE",
                        "DEV-TALK-1M",
                        "DEV-ACT-MTG",
                        "DEV-CONTACT",
                        "DEV-REVIEW-6M",
                        "DEV-1Y",
                        "DEV-INTRO",
                        "DEV-REVIEW",
                        "DEV-TRAIN",
                        "DEV-LEAVE-3M",
                        "DEV-APPR-3M",
                        "DEV-APPR-6M",
                        "DEV-PROB-END",
                        "DEV-CONV",
                        "DEV-CONV-3M",
                        "DEV-ARCH")) {
            assertEquals(1, now.stream().filter(code::equals).count(), code);
        }
    }

    @Test
    void everyRuleNamesItsArticleInBothLanguages() {
        StepRule rule = rules.inForce(20, FIRST_NEW).getFirst();
        assertEquals(
                "一般在批准后一个月内宣誓（《中国共产党发展党员工作细则（2026年）》第二十九条）", rule.text(new Messages(Locale.CHINA)));
        assertEquals(
                "Oath normally within one month after approval (Rules on the Admission of Party"
                        + " Members (2026), Article 29)",
                rule.text(new Messages(Locale.ENGLISH)));
        assertEquals(List.of(), rules.all().stream().filter(r -> r.en().isBlank()).toList());
    }

    private StepRule decided(String content, LocalDate from, String code, LocalDate on) {
        LocalRule local =
                new LocalRule(
                        "step:" + code,
                        content,
                        from,
                        null,
                        new LocalRule.Decision("示范大学党委", from, ""));
        return rules.with(new RuleBook(List.of(local))).all().stream()
                .filter(rule -> rule.code().equals(code) && rule.inForce(on))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    @Test
    void aDecisionTakesThePlaceOfTheRegulationFromItsDayOn() {
        LocalDate from = FIRST_NEW.plusDays(20);
        StepRule now = decided("18", from, "DEV-1Y", from);
        assertEquals(18, now.least());
        assertEquals(
                "经过一年以上培养教育和考察，可列为发展对象（示范大学党委要求：不少于18个月）", now.text(new Messages(Locale.CHINA)));
        assertEquals(12, decided("18", from, "DEV-1Y", from.minusDays(1)).least());
    }

    @Test
    void aDecisionHoldsUnderTheRulesOfBothYearsWhereItsTimeCoversBoth() {
        assertEquals(18, decided("18", LAST_OLD, "DEV-1Y", LAST_OLD).least());
        assertEquals(18, decided("18", LAST_OLD, "DEV-1Y", FIRST_NEW).least());
    }

    @Test
    void aLaxerDecisionCountsForNothing() {
        assertEquals(5, decided("4", FIRST_NEW, "DEV-NOTICE-5WD", FIRST_NEW).least());
        assertEquals(1, decided("2", FIRST_NEW, "DEV-MTG-1M", FIRST_NEW).most());
        assertEquals(3, decided("2-24", FIRST_NEW, "DEV-TRAIN", FIRST_NEW).least());
        StepRule training = decided("5-40", FIRST_NEW, "DEV-TRAIN", FIRST_NEW);
        assertEquals(List.of(5, 40), List.of(training.least(), training.most()));
    }
}
