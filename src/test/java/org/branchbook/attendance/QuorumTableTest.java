package org.branchbook.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.rules.VoteCount;
import org.branchbook.rules.VoteRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * N as the rules count it, on a branch that has one of everybody who does not count: 12 voters in
 * March, 13 in April, 15 in May. ELECT, article 5; BRANCH, article 11; DEV26, articles 19, 20, 31.
 */
class QuorumTableTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 2, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 1);
    private static final Fact.Ground AGREED =
            new Fact.Ground("2026年1月支部党员大会决议", "", "学院党委", LocalDate.of(2026, 1, 20));
    private static final Map<FactDetail, MemberId> PEOPLE = new LinkedHashMap<>();

    private static TestBranch branch;

    /** Why somebody is not among the voters, and whether he is due all the same. */
    private static Stream<FactDetail> reasons() {
        List<FactDetail> reasons = new ArrayList<>(FactDetail.of(FactKind.EXCLUSION));
        reasons.addAll(FactDetail.of(FactKind.RIGHTS));
        reasons.addAll(FactDetail.of(FactKind.STATUS));
        return reasons.stream();
    }

    private static boolean dueAllTheSame(FactDetail reason) {
        return reason.kind() == FactKind.RIGHTS;
    }

    @BeforeAll
    static void gather() {
        branch = new TestBranch();
        member("正", Stage.FULL, 12, null, null);
        member("四", Stage.FULL, 1, LocalDate.of(2026, 4, 1), null);
        member("五", Stage.FULL, 2, LocalDate.of(2026, 5, 1), null);
        member("预", Stage.PROBATIONARY, 3, null, null);
        member("积", Stage.ACTIVIST, 2, null, null);
        member("走", Stage.FULL, 1, null, SINCE);
        reasons()
                .forEach(reason -> {
                    MemberId id = branch.person("张" + "甲乙丙丁戊己庚辛".charAt(PEOPLE.size()));
                    Fact fact = new Fact(reason.kind(), reason.name(), SINCE, UNTIL, AGREED);
                    branch.members.setFacts(id, reason.kind(), List.of(fact));
                    PEOPLE.put(reason, id);
                });
    }

    private static void member(String name, Stage stage, int count, LocalDate in, LocalDate out) {
        for (int i = 0; i < count; i++) {
            branch.person(
                    name + "甲乙丙丁戊己庚辛壬癸子丑".charAt(i),
                    stage,
                    Map.of(),
                    new MemberDraft.Dates(in, out, null));
        }
    }

    @AfterAll
    static void close() {
        branch.close();
    }

    private static RosterEntry on(LocalDate day, FactDetail reason) {
        return branch.members.history().on(day, PEOPLE.get(reason)).orElseThrow();
    }

    /** The table of domain.md §1.3: least present for each vote, least ayes. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 12, 6, 7, 10, 7",
        "2026-04-10, 13, 7, 7, 11, 7",
        "2026-05-12, 15, 8, 8, 12, 8"
    })
    void theVotersOfTheDayMakeTheQuorum(
            LocalDate day, int voters, int ordinary, int strict, int election, int ayes) {
        ActivityId id = branch.plan(day);
        branch.attendances.markRestPresent(id);
        Totals totals = branch.attendances.sheet(id).totals();
        assertEquals(new Totals.Part(voters, voters), totals.voters());
        // Beside the voters three on probation and the two whose rights are suspended are due.
        assertEquals(voters + 5, totals.due());
        assertEquals(voters + 2, totals.full().due());
        Map<VoteRule.Kind, List<Integer>> least = new LinkedHashMap<>();
        Map<VoteRule.Kind, List<Integer>> wanted = new LinkedHashMap<>();
        for (VoteRule.Kind kind : VoteRule.Kind.values()) {
            if (kind == VoteRule.Kind.COMMITTEE) {
                continue;
            }
            VoteRule rule = branch.rules.book().vote(kind, day).orElseThrow();
            least.put(kind, List.of(present(totals, rule), ayes(totals, rule)));
            int present =
                    switch (kind) {
                        case ORDINARY -> ordinary;
                        case ELECTION -> election;
                        default -> strict;
                    };
            wanted.put(kind, List.of(present, ayes));
        }
        assertEquals(wanted, least);
    }

    private static int present(Totals totals, VoteRule rule) {
        int due = totals.voters().due();
        int present = 0;
        while (!new VoteCount(due, present, 0, 0, 0, 0).judge(rule).valid()) {
            present++;
        }
        return present;
    }

    private static int ayes(Totals totals, VoteRule rule) {
        int due = totals.voters().due();
        int ayes = 0;
        while (!new VoteCount(due, due, 0, ayes, due - ayes, 0).judge(rule).passed()) {
            ayes++;
        }
        return ayes;
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void eachReasonCountsInItsTimeOnly(FactDetail reason) {
        boolean due = dueAllTheSame(reason);
        List<List<Boolean>> told =
                Stream.of(SINCE.minusDays(1), SINCE, UNTIL.minusDays(1), UNTIL)
                        .map(day -> on(day, reason))
                        .map(entry -> List.of(entry.due(), entry.votes()))
                        .toList();
        assertEquals(
                List.of(
                        List.of(true, true),
                        List.of(due, false),
                        List.of(due, false),
                        List.of(true, true)),
                told);
    }

    /** The five reasons of ELECT need the superior's consent, each with its day. */
    @ParameterizedTest
    @MethodSource("exclusions")
    void noExclusionWithoutItsApproval(FactDetail reason) {
        MemberId id = PEOPLE.get(reason);
        List<Fact> before = branch.members.facts(id);
        for (Fact.Ground ground :
                List.of(
                        Fact.Ground.of("决议"),
                        new Fact.Ground("决议", "", "学院党委", null),
                        new Fact.Ground("决议", "", " ", SINCE))) {
            Fact fact = new Fact(FactKind.EXCLUSION, reason.name(), SINCE, UNTIL, ground);
            InvalidInput refused =
                    assertThrows(
                            InvalidInput.class,
                            () -> branch.members.setFacts(id, reason.kind(), List.of(fact)));
            assertEquals(
                    List.of("member.problem.notApproved"),
                    refused.problems().stream().map(Problem::key).toList());
        }
        assertEquals(before, branch.members.facts(id));
    }

    private static List<FactDetail> exclusions() {
        return FactDetail.of(FactKind.EXCLUSION);
    }

    @Test
    void theTextNamesFiveExclusionsTwoLossesOfRightsAndSuspension() {
        assertEquals(5, exclusions().size());
        assertEquals(8, reasons().count());
    }
}
