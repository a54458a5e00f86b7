package org.branchbook.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.Postponements;
import org.branchbook.evidence.EvidenceList;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the year's rhythm asks for by a day. */
class ReminderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final TestBranch branch = new TestBranch();
    private final Waivers waivers = new Waivers(branch.book.sql(), branch.book.clock());
    private final YearBoards boards =
            new YearBoards(
                    branch.book.sql(),
                    new YearBoards.Doors(
                            branch.branches,
                            branch.rules,
                            waivers,
                            branch.members,
                            branch.activities));

    @AfterEach
    void close() {
        branch.close();
    }

    private static List<String> texts(DueSource source, LocalDate day) {
        return source.lines(day, CHINESE).stream()
                .map(line -> line.on() + " " + line.text())
                .toList();
    }

    @Test
    void namesMissedMonthsUntilTheyAreWaived() {
        branch.people(3);
        boards.setSince(LocalDate.of(2026, 1, 1));
        CadenceDue source = new CadenceDue(boards);
        assertEquals(
                List.of(
                        "2026-03-31 2026年第1季度支部党员大会还没有安排",
                        "2026-01-31 2026年1月党小组会（第一党小组）没有开展",
                        "2026-02-28 2026年2月党小组会（第一党小组）没有开展",
                        "2026-01-31 2026年1月主题党日没有开展",
                        "2026-02-28 2026年2月主题党日没有开展"),
                texts(source, TODAY));
        waivers.add(
                new Waiver(
                        "THEME_PARTY_DAY",
                        null,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 28),
                        "寒假",
                        new Waiver.Approval("学院党委", null)));
        assertEquals(3, texts(source, TODAY).size());
    }

    @Test
    void asksForTheScanAndThePhotosOfWhatWasHeld() {
        branch.people(3);
        ActivityId id =
                branch.plan(
                        ActivityType.THEME_PARTY_DAY,
                        LocalDate.of(2026, 3, 10),
                        Audience.of(Audience.Kind.MEMBERS));
        EvidenceLists lists = new EvidenceLists(branch.book.sql(), branch.activities);
        EvidenceDue source =
                new EvidenceDue(branch.activities, lists, branch.rules, branch.branches.holidays());
        assertEquals(List.of(), texts(source, TODAY));
        branch.activities.setHeld(id, true);
        assertEquals(
                List.of("2026-03-13 3月主题党日：缺签到表扫描件、缺全景照片 1 张、缺近景照片 1 张"), texts(source, TODAY));
        branch.activities.addEvidence(
                id, Evidence.Kind.PHOTO_WIDE, new Evidence.File("合影.jpg", "0".repeat(64), 10));
        lists.save(id, new EvidenceList("", List.of("学习材料")));
        assertEquals(List.of("2026-03-13 3月主题党日：缺签到表扫描件、缺近景照片 1 张、缺材料：学习材料"), texts(source, TODAY));
    }

    @Test
    void asksForNoScanOfATalk() {
        branch.people(3);
        ActivityId id =
                branch.plan(
                        ActivityType.HEART_TALK,
                        LocalDate.of(2026, 3, 10),
                        Audience.of(Audience.Kind.MEMBERS));
        branch.activities.setHeld(id, true);
        EvidenceLists lists = new EvidenceLists(branch.book.sql(), branch.activities);
        EvidenceDue source =
                new EvidenceDue(branch.activities, lists, branch.rules, branch.branches.holidays());
        assertEquals(List.of(), texts(source, TODAY));
    }

    @Test
    void theTermEndsThreeYearsAfterTheElectionAndIsToldFourMonthsBefore() {
        LocalDate elected = LocalDate.of(2023, 7, 10);
        branch.members.add(
                new MemberDraft(
                        Map.of(MemberField.NAME, "书记甲"),
                        Stage.FULL,
                        null,
                        Set.of(),
                        MemberDraft.Dates.UNKNOWN),
                "");
        var entry = branch.members.roster(TODAY).getFirst();
        branch.members.update(
                entry.id(),
                new MemberDraft(
                        entry.member().values(),
                        Stage.FULL,
                        null,
                        Set.of(Post.SECRETARY),
                        new MemberDraft.Dates(null, null, elected)),
                "");
        branch.members.setFacts(
                entry.id(),
                FactKind.POST,
                List.of(new Fact(FactKind.POST, "SECRETARY", elected, null, "")));
        TermDue source = new TermDue(branch.members, branch.rules);
        assertEquals(List.of(), texts(source, LocalDate.of(2026, 3, 9)));
        assertEquals(
                List.of("2026-07-10 支部委员会任期届满，准备换届选举"), texts(source, LocalDate.of(2026, 3, 10)));
    }

    @Test
    void handsInOnTheWorkingDayBeforeADayOfRest() {
        // 31 January 2026 is a Saturday.
        assertEquals(List.of("2026-01-30 上报年度工作计划"), texts(handIn(), LocalDate.of(2026, 1, 20)));
        assertEquals(
                List.of("2026-03-31 上报民主评议党员结果和整改清单"), texts(handIn(), LocalDate.of(2026, 3, 20)));
    }

    @Test
    void whatIsSilencedStaysAwayUntilItIsBroughtBack() {
        Postponements postponements = new Postponements(branch.book.sql(), branch.book.clock());
        List<DueLine> lines = handIn().lines(LocalDate.of(2026, 1, 20), CHINESE);
        postponements.silence(lines.getFirst().code());
        assertEquals(List.of(), postponements.visible(lines, LocalDate.of(2026, 1, 25)));
        postponements.restoreAll();
        assertEquals(lines, postponements.visible(lines, LocalDate.of(2026, 1, 25)));
        postponements.settle(lines.getFirst());
        assertEquals(List.of(), postponements.visible(lines, LocalDate.of(2027, 1, 25)));
        postponements.restore(lines.getFirst());
        assertEquals(lines, postponements.visible(lines, LocalDate.of(2026, 1, 25)));
    }

    private HandInDue handIn() {
        return new HandInDue(branch.branches.holidays());
    }
}
