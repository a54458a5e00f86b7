package org.branchbook.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When probation ends, and what moves its end. */
class ProbationTest {
    private final Way way = new Way();

    @AfterEach
    void close() {
        way.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18", "2027-06-18"})
    void anExtensionMovesTheEndOfProbation(LocalDate until) {
        MemberId id = way.person("张三", Stage.PROBATIONARY, "JOIN_DATE=2025-06-18");
        assertEquals(LocalDate.of(2026, 6, 18), way.of(id).line(23).window().earliest());
        Developments.Before before = way.developments.extend(id, until, "6月党员大会");
        assertEquals(until, way.of(id).line(23).window().earliest());
        assertEquals(until, way.of(id).line(22).window().latest());
        assertEquals(List.of(), way.codes(id, 23));
        way.developments.putBack(before);
        assertEquals(LocalDate.of(2026, 6, 18), way.of(id).line(23).window().earliest());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-18", "2026-12-17", "2027-06-19"})
    void anExtensionOfAnotherLengthIsRefused(LocalDate until) {
        MemberId id = way.person("张三", Stage.PROBATIONARY, "JOIN_DATE=2025-06-18");
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> way.developments.extend(id, until, ""));
        assertEquals("until", refused.problems().getFirst().field());
        assertEquals(LocalDate.of(2026, 6, 18), way.of(id).line(23).window().earliest());
    }

    @Test
    void anExtensionNotCountedFromTheEndOfProbationIsPointedAt() {
        MemberId id = way.person("张三", Stage.PROBATIONARY, "JOIN_DATE=2025-06-18");
        way.members.setFacts(
                id,
                FactKind.PROBATION,
                List.of(
                        Fact.of(
                                FactDetail.EXTENDED,
                                LocalDate.of(2026, 8, 1),
                                LocalDate.of(2027, 7, 1))));
        assertEquals(List.of("DEV-EXTEND"), way.codes(id, 23));
    }

    @Test
    void whoMovedInDuringProbationMayBeDiscussedSixMonthsLater() {
        MemberId id = way.person("张三", Stage.PROBATIONARY, "JOIN_DATE=2025-06-18");
        MemberDraft draft = MemberDraft.of(way.members.find(id).orElseThrow());
        way.members.update(
                id,
                new MemberDraft(
                        draft.values(),
                        draft.stage(),
                        null,
                        Set.of(),
                        new MemberDraft.Dates(LocalDate.of(2025, 9, 1), null, null)),
                "");
        Window window = way.of(id).line(23).window();
        assertEquals(LocalDate.of(2026, 12, 18), window.latest());
        assertEquals(LocalDate.of(2026, 6, 18), window.earliest());
        way.steps(id, "23=2026-06-18/2026-11-20");
        assertEquals(List.of(), way.codes(id, 23));
    }
}
