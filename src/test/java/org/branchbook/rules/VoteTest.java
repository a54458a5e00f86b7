package org.branchbook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.rules.VoteCount.Verdict;
import org.branchbook.rules.VoteRule.Base;
import org.branchbook.rules.VoteRule.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "12, ORDINARY, 6, 7", "12, ADMISSION, 7, 7", "12, ELECTION, 10, 7",
        "13, ORDINARY, 7, 7", "13, CONVERSION, 7, 7", "13, ELECTION, 11, 7",
        "15, ORDINARY, 8, 8", "15, PROBATION_EXTENSION, 8, 8", "15, ELECTION, 12, 8"
    })
    void validAndPassingFromTheLeastNumberOn(int due, Kind kind, int present, int ayes) {
        VoteRule rule = rule(kind);
        for (int p = 0; p <= due; p++) {
            assertEquals(p >= present, new VoteCount(due, p, 0, 0, 0, 0).judge(rule).valid());
            VoteCount count = new VoteCount(due, due, 0, p, due - p, 0);
            assertEquals(p >= ayes, count.judge(rule).passed());
        }
        assertEquals(
                List.of(present, ayes),
                List.of(rule.valid().leastOf(due), rule.passes().leastOf(due)));
    }

    @Test
    void countsWrittenAyesWhereTheRuleDoes() {
        VoteCount count = new VoteCount(12, 7, 2, 5, 1, 1);
        assertTrue(count.judge(rule(Kind.ADMISSION)).passed());
        Verdict ordinary = count.judge(rule(Kind.ORDINARY));
        assertFalse(ordinary.passed());
        assertEquals(
                List.of(
                        Problem.of("ayes", "rules.vote.tooFewAyes", 5, 7),
                        Problem.of("writtenAyes", "rules.vote.writtenNotCounted", 2)),
                ordinary.reasons());
    }

    @Test
    void writtenAyesDoNotMakeAMeetingValid() {
        Verdict verdict = new VoteCount(12, 6, 6, 6, 0, 0).judge(rule(Kind.ADMISSION));
        assertEquals(
                new Verdict(
                        false,
                        false,
                        12,
                        List.of(Problem.of("votersPresent", "rules.vote.tooFewPresent", 12, 6, 7)),
                        new Article(Regulation.DEVELOPMENT_2026, 20)),
                verdict);
    }

    @Test
    void notesThatExactlyHalfWerePresent() {
        Verdict verdict = new VoteCount(12, 6, 0, 6, 0, 0).judge(rule(Kind.ORDINARY));
        assertTrue(verdict.valid());
        assertEquals("rules.vote.justEnoughPresent", verdict.reasons().getFirst().key());
    }

    @Test
    void takesTheRuleOfTheDay() {
        LocalDate before = LocalDate.of(2026, 5, 10);
        VoteRules rules = VoteRules.bundled();
        assertEquals(
                Optional.of(Regulation.DEVELOPMENT_2014),
                rules.inForce(Kind.ADMISSION, before).map(VoteRule::regulation));
        assertEquals(
                Optional.of(Regulation.DEVELOPMENT_2026),
                rules.inForce(Kind.ADMISSION, before.plusDays(1)).map(VoteRule::regulation));
        assertEquals(Optional.empty(), rules.inForce(Kind.ORDINARY, LocalDate.of(2018, 10, 27)));
        assertEquals(
                Optional.of(Base.PRESENT),
                rules.inForce(Kind.ELECTION, LocalDate.of(2020, 7, 12)).map(VoteRule::base));
    }

    @Test
    void measuresAnElectionAgainstThePresentIfAsked() {
        VoteCount count = new VoteCount(15, 12, 0, 7, 5, 0);
        assertFalse(count.judge(rule(Kind.ELECTION)).passed());
        assertTrue(count.judge(rule(Kind.ELECTION).withBase(Base.PRESENT)).passed());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 11, 0, 0, 0, 0, rules.vote.morePresentThanDue",
        "10, 8, 0, 8, 1, 0, rules.vote.moreCastThanPresent",
        "10, 8, 3, 8, 0, 0, rules.vote.moreWrittenThanAbsent",
        "10, 8, 0, -1, 0, 0, rules.vote.negative",
        "10, 10, 0, 2147483647, 2147483647, 0, rules.vote.moreCastThanPresent"
    })
    void refusesImpossibleFigures(
            int due, int present, int written, int ayes, int noes, int abstentions, String key) {
        VoteCount count = new VoteCount(due, present, written, ayes, noes, abstentions);
        assertEquals(List.of(key), count.check().stream().map(Problem::key).toList());
        assertThrows(IllegalArgumentException.class, () -> count.judge(rule(Kind.ORDINARY)));
    }

    @Test
    void nothingPassesWithoutVoters() {
        for (Kind kind : Kind.values()) {
            Verdict verdict = new VoteCount(0, 0, 0, 0, 0, 0).judge(rule(kind));
            assertFalse(verdict.valid() || verdict.passed(), kind.name());
        }
    }

    @Test
    void saysWhereARuleIsWritten() {
        Article article = rule(Kind.ORDINARY).basis();
        assertEquals("《中国共产党支部工作条例（试行）》第十一条", article.text(new Messages(Locale.CHINA)));
        assertEquals(
                "Regulations on the Work of Party Branches (Trial), Article 11",
                article.text(new Messages(Locale.ENGLISH)));
        assertEquals(
                List.of("第二十条", "第十条", "第三十二条", "第九条"),
                List.of(20, 10, 32, 9).stream().map(VoteTest::chinese).toList());
    }

    private static String chinese(int number) {
        String text = new Article(Regulation.BRANCH, number).text(new Messages(Locale.CHINA));
        return text.substring(text.indexOf('第'));
    }

    private static VoteRule rule(Kind kind) {
        return VoteRules.bundled().inForce(kind, TODAY).orElseThrow();
    }
}
