package org.branchbook.member;

import static org.branchbook.member.People.full;
import static org.branchbook.member.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.storage.TestBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facts entered on a person's page, and what the roster of a day makes of them. */
class FactsTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());

    @AfterEach
    void close() {
        book.close();
    }

    private RosterEntry on(LocalDate day, MemberId id) {
        return members.history().on(day, id).orElseThrow();
    }

    @Test
    void suspendedMembershipTakesSomebodyOffTheRosterOfItsDaysOnly() {
        MemberId id = members.add(full("张三"), "");
        members.setFacts(id, FactKind.STATUS, List.of(Fact.of(FactDetail.SUSPENDED, MARCH, MAY)));
        assertTrue(on(MARCH.minusDays(1), id).counts());
        assertFalse(on(MARCH, id).counts());
        assertTrue(on(MAY, id).counts());
    }

    @Test
    void theExcludedAreNotDueAndThoseOnPartyProbationDoNotVote() {
        MemberId ill = members.add(full("张三"), "");
        MemberId punished = members.add(full("李四"), "");
        Fact.Ground agreed = new Fact.Ground("", "", "中共示范大学委员会", MARCH);
        Fact exclusion =
                new Fact(FactKind.EXCLUSION, FactDetail.EXCLUDED_ILL.name(), MARCH, null, agreed);
        members.setFacts(ill, FactKind.EXCLUSION, List.of(exclusion));
        members.setFacts(
                punished,
                FactKind.RIGHTS,
                List.of(Fact.of(FactDetail.ON_PARTY_PROBATION, MARCH, null)));
        assertEquals(exclusion, members.facts(ill).getFirst());
        assertTrue(on(MARCH, ill).counts());
        assertFalse(on(MARCH, ill).due());
        assertFalse(on(MARCH, ill).votes());
        assertTrue(on(MARCH, punished).due());
        assertFalse(on(MARCH, punished).votes());
        assertTrue(on(MARCH.minusDays(1), punished).votes());
    }

    @Test
    void refusesOverlapsAndExclusionsThatNobodyApproved() {
        MemberId id = members.add(full("张三"), "");
        List<Fact> twice =
                List.of(
                        Fact.of(FactDetail.SUSPENDED, MARCH, MAY),
                        Fact.of(FactDetail.SUSPENDED, MAY.minusDays(1), null));
        InvalidInput overlap =
                assertThrows(
                        InvalidInput.class, () -> members.setFacts(id, FactKind.STATUS, twice));
        assertEquals("member.problem.overlap", overlap.problems().getFirst().key());
        List<Fact> unapproved = List.of(Fact.of(FactDetail.EXCLUDED_ILL, MARCH, null));
        assertThrows(
                InvalidInput.class, () -> members.setFacts(id, FactKind.EXCLUSION, unapproved));
        assertTrue(on(MARCH, id).due());
    }

    @Test
    void aCorrectedStageCarriesItsDayToTheDateFieldAndCanBeTakenBack() {
        MemberId id =
                members.add(
                        person("张三", Stage.FULL, "JOIN_DATE", "2024-03", "FULL_DATE", "2025-02-01"),
                        "");
        MemberState before =
                members.setFacts(
                        id,
                        FactKind.STAGE,
                        List.of(
                                stage(Stage.PROBATIONARY, LocalDate.of(2024, 3, 1), MAY),
                                stage(Stage.FULL, MAY, null)));
        assertEquals(Stage.PROBATIONARY, on(MAY.minusDays(1), id).stage());
        Member after = members.find(id).orElseThrow().member();
        assertEquals("2024-03", after.value(MemberField.JOIN_DATE));
        assertEquals("2025-05-01", after.value(MemberField.FULL_DATE));
        members.putBack(before);
        assertEquals(Stage.FULL, on(MAY.minusDays(1), id).stage());
        assertEquals(before, members.state(id));
    }

    private static Fact stage(Stage stage, LocalDate from, @Nullable LocalDate to) {
        return new Fact(FactKind.STAGE, stage.name(), from, to, "");
    }

    @Test
    void aCancelledProbationEndsTheWayIntoTheParty() {
        MemberId id = members.add(person("张三", Stage.PROBATIONARY, "JOIN_DATE", "2024-03-01"), "");
        members.setFacts(id, FactKind.OUTCOME, List.of(Fact.of(FactDetail.CANCELLED, MARCH, null)));
        assertTrue(on(MARCH.minusDays(1), id).counts());
        assertFalse(on(MARCH, id).counts());
    }

    @Test
    void whatATransactionReadsIsForgottenWhenItFails() {
        MemberId id = members.add(full("张三"), "");
        assertThrows(
                IllegalStateException.class,
                () ->
                        book.sql()
                                .transaction(() -> {
                                    members.add(full("李四"), "");
                                    assertEquals(2, members.roster(MARCH).size());
                                    throw new IllegalStateException();
                                }));
        assertEquals(List.of(id), members.roster(MARCH).stream().map(RosterEntry::id).toList());
    }
}
