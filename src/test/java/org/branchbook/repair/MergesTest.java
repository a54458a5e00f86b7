package org.branchbook.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Attendances;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.branch.Branches;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.storage.Sql;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person of two, and two of one again. */
class MergesTest {
    private static final LocalDate DAY = TestBook.TODAY.minusDays(10);

    private final TestBranch branch = new TestBranch();
    private final Merges merges =
            new Merges(
                    branch.book.sql(),
                    new Merges.People(branch.branches, branch.members, branch.attendances),
                    branch.book.clock());
    private final MemberId kept =
            branch.person(
                    "张三",
                    Stage.FULL,
                    Map.of(
                            MemberField.MOBILE, "13800000001",
                            MemberField.WORK_POST, "讲师",
                            MemberField.REWARDS, "2024年优秀党员"));
    private final MemberId other =
            branch.person(
                    "张三",
                    Stage.FULL,
                    Map.of(
                            MemberField.ID_NUMBER, "430304199903050010",
                            MemberField.WORK_POST, "副教授",
                            MemberField.MOBILE, "13800000002",
                            MemberField.JOIN_DATE, "2019-06-18",
                            MemberField.REWARDS, "2025年先进个人"));

    @AfterEach
    void close() {
        branch.close();
    }

    private long merge(MergeChoice.Taken taken) {
        return merges.merge(new MergeChoice(kept, other, taken));
    }

    private String value(MemberField field) {
        return branch.members.find(kept).orElseThrow().member().value(field);
    }

    @Test
    void whatIsNotTakenStandsInTheRemarkAndPrivateValuesDoNot() {
        merge(new MergeChoice.Taken(Set.of(MemberField.WORK_POST), Set.of(), Set.of(), false));
        assertEquals("430304199903050010", value(MemberField.ID_NUMBER));
        assertEquals("副教授", value(MemberField.WORK_POST));
        assertEquals("13800000001", value(MemberField.MOBILE));
        assertEquals("2024年优秀党员\n2025年先进个人", value(MemberField.REWARDS));
        assertEquals("2026-03-18 合并，另一份记录为：工作岗位 讲师；联系电话 与此不同，见合并记录。", value(MemberField.REMARK));
        assertEquals(Optional.empty(), branch.members.find(other));
        RosterEntry then = branch.members.history().on(DAY, kept).orElseThrow();
        assertEquals(Stage.FULL, then.stage());
        assertTrue(
                branch.members.facts(kept).stream()
                        .anyMatch(f -> LocalDate.of(2019, 6, 18).equals(f.from())));
    }

    @Test
    void factsThatContradictAreAskedAndTheRestUnited() {
        LocalDate march = LocalDate.of(2025, 3, 1);
        branch.members.setFacts(
                kept, FactKind.AWAY, List.of(Fact.of(FactDetail.MOBILE, march, null)));
        branch.members.setFacts(
                other,
                FactKind.AWAY,
                List.of(Fact.of(FactDetail.MOBILE, march.plusDays(9), march.plusYears(1))));
        branch.members.setFacts(
                other,
                FactKind.ABROAD,
                List.of(Fact.of(FactDetail.ABROAD_STUDY, march, march.plusDays(40))));
        List<FactKind> asked =
                merges.compare(kept, other).facts().stream()
                        .filter(Comparison.FactRow::conflict)
                        .map(Comparison.FactRow::kind)
                        .toList();
        assertEquals(List.of(FactKind.AWAY), asked);
        merge(new MergeChoice.Taken(Set.of(), Set.of(FactKind.AWAY), Set.of(), false));
        List<Fact> facts = branch.members.facts(kept);
        assertTrue(
                facts.contains(Fact.of(FactDetail.MOBILE, march.plusDays(9), march.plusYears(1))));
        assertTrue(facts.contains(Fact.of(FactDetail.ABROAD_STUDY, march, march.plusDays(40))));
        assertTrue(value(MemberField.REMARK).contains("2025-03-01"), value(MemberField.REMARK));
    }

    private ActivityId held(LocalDate day) {
        ActivityId id = branch.plan(day);
        branch.attendances.markRestPresent(id);
        return id;
    }

    @Test
    void marksMoveAndWhereBothAreMarkedOneReasonTellsOfTheOther() {
        ActivityId open = branch.plan(DAY);
        branch.attendances.mark(open, kept, Mark.PRESENT, "");
        branch.attendances.mark(open, other, Mark.LEAVE, "出差");
        ActivityId only = branch.plan(DAY.plusDays(1));
        branch.attendances.mark(only, other, Mark.ABSENT, "未说明");
        ActivityId chosen =
                branch.plan(
                        org.branchbook.activity.ActivityType.THEME_PARTY_DAY,
                        DAY.plusDays(2),
                        Audience.chosen(Set.of(other)));
        assertEquals(1, merges.compare(kept, other).clashes().size());
        merge(new MergeChoice.Taken(Set.of(), Set.of(), Set.of(open), false));
        AttendanceRow row = branch.attendances.sheet(open).rows().getFirst();
        assertEquals(kept, row.person().id());
        assertEquals(Mark.LEAVE, row.mark());
        assertEquals("出差（另一份记录：出席）", row.reason());
        assertEquals(Mark.ABSENT, branch.attendances.sheet(only).rows().getFirst().mark());
        assertEquals(
                Set.of(kept), branch.activities.get(chosen).plan().people().audience().chosen());
        assertEquals(1, branch.attendances.sheet(open).rows().size());
    }

    @Test
    void closedRecordsKeepTheNameTheyHad() {
        branch.members.update(
                other,
                new MemberDraft(
                        Map.of(MemberField.NAME, "张珊"),
                        Stage.FULL,
                        null,
                        Set.of(),
                        MemberDraft.Dates.UNKNOWN),
                "");
        ActivityId both = held(DAY);
        branch.attendances.close(both);
        hide(true);
        ActivityId one = held(DAY.plusDays(1));
        branch.attendances.close(one);
        hide(false);
        merge(MergeChoice.Taken.NOTHING);
        assertEquals(
                List.of("张三", "张珊"),
                branch.attendances.sheet(both).rows().stream().map(AttendanceRow::name).toList());
        AttendanceRow moved = branch.attendances.sheet(one).rows().getFirst();
        assertEquals("张珊", moved.name());
        assertEquals(kept, moved.person().id());
        assertEquals(Mark.PRESENT, moved.mark());
    }

    private void hide(boolean hidden) {
        branch.book
                .sql()
                .update(
                        "update member set removed_at = case when ? then localtimestamp end"
                                + " where id = ?",
                        hidden,
                        kept);
        branch.members.renew();
    }

    @Test
    void undoingLeavesNoTrace() {
        LocalDate march = LocalDate.of(2025, 3, 1);
        ActivityId open = held(DAY);
        ActivityId closed = held(DAY.plusDays(1));
        branch.attendances.close(closed);
        branch.members.setFacts(
                kept, FactKind.AWAY, List.of(Fact.of(FactDetail.MOBILE, march, null)));
        branch.members.setFacts(
                other, FactKind.ABROAD, List.of(Fact.of(FactDetail.ABROAD_STUDY, march, null)));
        branch.book.sql().update("update member set photo = ? where id = ?", "a".repeat(64), other);
        Map<String, List<String>> before = Tables.all(branch.book.sql());
        long id =
                merge(
                        new MergeChoice.Taken(
                                Set.of(MemberField.MOBILE), Set.of(), Set.of(open), true));
        assertFalse(before.equals(Tables.all(branch.book.sql())));
        branch.book.reopen();
        Merges later = reopened();
        assertEquals(id, later.latest().orElseThrow().id());
        later.undo(id);
        assertEquals(before, Tables.all(branch.book.sql()));
        assertEquals(Optional.empty(), later.latest());
        assertThrows(AppException.class, () -> later.undo(id));
    }

    private Merges reopened() {
        Sql sql = branch.book.sql();
        Clock clock = branch.book.clock();
        Branches branches = new Branches(sql);
        Members members = new Members(sql, clock);
        Activities activities = new Activities(sql, clock);
        Attendances attendances = new Attendances(sql, branches, members, activities);
        return new Merges(sql, new Merges.People(branches, members, attendances), clock);
    }

    @Test
    void whatWasWrittenSinceStaysWhereItDoesNotContradict() {
        long id = merge(MergeChoice.Taken.NOTHING);
        change(MemberField.ADDRESS, "示范市示范路1号");
        ActivityId later = held(DAY);
        merges.undo(id);
        assertEquals("示范市示范路1号", value(MemberField.ADDRESS));
        assertEquals("", value(MemberField.REMARK));
        assertEquals("", value(MemberField.ID_NUMBER));
        assertEquals(2, branch.attendances.sheet(later).rows().size());
    }

    private MemberState change(MemberField field, String to) {
        MemberState before = branch.members.state(kept);
        Map<MemberField, String> values = new java.util.EnumMap<>(MemberField.class);
        values.putAll(before.draft().values());
        values.put(field, to);
        MemberDraft draft = before.draft();
        branch.members.update(
                kept,
                new MemberDraft(values, draft.stage(), draft.group(), draft.posts(), draft.dates()),
                "");
        return before;
    }

    @Test
    void itIsNotUndoneOverLaterWorkUnlessThatIsTakenBack() {
        ActivityId open = branch.plan(DAY);
        branch.attendances.mark(open, other, Mark.LEAVE, "出差");
        Map<String, List<String>> before = Tables.all(branch.book.sql());
        long id = merge(MergeChoice.Taken.NOTHING);
        MemberState merged = change(MemberField.ID_NUMBER, "430304200002290020");
        branch.attendances.mark(open, kept, Mark.ABSENT, "");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> merges.undo(id));
        assertEquals(
                List.of("repair.undo.field", "repair.undo.activity"),
                refused.problems().stream().map(p -> p.key()).toList());
        branch.members.putBack(merged);
        branch.attendances.mark(open, kept, Mark.LEAVE, "出差");
        merges.undo(id);
        Map<String, List<String>> after = Tables.all(branch.book.sql());
        assertEquals(before.get("ATTENDANCE"), after.get("ATTENDANCE"));
        assertEquals("", value(MemberField.ID_NUMBER));
    }

    @Test
    void aLaterMergeOfTheSamePersonIsUndoneFirst() {
        MemberId third = branch.person("张三三");
        long first = merge(MergeChoice.Taken.NOTHING);
        long second = merges.merge(new MergeChoice(third, kept, MergeChoice.Taken.NOTHING));
        AppException refused = assertThrows(AppException.class, () -> merges.undo(first));
        assertEquals("repair.merge.later", refused.key());
        merges.undo(second);
        merges.undo(first);
        assertEquals(3, branch.members.everybody(TestBook.TODAY).size());
    }

    @Test
    void aFailureChangesNothing() {
        change(MemberField.FULL_DATE, "2018-01-01");
        Map<String, List<String>> before = Tables.all(branch.book.sql());
        assertThrows(InvalidInput.class, () -> merge(MergeChoice.Taken.NOTHING));
        assertEquals(before, Tables.all(branch.book.sql()));
    }
}
