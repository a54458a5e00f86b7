package org.branchbook.member;

import static org.branchbook.member.People.full;
import static org.branchbook.member.People.person;
import static org.branchbook.member.People.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.storage.TestBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facts of one person changed beside each other. */
class FactEditsTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());

    @AfterEach
    void close() {
        book.close();
    }

    private static Fact group(int id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Fact(FactKind.GROUP, "" + id, from, to, "");
    }

    private static List<String> keys(List<Fact> before, List<Fact> after) {
        return FactEdits.problems(before, after).stream().map(Problem::key).toList();
    }

    @Test
    void aNewGroupEndsTheOneBefore() {
        assertEquals(
                List.of(group(1, null, MARCH), group(2, MARCH, null)),
                FactEdits.begin(List.of(group(1, null, null)), group(2, MARCH, null)));
    }

    @Test
    void aForgottenGroupLastsUntilTheNextBegins() {
        List<Fact> known = List.of(group(1, null, JULY), group(3, JULY, null));
        assertEquals(
                List.of(group(1, null, MARCH), group(3, JULY, null), group(2, MARCH, JULY)),
                FactEdits.begin(known, group(2, MARCH, null)));
    }

    @Test
    void aCorrectedDayMovesItsNeighbours() {
        List<Fact> known =
                List.of(group(1, null, MARCH), group(2, MARCH, MAY), group(3, MAY, null));
        assertEquals(
                List.of(group(1, null, MAY), group(2, MAY, JULY), group(3, JULY, null)),
                FactEdits.replace(known, known.get(1), group(2, MAY, JULY)));
    }

    @Test
    void whatNeverWasLetsTheOneBeforeGoOn() {
        List<Fact> known = List.of(group(1, null, MARCH), group(2, MARCH, null));
        assertEquals(List.of(group(1, null, null)), FactEdits.remove(known, group(2, MARCH, null)));
        Fact here = Fact.of(FactDetail.HERE, null, null);
        Fact died = Fact.of(FactDetail.DECEASED, MARCH, null);
        List<Fact> gone = FactEdits.begin(List.of(here), died);
        assertEquals(List.of(here.until(MARCH), died), gone);
        assertEquals(List.of(here), FactEdits.remove(gone, died));
        Fact later = Fact.of(FactDetail.DECEASED, MAY, null);
        assertEquals(List.of(here.until(MAY), later), FactEdits.replace(gone, died, later));
    }

    @Test
    void whatWouldOverlapIsRefused() {
        List<Fact> known = List.of(group(1, MARCH, null));
        assertEquals(
                List.of("member.problem.overlap"),
                keys(known, FactEdits.begin(known, group(2, MARCH, MAY))));
        List<Fact> later = List.of(group(1, MAY, null));
        assertEquals(
                List.of("member.problem.overlap"),
                keys(later, FactEdits.begin(later, group(2, MARCH, JULY))));
    }

    @Test
    void aDepartureEndsTheRelationAndThePostsOnItsDay() {
        MemberId id = members.add(with(full("张三"), null, Set.of(Post.SECRETARY), null), "");
        List<Fact> before = members.facts(id);
        members.setFacts(id, FactEdits.begin(before, Fact.of(FactDetail.DECEASED, MARCH, null)));
        RosterEntry then = members.history().on(MARCH, id).orElseThrow();
        assertEquals(new RosterEntry.Belonging(false, true, null, MARCH), then.belonging());
        assertEquals(Set.of(), then.posts());
        assertEquals(Fact.of(FactDetail.DECEASED, MARCH, null), then.standing().departure());
        RosterEntry dayBefore = members.history().on(MARCH.minusDays(1), id).orElseThrow();
        assertEquals(Set.of(Post.SECRETARY), dayBefore.posts());
        assertNull(dayBefore.standing().departure());
    }

    @Test
    void probationIsExtendedOnceBySixToTwelveMonths() {
        List<Fact> none = List.of();
        Fact five = Fact.of(FactDetail.EXTENDED, MARCH, MARCH.plusMonths(5));
        Fact six = Fact.of(FactDetail.EXTENDED, MARCH, MARCH.plusMonths(6));
        Fact year = Fact.of(FactDetail.EXTENDED, MARCH, MARCH.plusMonths(12));
        Fact more = Fact.of(FactDetail.EXTENDED, MARCH, MARCH.plusMonths(12).plusDays(1));
        Fact open = Fact.of(FactDetail.EXTENDED, MARCH, null);
        assertEquals(List.of("member.problem.extension"), keys(none, List.of(five)));
        assertEquals(List.of(), keys(none, List.of(six)));
        assertEquals(List.of(), keys(none, List.of(year)));
        assertEquals(List.of("member.problem.extension"), keys(none, List.of(more)));
        assertEquals(List.of("member.problem.extension"), keys(none, List.of(open)));
        Fact again = Fact.of(FactDetail.EXTENDED, six.to(), MARCH.plusMonths(12));
        assertEquals(List.of("member.problem.extendedTwice"), keys(none, List.of(six, again)));
    }

    @Test
    void aStageTakenAwayTakesItsDateAlong() {
        MemberId id =
                members.add(full("张三", "JOIN_DATE", "2023-06-01", "FULL_DATE", "2024-06-01"), "");
        Fact full =
                members.facts(id).stream()
                        .filter(fact -> fact.detail().equals("FULL"))
                        .findFirst()
                        .orElseThrow();
        MemberState before = members.setFacts(id, FactEdits.remove(members.facts(id), full));
        Member now = members.find(id).orElseThrow().member();
        assertEquals("2023-06-01", now.value(MemberField.JOIN_DATE));
        assertEquals("", now.value(MemberField.FULL_DATE));
        members.putBack(before);
        assertEquals(before, members.state(id));
    }

    @Test
    void whoseWayHasEndedKeepsHisStagesWhenHisFormIsSaved() {
        MemberId id = members.add(person("张三", Stage.PROBATIONARY, "JOIN_DATE", "2024-06-01"), "");
        members.setFacts(
                id, FactEdits.begin(members.facts(id), Fact.of(FactDetail.CANCELLED, MARCH, null)));
        RosterEntry ended = members.find(id).orElseThrow();
        assertNull(ended.stage());
        members.update(id, MemberDraft.of(ended), "");
        assertEquals(
                Stage.PROBATIONARY,
                members.history().on(MARCH.minusDays(1), id).orElseThrow().stage());
    }

    @Test
    void tellsTheDaysThatAChangeTouches() {
        List<Fact> before = List.of(group(1, null, null));
        List<Fact> after = FactEdits.begin(before, group(2, MARCH, MAY));
        assertEquals(
                new FactEdits.Days(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31)),
                FactEdits.touched(before, after));
        assertEquals(
                new FactEdits.Days(MARCH, MAY),
                FactEdits.touched(
                        after, FactEdits.end(after, group(2, MARCH, MAY), MAY.minusDays(1))));
        assertNull(FactEdits.touched(before, before));
    }

    @Test
    void aPhotoIsNamedAndTakenAway() {
        MemberId id = members.add(full("张三"), "");
        members.setPhoto(id, "a".repeat(64));
        assertEquals("a".repeat(64), members.photo(id).orElseThrow());
        members.setPhoto(id, null);
        assertEquals(java.util.Optional.empty(), members.photo(id));
    }
}
