package org.branchbook.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.AppException;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendancesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final TestBranch branch = new TestBranch();

    @AfterEach
    void close() {
        branch.close();
    }

    private static MemberDraft.Dates here(String from, String until) {
        return new MemberDraft.Dates(
                LocalDate.parse(from), until.isEmpty() ? null : LocalDate.parse(until), null);
    }

    private List<String> due(ActivityId id) {
        return branch.attendances.sheet(id).rows().stream().map(AttendanceRow::name).toList();
    }

    @Test
    void dueAreThoseWhoWereHereOnTheDay() {
        branch.person("张三", Stage.FULL, Map.of(), here("2020-01-01", ""));
        branch.person("李四", Stage.FULL, Map.of(), here("2020-01-01", "2026-03-10"));
        branch.person("王五", Stage.FULL, Map.of(), here("2020-01-01", "2026-03-11"));
        branch.person("赵六", Stage.FULL, Map.of(), here("2026-03-11", ""));
        branch.person("孙七", Stage.FULL, Map.of(), here("2026-03-10", ""));
        branch.person("周八", Stage.ACTIVIST, Map.of(), here("2020-01-01", ""));
        assertEquals(List.of("张三", "王五", "孙七"), due(branch.plan(DAY)));
    }

    @Test
    void stagesAreThoseOfTheDay() {
        branch.person(
                "张三",
                Stage.FULL,
                Map.of(MemberField.JOIN_DATE, "2025-03-09", MemberField.FULL_DATE, "2026-03-09"));
        branch.person(
                "李四",
                Stage.FULL,
                Map.of(MemberField.JOIN_DATE, "2025-03-11", MemberField.FULL_DATE, "2026-03-11"));
        branch.person("王五", Stage.PROBATIONARY, Map.of(MemberField.JOIN_DATE, "2026-03-11"));
        ActivityId id = branch.plan(DAY);
        assertEquals(
                List.of("张三 FULL", "李四 PROBATIONARY"),
                branch.attendances.sheet(id).rows().stream()
                        .map(row -> row.name() + " " + row.person().stage())
                        .toList());
        assertEquals(
                new Totals(2, 0, 0, 0, new Totals.Part(1, 0), new Totals.Part(1, 0)), totals(id));
    }

    @Test
    void committeeGroupAndChosenPeopleAreDueAtTheirOwn() {
        branch.holder("张三", null, Post.SECRETARY);
        branch.holder("李四", branch.firstGroup, Post.GROUP_LEADER);
        MemberId wang = branch.holder("王五", branch.firstGroup);
        assertEquals(
                List.of("张三"),
                due(
                        branch.plan(
                                ActivityType.COMMITTEE_MEETING,
                                DAY,
                                Audience.of(Audience.Kind.COMMITTEE))));
        assertEquals(
                List.of("李四", "王五"),
                due(
                        branch.plan(
                                ActivityType.GROUP_MEETING,
                                DAY,
                                Audience.group(branch.firstGroup))));
        assertEquals(
                List.of("王五"),
                due(branch.plan(ActivityType.HEART_TALK, DAY, Audience.chosen(Set.of(wang)))));
    }

    @Test
    void closingFreezesTheDueListAgainstLaterChanges() {
        branch.person("张三");
        MemberId li = branch.person("李四");
        ActivityId id = branch.plan(DAY);
        branch.attendances.mark(id, li, Mark.LEAVE, "病假");
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        AttendanceSheet closed = branch.attendances.sheet(id);
        branch.members.setFacts(
                li, FactKind.RELATION, List.of(Fact.of(FactDetail.HERE, null, DAY)));
        branch.person("王五");
        AttendanceSheet later = branch.attendances.sheet(id);
        assertEquals(closed.rows(), later.rows());
        assertEquals(
                new Attendances.Difference(List.of("王五"), List.of("李四")),
                branch.attendances.difference(later));
        branch.attendances.reopen(id);
        assertEquals(List.of("张三", "王五"), due(id));
        assertEquals(ActivityState.HELD, branch.activities.get(id).state());
    }

    @Test
    void whomTheMeetingAdmittedWasNotDueAtIt() {
        branch.person("张三");
        ActivityId id = branch.plan(DAY);
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        MemberId admitted = branch.person("王五");
        branch.members.setFacts(
                admitted,
                FactKind.STAGE,
                List.of(
                        new Fact(FactKind.STAGE, "CANDIDATE", DAY.minusYears(1), DAY, ""),
                        new Fact(FactKind.STAGE, "PROBATIONARY", DAY, null, "支部党员大会")));
        assertTrue(branch.attendances.difference(branch.attendances.sheet(id)).none());
    }

    @Test
    void closesOnlyWithEverybodyMarked() {
        branch.people(3);
        ActivityId id = branch.plan(DAY);
        MemberId first = branch.attendances.sheet(id).rows().getFirst().person().id();
        branch.attendances.mark(id, first, Mark.PRESENT, "");
        AppException refused = assertThrows(AppException.class, () -> branch.attendances.close(id));
        assertEquals("attendance.unmarked", refused.key());
        assertEquals(ActivityState.HELD, branch.activities.get(id).state());
    }

    @Test
    void aClosedRecordTakesNoMark() {
        MemberId zhang = branch.person("张三");
        ActivityId id = branch.plan(DAY);
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        assertThrows(AppException.class, () -> branch.attendances.mark(id, zhang, Mark.ABSENT, ""));
        assertThrows(AppException.class, () -> branch.activities.saveMinutes(id, "x"));
        assertEquals(1, totals(id).present());
    }

    @Test
    void marksOfPeopleNoLongerDueAreShownAndCountedNowhere() {
        MemberId zhang = branch.person("张三");
        branch.person("李四");
        ActivityId id = branch.plan(DAY);
        branch.attendances.markRestPresent(id);
        branch.members.update(
                zhang,
                new MemberDraft(
                        Map.of(MemberField.NAME, "张三"),
                        Stage.FULL,
                        null,
                        Set.of(),
                        here("2020-01-01", "2026-01-01")),
                "");
        AttendanceSheet sheet = branch.attendances.sheet(id);
        assertEquals(1, sheet.totals().due());
        assertEquals("张三", sheet.strays().getFirst().name());
        branch.attendances.close(id);
        assertEquals(List.of("李四"), due(id));
    }

    /**
     * Due = present + leave + absent + not marked, after any marks; and without the last, closed.
     */
    @Test
    void theSumHoldsAfterAnyMarks() {
        branch.people(17);
        ActivityId id = branch.plan(DAY);
        Random random = new Random(7);
        List<AttendanceRow> rows = branch.attendances.sheet(id).rows();
        for (int i = 0; i < 120; i++) {
            AttendanceRow row = rows.get(random.nextInt(rows.size()));
            int at = random.nextInt(4);
            Mark mark = at == 3 ? null : Mark.values()[at];
            branch.attendances.mark(id, row.person().id(), mark, "事假");
            Totals totals = totals(id);
            assertEquals(
                    17, totals.present() + totals.leave() + totals.absent() + totals.unmarked());
            assertTrue(totals.unmarked() >= 0);
            assertTrue(totals.full().present() <= totals.full().due());
        }
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        Attendances.Counts counts = branch.attendances.counts(DAY, DAY).get(id);
        assertEquals(17, counts.due());
        assertEquals(0, counts.unmarked());
    }

    private Totals totals(ActivityId id) {
        return branch.attendances.sheet(id).totals();
    }
}
