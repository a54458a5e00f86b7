package org.branchbook.relation;

import static org.branchbook.relation.RelationWorld.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the last contact to the list of those lost, to suspension, to removal. */
class ContactClockTest {
    private final RelationWorld world = new RelationWorld();
    private final Relations relations = world.relations;

    @AfterEach
    void close() {
        world.close();
    }

    private List<String> rows() {
        return relations.contacts().stream()
                .map(row -> {
                    ContactRow.Next next = row.next();
                    String what = next == null ? "-" : next.step() + " " + next.on();
                    return row.entry().name() + " " + row.kind() + " " + what;
                })
                .toList();
    }

    private void heard(MemberId id, LocalDate day) {
        relations.add(new Contact(id, day, Contact.Way.CALL, ""));
    }

    @Test
    void silenceIsProposedNeverEntered() {
        MemberId quiet = world.person("张三");
        MemberId talking = world.person("李四");
        world.person("王五");
        heard(quiet, LocalDate.of(2025, 12, 31));
        heard(talking, LocalDate.of(2025, 12, 31));
        heard(talking, LocalDate.of(2026, 6, 1));
        assertEquals(List.of("张三 SILENT LIST_AS_LOST 2026-06-30"), rows());
        assertTrue(
                world.branch.members.facts(quiet).stream()
                        .noneMatch(f -> f.detail().startsWith("LOST")));
    }

    @Test
    void attendanceIsContactAsLongAsTheBookIsKept() {
        MemberId present = world.person("张三");
        MemberId absent = world.person("李四");
        ActivityId long_ago = world.branch.plan(LocalDate.of(2025, 12, 1));
        world.branch.attendances.mark(long_ago, present, Mark.PRESENT, "");
        world.branch.attendances.mark(long_ago, absent, Mark.PRESENT, "");
        assertEquals(List.of(), rows());
        ActivityId later = world.branch.plan(LocalDate.of(2026, 6, 20));
        world.branch.attendances.mark(later, present, Mark.PRESENT, "");
        world.branch.attendances.mark(later, absent, Mark.ABSENT, "");
        assertEquals(List.of("李四 SILENT LIST_AS_LOST 2026-06-01"), rows());
    }

    @Test
    void howeverMuchWasHeldSinceTheLastAttendanceIsFound() {
        MemberId present = world.person("张三");
        MemberId silent = world.person("李四");
        ActivityId last = world.branch.plan(LocalDate.of(2025, 10, 1));
        world.branch.attendances.mark(last, silent, Mark.PRESENT, "");
        for (int day = 0; day < 45; day++) {
            ActivityId id = world.branch.plan(LocalDate.of(2026, 3, 1).plusDays(2L * day));
            world.branch.attendances.mark(id, present, Mark.PRESENT, "");
            world.branch.plan(TODAY.plusDays(day));
        }
        assertEquals(List.of("李四 SILENT LIST_AS_LOST 2026-04-01"), rows());
    }

    @Test
    void theClockGoesOnAfterTheList() {
        MemberId lost = world.person("张三");
        MemberState before =
                relations.list(lost, FactDetail.LOST_MOVED, LocalDate.of(2025, 8, 31), "查找两次");
        assertEquals(List.of("张三 LOST SUSPEND 2026-08-28"), rows());
        MemberId suspended = world.person("李四");
        relations.list(suspended, FactDetail.LOST_ABROAD, LocalDate.of(2023, 1, 1), "");
        world.fact(suspended, FactDetail.SUSPENDED, LocalDate.of(2024, 8, 1));
        assertEquals("李四 SUSPENDED REMOVE 2026-08-01", rows().getFirst());
        relations.found(lost, TODAY);
        assertEquals(1, rows().size());
        assertThrows(AppException.class, () -> relations.found(lost, TODAY));
        relations.putBack(before);
        assertTrue(world.branch.members.facts(lost).stream().noneMatch(f -> f.to() != null));
    }

    @Test
    void membersAwayAndAbroadAreToBeHeardFromEveryHalfYear() {
        MemberId away = world.person("张三");
        MemberId abroad = world.person("李四");
        MemberId student = world.person("王五");
        world.fact(away, FactDetail.MOBILE, LocalDate.of(2026, 3, 1));
        world.fact(abroad, FactDetail.ABROAD_PRIVATE, LocalDate.of(2025, 1, 1));
        heard(abroad, LocalDate.of(2026, 5, 1));
        world.fact(student, FactDetail.ABROAD_STUDY, LocalDate.of(2021, 10, 1));
        heard(student, LocalDate.of(2026, 6, 1));
        assertEquals(
                List.of(
                        "王五 ABROAD END_OF_STUDY 2026-10-01",
                        "李四 ABROAD CONTACT 2026-11-01",
                        "张三 MOBILE COUNT_AS_MOBILE 2026-09-01"),
                rows());
    }

    @Test
    void todayIsToldWithRuleAndArticle() {
        MemberId graduate = world.person("赵六", "GRADUATION_DATE", "2026-05-10");
        MemberId lost = world.person("张三");
        relations.list(lost, FactDetail.LOST_MOVED, LocalDate.of(2025, 8, 1), "");
        MemberId leaving = world.person("李四");
        world.out(leaving, TODAY.minusDays(80));
        MemberId left = world.person("王五");
        relations.accept(world.out(left, TODAY.minusDays(20)), TODAY.minusDays(10), null);
        List<DueLine> lines =
                new RelationDue(relations, world.branch.members)
                        .lines(TODAY, new Messages(Locale.CHINA));
        assertEquals(
                List.of(
                        "relation:receipt",
                        "relation:letter",
                        "relation:graduate",
                        "relation:SUSPEND"),
                lines.stream().map(DueLine::code).toList());
        DueLine last = lines.getLast();
        assertEquals(LocalDate.of(2026, 8, 1), last.on());
        assertTrue(last.why().contains("第二十四条"), last.why());
        assertEquals("张三：多方查找仍无联系，考虑停止党籍", last.text());
        assertEquals(String.valueOf(graduate.value()), lines.get(2).subject());
    }
}
