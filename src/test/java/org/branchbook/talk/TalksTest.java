package org.branchbook.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.rules.LocalRule;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Talks and the pairs of a year, on a real book: two on the committee, two other members. */
class TalksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final TestBranch branch = new TestBranch(TestBook.create(TODAY));
    private final Talks talks =
            new Talks(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
    private final MemberId zhang = branch.holder("张三", null, Post.SECRETARY);
    private final MemberId li = branch.holder("李四", null, Post.ORG_COMMISSIONER);
    private final MemberId wang = branch.person("王五");
    private final MemberId zhao = branch.person("赵六");

    @AfterEach
    void close() {
        branch.close();
    }

    private long talk(MemberId one, MemberId other, String content) {
        return talks.add(List.of(new TalkDraft(TODAY, 2026, one, other, "思想近况", content)), null)
                .getFirst();
    }

    private String counts() {
        TalkCoverage coverage = talks.coverage(2026);
        return List.of(TalkKind.values()).stream()
                .map(kind -> coverage.count(kind).done() + "/" + coverage.count(kind).required())
                .collect(Collectors.joining(" "));
    }

    private List<String> lacks() {
        return talks.coverage(2026).lacks().stream()
                .map(lack ->
                        lack.person().name()
                                + " "
                                + lack.kind()
                                + " "
                                + lack.with().stream()
                                        .map(RosterEntry::name)
                                        .collect(Collectors.joining("、")))
                .toList();
    }

    @Test
    void countsPairsAndNamesWhoIsMissing() {
        assertEquals("0/1 0/4 0/2", counts());
        talk(zhang, li, "");
        talk(zhang, wang, "");
        talk(wang, zhang, "");
        assertEquals("1/1 1/4 0/2", counts());
        assertEquals(
                List.of(
                        "王五 COMMITTEE_MEMBER 李四",
                        "赵六 COMMITTEE_MEMBER 张三、李四",
                        "王五 MEMBERS 赵六",
                        "赵六 MEMBERS 王五"),
                lacks());
        talk(zhao, wang, "");
        assertEquals("1/1 1/4 2/2", counts());
    }

    @Test
    void aLocalRuleAsksOneTalkOfTheCommitteeWithEachMember() {
        branch.rules.add(
                new LocalRule(
                        "life:talkPairs",
                        "0",
                        LocalDate.of(2026, 1, 1),
                        null,
                        new LocalRule.Decision("学院党委", LocalDate.of(2026, 1, 1), "")));
        talk(li, wang, "");
        assertEquals("0/1 1/2 0/2", counts());
        assertFalse(lacks().toString().contains("王五 COMMITTEE_MEMBER"));
    }

    @Test
    void anActivityOfTwoPeopleIsATalk() {
        ActivityId id =
                branch.plan(
                        ActivityType.HEART_TALK,
                        TODAY.minusDays(5),
                        Audience.chosen(Set.of(zhang, wang)));
        assertEquals("0/1 0/4 0/2", counts());
        branch.activities.setHeld(id, true);
        assertEquals("0/1 1/4 0/2", counts());
    }

    @Test
    void whatWasSaidIsReadForOneTalkOnly() {
        long id = talk(zhang, wang, "家里有困难");
        assertTrue(talks.get(id).noted());
        assertFalse(talks.year(2026).toString().contains("困难"));
        assertEquals("家里有困难", talks.content(id));
        talks.remove(List.of(id));
        assertEquals("0/1 0/4 0/2", counts());
        talks.restore(List.of(id));
        assertEquals(TalkKind.COMMITTEE_MEMBER, talks.kinds(talks.year(2026)).get(talks.get(id)));
    }

    @Test
    void refusesNonsense() {
        assertThrows(InvalidInput.class, () -> talk(zhang, zhang, ""));
        assertThrows(
                InvalidInput.class,
                () ->
                        talks.add(
                                List.of(new TalkDraft(TODAY.plusDays(1), 2026, zhang, li, "", "")),
                                null));
        assertThrows(
                InvalidInput.class,
                () -> talks.add(List.of(new TalkDraft(TODAY, 2024, zhang, li, "", "")), null));
        assertEquals("0/1 0/4 0/2", counts());
    }

    @Test
    void theYearBoardKnowsTalksThatAreNoActivity() {
        YearBoards boards =
                new YearBoards(
                        branch.book.sql(),
                        new YearBoards.Doors(
                                branch.branches,
                                branch.rules,
                                new Waivers(branch.book.sql(), branch.book.clock()),
                                branch.members,
                                branch.activities));
        assertEquals(0, done(boards));
        talk(zhang, li, "");
        assertEquals(1, done(boards));
    }

    private static int done(YearBoards boards) {
        return boards.board(2026, TODAY).lines().stream()
                .filter(line -> line.type() == ActivityType.HEART_TALK)
                .mapToInt(line -> line.slots().getFirst().done())
                .sum();
    }

    @Test
    void theEndOfTheYearAsksForWhatIsMissing() {
        TalkDue due = new TalkDue(talks);
        Messages chinese = new Messages(Locale.CHINA);
        assertEquals(List.of(), due.lines(LocalDate.of(2026, 6, 1), chinese));
        assertEquals("今年还缺 7 次谈心谈话（应谈 7 次）", due.lines(TODAY, chinese).getFirst().text());
    }
}
