package org.branchbook.relation;

import static org.branchbook.relation.RelationWorld.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters out and in, and what they make of the roster. */
class RelationsTest {
    private final RelationWorld world = new RelationWorld();
    private final Relations relations = world.relations;

    @AfterEach
    void close() {
        world.close();
    }

    private RosterEntry on(LocalDate day, MemberId id) {
        return world.branch.members.history().on(day, id).orElseThrow();
    }

    private Transfer.State state(long id) {
        return relations.transfer(id).state(TODAY, 15);
    }

    @Test
    void theRelationStaysUntilTheOtherSideHasAccepted() {
        MemberId id = world.person("张三");
        long letter = world.out(id, LocalDate.of(2026, 6, 20));
        assertTrue(on(TODAY, id).due());
        assertEquals(Transfer.State.OPEN, state(letter));
        LocalDate accepted = LocalDate.of(2026, 7, 1);
        Relations.Accepted done = relations.accept(letter, accepted, null);
        assertTrue(on(accepted.minusDays(1), id).due());
        assertFalse(on(accepted, id).belonging().here());
        assertEquals(Transfer.State.ACCEPTED, state(letter));
        Fact left =
                world.branch.members.facts(id).stream()
                        .filter(f -> f.is(FactDetail.TRANSFERRED))
                        .findFirst()
                        .orElseThrow();
        assertEquals(accepted, left.from());
        assertEquals("组织关系介绍信 2026-015", left.source());
        Relations.Accepted receipt = relations.accept(letter, accepted, LocalDate.of(2026, 7, 8));
        assertEquals(Transfer.State.DONE, state(letter));
        relations.putBack(receipt);
        assertEquals(Transfer.State.ACCEPTED, state(letter));
        assertFalse(on(TODAY, id).belonging().here());
        relations.putBack(done);
        assertTrue(on(TODAY, id).due());
        assertEquals(Transfer.State.OPEN, state(letter));
        assertTrue(
                world.branch.members.facts(id).stream()
                        .noneMatch(f -> f.kind() == FactKind.DEPARTURE));
    }

    @Test
    void aLetterInBeginsTheRelationAndBringsSomebodyBack() {
        MemberId id = world.person("张三");
        relations.accept(world.out(id, TODAY.minusDays(40)), TODAY.minusDays(30), TODAY);
        long in =
                relations.add(
                        new TransferDraft(
                                id,
                                Transfer.Direction.IN,
                                RelationWorld.letter(TODAY.minusDays(9)),
                                ""));
        assertFalse(on(TODAY, id).belonging().here());
        relations.accept(in, TODAY.minusDays(2), TODAY);
        assertTrue(on(TODAY, id).due());
        assertFalse(on(TODAY.minusDays(3), id).belonging().here());
        assertTrue(on(TODAY.minusDays(31), id).belonging().here());
        long again =
                relations.add(
                        new TransferDraft(
                                id,
                                Transfer.Direction.IN,
                                RelationWorld.letter(TODAY.minusDays(1)),
                                ""));
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> relations.accept(again, TODAY, null));
        assertEquals("relation.problem.alreadyHere", refused.problems().getFirst().key());
    }

    @Test
    void lettersRunOutAndTellBefore() {
        MemberId id = world.person("张三");
        long expired = world.out(id, TODAY.minusDays(91));
        assertEquals(Transfer.State.EXPIRED, state(expired));
        relations.remove(expired);
        assertEquals(Transfer.State.EXPIRING, state(world.out(id, TODAY.minusDays(90))));
        assertThrows(AppException.class, () -> relations.transfer(expired));
        relations.restore(expired);
        assertNotNull(relations.transfer(expired));
    }

    @Test
    void everyFaultIsToldAtItsFieldAndNothingIsWritten() {
        MemberId id = world.person("张三");
        TransferDraft.Letter bad =
                new TransferDraft.Letter(
                        TODAY.plusDays(1), " ", "甲", "1", Transfer.Scope.INSIDE, 0, "2026-13");
        InvalidInput refused =
                assertThrows(
                        InvalidInput.class,
                        () ->
                                relations.add(
                                        new TransferDraft(id, Transfer.Direction.OUT, bad, "")));
        assertEquals(
                List.of("on", "from", "validDays", "duesTo"),
                refused.problems().stream().map(p -> p.field()).toList());
        long letter = world.out(id, TODAY.minusDays(5));
        assertEquals(
                "relation.problem.openLetter",
                assertThrows(InvalidInput.class, () -> world.out(id, TODAY))
                        .problems()
                        .getFirst()
                        .key());
        for (LocalDate day : List.of(TODAY.minusDays(6), TODAY.plusDays(1))) {
            assertThrows(InvalidInput.class, () -> relations.accept(letter, day, null));
        }
        assertTrue(on(TODAY, id).due());
        relations.accept(letter, TODAY, null);
        assertThrows(AppException.class, () -> relations.remove(letter));
    }

    @Test
    void theSeasonShowsWhereEveryGraduateStands() {
        MemberId here = world.person("张三", "GRADUATION_DATE", "2026-06-30");
        MemberId issued = world.person("李四", "GRADUATION_DATE", "2026-06");
        MemberId gone = world.person("王五", "GRADUATION_DATE", "2026-07-01");
        MemberId stays = world.person("赵六", "GRADUATION_DATE", "2026-06-30");
        world.person("钱七", "GRADUATION_DATE", "2026-01-10");
        world.person("孙八", "GRADUATION_DATE", "2027-06-30");
        world.out(issued, TODAY.minusDays(3));
        relations.accept(world.out(gone, TODAY.minusDays(9)), TODAY.minusDays(1), TODAY);
        assertEquals(null, relations.stay(stays, LocalDate.of(2028, 6, 30)));
        InvalidInput refused =
                assertThrows(
                        InvalidInput.class, () -> relations.stay(here, LocalDate.of(2028, 7, 1)));
        assertEquals("relation.problem.stayTooLong", refused.problems().getFirst().key());
        assertEquals(
                List.of(
                        "张三 HERE 2026-09-30",
                        "李四 LETTER 2026-09-30",
                        "赵六 STAYS 2028-06-30",
                        "王五 ACCEPTED null"),
                relations.graduates(new Season(2026, false)).stream()
                        .map(g -> g.entry().name() + " " + g.state() + " " + g.dueBy())
                        .toList());
        assertEquals(5, relations.graduates(new Season(2026, true)).size());
    }
}
