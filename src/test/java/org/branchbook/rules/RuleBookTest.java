package org.branchbook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the regulations with what a branch decided otherwise. */
class RuleBookTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private static RuleBook with(String rule, String content) {
        return new RuleBook(List.of(local(rule, content, END)));
    }

    private static LocalRule local(String rule, String content, @Nullable LocalDate to) {
        return new LocalRule(
                rule, content, NEW_YEAR, to, new LocalRule.Decision("示范大学党委", NEW_YEAR, ""));
    }

    private static Optional<String> cadence(RuleBook rules, String code, LocalDate day) {
        return rules.cadences(day).stream()
                .filter(rule -> rule.code().equals(code))
                .map(rule -> rule.minimum() + " " + rule.period() + " " + rule.regulation())
                .findFirst();
    }

    @Test
    void aLocalCadenceCountsWhileItLasts() {
        RuleBook rules = with("cadence:MEMBER_MEETING", "1/MONTH");
        assertEquals(Optional.of("1 MONTH BRANCH"), cadence(rules, "MEMBER_MEETING", END));
        assertEquals(
                Optional.of("1 QUARTER BRANCH"), cadence(rules, "MEMBER_MEETING", END.plusDays(1)));
        assertEquals(
                Optional.of("1 QUARTER BRANCH"),
                cadence(rules, "MEMBER_MEETING", NEW_YEAR.minusDays(1)));
    }

    @Test
    void aLocalCadenceMayStandWhereTheRegulationHasNone() {
        RuleBook rules = with("cadence:PARTY_LECTURE", "1/QUARTER");
        assertEquals(Optional.of("1 QUARTER LOCAL"), cadence(rules, "PARTY_LECTURE", TODAY));
        assertEquals(Optional.empty(), cadence(new RuleBook(List.of()), "PARTY_LECTURE", TODAY));
    }

    @Test
    void theLaterDecisionCounts() {
        RuleBook rules =
                new RuleBook(
                        List.of(
                                local("hours:member", "40", null),
                                local("hours:member", "48", null)));
        assertEquals(48, rules.number("hours:member", TODAY));
        assertEquals(32, rules.number("hours:member", NEW_YEAR.minusDays(1)));
        assertEquals(56, rules.number("hours:committee", TODAY));
    }

    @Test
    void anElectionMayBeCountedByThosePresent() {
        RuleBook rules = with("vote:ELECTION", "PRESENT");
        assertEquals(
                VoteRule.Base.PRESENT,
                rules.vote(VoteRule.Kind.ELECTION, TODAY).orElseThrow().base());
        assertEquals(
                VoteRule.Base.DUE,
                rules.vote(VoteRule.Kind.ELECTION, END.plusDays(1)).orElseThrow().base());
    }

    @Test
    void refusesWhatIsBelowTheRegulationOrUnknown() {
        assertTrue(RuleBook.accepts("hours:member", "40"));
        assertFalse(RuleBook.accepts("hours:member", "31"));
        assertFalse(RuleBook.accepts("hours:nobody", "40"));
        assertFalse(RuleBook.accepts("cadence:MEMBER_MEETING", "0/MONTH"));
        assertFalse(RuleBook.accepts("cadence:MEMBER_MEETING", "1/WEEK"));
        assertFalse(RuleBook.accepts("vote:ELECTION", "NOBODY"));
        assertTrue(RuleBook.accepts("step:DEV-NOTICE-5WD", "7"));
        assertFalse(RuleBook.accepts("step:DEV-NOTICE-5WD", "4"));
        assertFalse(RuleBook.accepts("step:DEV-NOTICE-5WD", "7-9"));
        assertTrue(RuleBook.accepts("step:DEV-CONTACT", "2-2"));
        assertFalse(RuleBook.accepts("step:DEV-CONTACT", "1-3"));
        assertFalse(RuleBook.accepts("step:DEV-AGE", "20"));
        assertFalse(RuleBook.accepts("step:DEV-ARCH", "1"));
    }

    @Test
    void everyCardReadsInBothLanguagesAndSaysWhereTheBranchDiffers() {
        RuleBook rules = with("hours:member", "40");
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Messages messages = new Messages(locale);
            for (RuleCard card : rules.cards(TODAY)) {
                assertFalse(card.value().text(messages).isBlank(), card.id());
                assertFalse(card.basis().text(messages).isBlank(), card.id());
                if (card.id().equals("hours:member")) {
                    assertEquals("40", card.value().text(messages));
                    assertEquals(
                            "示范大学党委", card.local() == null ? "" : card.local().decision().by());
                } else {
                    assertNull(card.local(), card.id());
                }
            }
        }
        assertEquals(
                "到会五分之四以上有效；赞成超过半数通过（按应到会计）",
                rules.cards(TODAY).stream()
                        .filter(card -> card.id().equals("vote:ELECTION"))
                        .map(card -> card.value().text(new Messages(Locale.CHINA)))
                        .findFirst()
                        .orElse(""));
    }
}
