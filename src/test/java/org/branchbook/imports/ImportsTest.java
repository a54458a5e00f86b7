package org.branchbook.imports;

import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.intake.Preview;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports are listed with their originals, and the latest goes back exactly or not at all. */
class ImportsTest {
    private static final Object[] HEADER = row("姓名", "学号", "人员类别", "党小组", "手机");

    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private void importFirst() {
        world.run(
                HEADER,
                row("张三", "001", "预备党员", "一组", "13812345678"),
                row("李四", "002", "正式党员", "一组", null));
    }

    private void importSecond() {
        world.run(
                HEADER,
                row("张三", "001", "正式党员", "二组", "13812345679"),
                row("李四", "002", "正式党员", "一组", null),
                row("王五", "003", "正式党员", "三组", null),
                row("赵六", "004", "群众", null, null));
    }

    /** Another door to the same book, as after the program was started again. */
    private Imports later() {
        return new Imports(
                world.book.book(),
                world.branches,
                world.members,
                world.developments,
                world.book.clock());
    }

    private ImportRun last() {
        return later().last().orElseThrow();
    }

    private Map<String, List<Fact>> facts() {
        Map<String, List<Fact>> facts = new java.util.TreeMap<>();
        world.everybody().forEach(e -> facts.put(e.name(), world.members.facts(e.id())));
        return facts;
    }

    private void edit(String name, MemberField field, String value) {
        RosterEntry entry = world.person(name);
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.putAll(entry.member().values());
        values.put(field, value);
        MemberDraft draft = MemberDraft.of(entry);
        world.members.update(
                entry.id(),
                new MemberDraft(values, draft.stage(), draft.group(), draft.posts(), draft.dates()),
                "");
    }

    @Test
    void listsImportsWithTheirCountsAndOriginals() throws Exception {
        importFirst();
        importSecond();
        assertEquals(
                List.of(new ImportRun.Counts(4, 1, 1, 1, 1), new ImportRun.Counts(2, 2, 0, 0, 0)),
                later().all().stream().map(ImportRun::counts).toList());
        Preview now = world.preview(HEADER);
        assertEquals(now.source().name(), last().fileName());
        assertTrue(Files.size(later().original(last())) > 1000);
    }

    @Test
    void takesTheLatestImportBackExactlyAndThenTheOneBefore() {
        importFirst();
        List<RosterEntry> people = world.everybody();
        Map<String, List<Fact>> facts = facts();
        importSecond();
        ImportRun second = last();
        later().undo(second);
        assertEquals(people, world.everybody());
        assertEquals(facts, facts());
        assertEquals(List.of("一组"), world.branches.groups().stream().map(g -> g.name()).toList());
        assertEquals(List.of(true, false), later().all().stream().map(ImportRun::undone).toList());
        assertEquals(
                "imports.notLast",
                assertThrows(AppException.class, () -> later().undo(second)).key());
        later().undo(last());
        assertEquals(List.of(), world.everybody());
        assertEquals(Optional.empty(), later().last());
    }

    @Test
    void refusesToTakeAnImportBackThatHasALaterOne() {
        importFirst();
        ImportRun first = last();
        importSecond();
        assertEquals(
                "imports.notLast",
                assertThrows(AppException.class, () -> later().undo(first)).key());
    }

    @Test
    void refusesWithTheListOfThoseEditedSince() {
        importFirst();
        importSecond();
        edit("张三", MemberField.DEGREE, "硕士");
        world.members.remove(world.person("王五").id());
        AppException e = assertThrows(AppException.class, () -> later().undo(last()));
        assertEquals("imports.edited", e.key());
        assertTrue(e.text(IntakeWorld.ZH).contains("2 处在导入之后又有改动（张三、王五）"), e.text(IntakeWorld.ZH));
        assertEquals(
                List.of("张三：导入之后又改过", "王五：导入之后已删去"),
                later().edited(last()).stream().map(one -> one.text(IntakeWorld.ZH)).toList());
        assertEquals("硕士", world.person("张三").member().value(MemberField.DEGREE));
        assertEquals("13812345679", world.person("张三").member().value(MemberField.MOBILE));
    }

    @Test
    void aFactEnteredSinceIsAnEditToo() {
        importFirst();
        MemberId id = world.person("李四").id();
        LocalDate from = LocalDate.of(2026, 1, 1);
        world.members.setFacts(id, FactKind.AWAY, List.of(Fact.of(FactDetail.MOBILE, from, null)));
        assertEquals(List.of("李四"), later().edited(last()).stream().map(Edited::name).toList());
    }

    @Test
    void anEditThatWasTakenBackIsNone() {
        importFirst();
        edit("张三", MemberField.DEGREE, "硕士");
        edit("张三", MemberField.DEGREE, "");
        assertEquals(List.of(), later().edited(last()));
    }

    @Test
    void keepsANewPersonWhomARecordNames() {
        importFirst();
        world.book
                .sql()
                .update(
                        "insert into activity(type, title, on_date, start_time, end_time, place,"
                                + " audience, chair, recorder, state, agenda, minutes, entered_at,"
                                + " changed_at) values ('LECTURE', 'x', '2026-03-05', '10:00',"
                                + " '11:00', '', 'MEMBERS', '', '', 'PLANNED', '', '', now(),"
                                + " now())");
        world.book
                .sql()
                .update(
                        "insert into attendance(activity, member, mark, reason)"
                                + " select max(id), ?, 'PRESENT', '' from activity",
                        world.person("李四").id());
        assertEquals(
                List.of("李四：已有活动或考勤记录"),
                later().edited(last()).stream().map(one -> one.text(IntakeWorld.ZH)).toList());
    }

    @Test
    void keepsAGroupIntoWhichSomebodyElseWasPutSince() {
        importFirst();
        importSecond();
        RosterEntry other = world.person("李四");
        var two = world.branches.groups().get(1);
        world.members.update(other.id(), MemberDraft.of(other).inGroup(two.id()), "");
        later().undo(last());
        assertEquals(
                List.of("一组", "二组"), world.branches.groups().stream().map(g -> g.name()).toList());
    }

    @Test
    void remembersAndForgetsWhatAHeaderMeans() {
        later().remember(ImportKind.MEMBERS, Map.of("担任何职", Optional.of("posts")));
        assertEquals(Map.of("担任何职", "posts"), later().mappings(ImportKind.MEMBERS));
        later().remember(ImportKind.MEMBERS, Map.of("担任何职", Optional.of("skip")));
        assertEquals(Map.of("担任何职", "skip"), later().mappings(ImportKind.MEMBERS));
        later().remember(ImportKind.MEMBERS, Map.of("担任何职", Optional.empty()));
        assertEquals(Map.of(), later().mappings(ImportKind.MEMBERS));
    }
}
