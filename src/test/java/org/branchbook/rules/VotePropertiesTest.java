package org.branchbook.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.branchbook.rules.VoteCount.Verdict;
import org.branchbook.rules.VoteRule.Kind;

/** Apart from {@link VoteTest}: of a class with two engines, Surefire keeps only one report. */
class VotePropertiesTest {
    @Property
    void oneMoreAyeNeverHurts(
            @ForAll @IntRange(min = 1, max = 60) int due,
            @ForAll @IntRange(max = 60) int present,
            @ForAll @IntRange(max = 60) int ayes,
            @ForAll Kind kind) {
        int there = Math.min(present, due);
        int said = Math.min(ayes, there);
        if (said < there && new VoteCount(due, there, 0, said, 0, 0).judge(rule(kind)).passed()) {
            assertTrue(new VoteCount(due, there, 0, said + 1, 0, 0).judge(rule(kind)).passed());
        }
    }

    @Property
    void theLeastNumberIsEnoughAndOneLessIsNot(
            @ForAll @IntRange(min = 1, max = 9) int numerator,
            @ForAll @IntRange(max = 9) int more,
            @ForAll boolean strict,
            @ForAll @IntRange(max = 2000) int whole) {
        Share share = new Share(numerator, numerator + more, strict);
        int least = share.leastOf(whole);
        assertTrue(share.isReachedBy(least, whole));
        assertFalse(share.isReachedBy(least - 1, whole));
    }

    @Property
    void aPassedVoteWasValidAndHadMoreThanHalfOfItsBase(
            @ForAll @IntRange(min = 1, max = 60) int due,
            @ForAll @IntRange(max = 60) int present,
            @ForAll @IntRange(max = 60) int written,
            @ForAll @IntRange(max = 60) int ayes,
            @ForAll Kind kind) {
        int there = Math.min(present, due);
        VoteCount count =
                new VoteCount(
                        due, there, Math.min(written, due - there), Math.min(ayes, there), 0, 0);
        Verdict verdict = count.judge(rule(kind));
        if (verdict.passed()) {
            assertTrue(verdict.valid());
            assertTrue(verdict.countedAyes() * 2 > due);
        }
    }

    private static VoteRule rule(Kind kind) {
        return VoteRules.bundled().inForce(kind, LocalDate.of(2026, 11, 21)).orElseThrow();
    }
}
