package org.branchbook.member;

import static org.branchbook.member.People.full;
import static org.branchbook.member.People.here;
import static org.branchbook.member.People.person;
import static org.branchbook.member.People.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchbook.base.InvalidInput;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The roster as of any day, from dated facts. */
class MembersTest {
    private static final LocalDate TODAY = TestBook.TODAY;

    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());

    @AfterEach
    void close() {
        book.close();
    }

    private List<String> roster(LocalDate day) {
        return members.roster(day).stream().map(e -> e.name() + " " + e.stage()).toList();
    }

    @Test
    void leavesOutMembersWhoLeftOrHaveNotComeYet() {
        members.add(here(full("张三"), null, LocalDate.of(2025, 7, 1)), "");
        members.add(here(full("李四"), LocalDate.of(2025, 9, 1), null), "");
        assertEquals(List.of("张三 FULL"), roster(LocalDate.of(2025, 6, 30)));
        assertEquals(List.of(), roster(LocalDate.of(2025, 7, 1)));
        assertEquals(List.of("李四 FULL"), roster(TODAY));
        assertEquals(2, members.everybody(TODAY).size());
    }

    @Test
    void knowsTheStageOfEveryDay() {
        members.add(
                full(
                        "张三",
                        "APPLY_DATE",
                        "2020-09-10",
                        "JOIN_DATE",
                        "2023-06-01",
                        "FULL_DATE",
                        "2024-06-01"),
                "");
        assertEquals(List.of("张三 null"), roster(LocalDate.of(2020, 9, 9)));
        assertEquals(List.of("张三 APPLICANT"), roster(LocalDate.of(2023, 5, 31)));
        assertEquals(List.of("张三 PROBATIONARY"), roster(LocalDate.of(2023, 6, 1)));
        assertEquals(List.of("张三 PROBATIONARY"), roster(LocalDate.of(2024, 5, 31)));
        assertEquals(List.of("张三 FULL"), roster(LocalDate.of(2024, 6, 1)));
    }

    @Test
    void aStageEnteredWithoutDaysWasAlwaysSo() {
        members.add(full("张三"), "");
        assertEquals(List.of("张三 FULL"), roster(LocalDate.of(1999, 1, 1)));
    }

    @Test
    void aConversionWithoutADayLeavesThePastAlone() {
        MemberId id = members.add(person("张三", Stage.PROBATIONARY, "JOIN_DATE", "2025-01-10"), "");
        members.update(id, full("张三", "JOIN_DATE", "2025-01-10"), "");
        assertEquals(List.of("张三 PROBATIONARY"), roster(TODAY.minusDays(1)));
        assertEquals(List.of("张三 FULL"), roster(TODAY));
        members.update(id, full("张三", "JOIN_DATE", "2025-01-10", "MOBILE", "13812345678"), "");
        assertEquals(List.of("张三 PROBATIONARY"), roster(TODAY.minusDays(1)));
        members.update(id, full("张三", "JOIN_DATE", "2025-01-10", "FULL_DATE", "2026-01-10"), "");
        assertEquals(List.of("张三 FULL"), roster(LocalDate.of(2026, 1, 10)));
    }

    @Test
    void aChangedGroupOrPostCountsFromItsDay() {
        GroupId one = branches.addGroup("一组");
        GroupId two = branches.addGroup("二组");
        MemberId id = members.add(with(full("张三"), one, Set.of(Post.SECRETARY), null), "");
        LocalDate since = LocalDate.of(2026, 1, 1);
        members.update(id, with(full("张三"), two, Set.of(Post.COMMITTEE_MEMBER), since), "");
        RosterEntry before = members.everybody(since.minusDays(1)).getFirst();
        RosterEntry after = members.everybody(since).getFirst();
        assertEquals(one, before.group());
        assertEquals(Set.of(Post.SECRETARY), before.posts());
        assertEquals(two, after.group());
        assertEquals(Set.of(Post.COMMITTEE_MEMBER), after.posts());
    }

    @Test
    void refusesAnIdNumberThatSomebodyHas() {
        members.add(full("张三", "ID_NUMBER", "430304199903050010"), "");
        InvalidInput e =
                assertThrows(
                        InvalidInput.class,
                        () -> members.add(full("李四", "ID_NUMBER", "430304199903050010"), ""));
        assertEquals("member.problem.idTaken", e.problems().getFirst().key());
        assertEquals(1, members.everybody(TODAY).size());
    }

    @Test
    void removedPeopleComeBackAsTheyWere() {
        MemberId id = members.add(full("张三"), "");
        List<RosterEntry> before = members.everybody(TODAY);
        members.remove(id);
        assertEquals(List.of(), members.everybody(TODAY));
        members.restore(id);
        assertEquals(before, members.everybody(TODAY));
    }

    @Test
    void aChangeIsTakenBackWithAllItsFacts() {
        GroupId one = branches.addGroup("一组");
        MemberId id = members.add(with(full("张三"), one, Set.of(Post.SECRETARY), null), "");
        MemberState before = members.state(id);
        members.update(id, person("张三丰", Stage.PROBATIONARY, "SEX", "男"), "");
        members.putBack(before);
        assertEquals(before, members.state(id));
    }

    @Test
    void whatIsKeptBetweenChangesIsWhatReadingEverythingAnewGives() {
        List<MemberId> ids = new ArrayList<>();
        for (MemberDraft draft : People.many(60, List.of())) {
            ids.add(members.add(draft, ""));
            sameAnew();
        }
        members.update(ids.get(3), full("张三丰"), "");
        sameAnew();
        members.remove(ids.get(4));
        sameAnew();
        members.reorder(List.of(ids.get(9), ids.get(2)));
        members.restore(ids.get(4));
        sameAnew();
        members.setFacts(
                ids.get(5),
                FactEdits.begin(
                        members.facts(ids.get(5)),
                        Fact.of(FactDetail.DECEASED, TODAY.minusDays(1), null)));
        sameAnew();
        assertThrows(
                IllegalStateException.class,
                () ->
                        book.sql()
                                .transaction(() -> {
                                    members.remove(ids.get(7));
                                    assertEquals(59, members.everybody(TODAY).size());
                                    throw new IllegalStateException("taken back");
                                }));
        assertEquals(60, members.everybody(TODAY).size());
        sameAnew();
    }

    private void sameAnew() {
        assertEquals(
                new Members(book.sql(), book.clock()).everybody(TODAY), members.everybody(TODAY));
    }

    @Test
    void keepsTheOrderThatWasGiven() {
        MemberId a = members.add(full("张三"), "");
        MemberId b = members.add(full("李四"), "");
        MemberId c = members.add(full("王五"), "");
        members.reorder(List.of(c, a, b));
        assertEquals(List.of("王五 FULL", "张三 FULL", "李四 FULL"), roster(TODAY));
    }

    @Test
    void tellsAboutManyWritesOnce() {
        AtomicInteger told = new AtomicInteger();
        members.changes().listen(told::incrementAndGet);
        book.sql()
                .transaction(
                        () -> People.many(3, List.of()).forEach(draft -> members.add(draft, "")));
        assertEquals(1, told.get());
    }

    @Test
    void findsPeopleByNamePinyinInitialsAndNumber() {
        members.add(full("吕志强", "NUMBER", "20230001"), "");
        Member member = members.everybody(TODAY).getFirst().member();
        for (String query : List.of("吕", "志强", "lvzhi", "lzq", "luzhiqiang", "2023")) {
            assertTrue(member.matches(query), query);
        }
        List<String> wrong = new ArrayList<>(List.of("张", "zzq", "0230"));
        wrong.removeIf(query -> !member.matches(query));
        assertEquals(List.of(), wrong);
    }

    @Test
    void addsManyInTheirOrderOrNobody() {
        MemberDraft first = full("张三", "ID_NUMBER", "430304199903050010");
        List<MemberId> ids = members.addAll(List.of(first, full("李四")), "名册.xlsx");
        assertEquals(
                List.of("张三", "李四"),
                members.roster(TODAY).stream().map(RosterEntry::name).toList());
        for (MemberId id : ids) {
            assertEquals(
                    List.of(FactKind.RELATION, FactKind.STAGE),
                    members.facts(id).stream().map(Fact::kind).toList());
        }
        MemberDraft same = full("王五", "ID_NUMBER", "430304199903050010");
        InvalidInput taken =
                assertThrows(
                        InvalidInput.class,
                        () -> members.addAll(List.of(full("赵六"), same), "名册.xlsx"));
        assertEquals("member.problem.idTaken", taken.problems().getFirst().key());
        MemberDraft other = full("孙七", "ID_NUMBER", "430304200002290020");
        MemberDraft again = full("周八", "ID_NUMBER", "430304200002290020");
        assertThrows(InvalidInput.class, () -> members.addAll(List.of(other, again), "名册.xlsx"));
        assertEquals(2, members.roster(TODAY).size());
    }
}
