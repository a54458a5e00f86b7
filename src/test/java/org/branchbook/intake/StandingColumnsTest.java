package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.ZH;
import static org.branchbook.intake.IntakeWorld.problems;
import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Away, lost, abroad, suspended, as rosters tell them: with a day they are dated facts. */
class StandingColumnsTest {
    private static final Object[] HEADER =
            row("姓名", "学号", "党员类型", "是否流动党员", "流出日期", "外出流向", "是否失联", "失联日期", "失联原因");

    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private List<Fact> facts(String name, FactKind kind) {
        return world.members.facts(world.person(name).id()).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    private static Fact fact(FactDetail detail, String from, String note) {
        Fact.Ground ground = new Fact.Ground("名册.xlsx", note, "", null);
        return new Fact(detail.kind(), detail.name(), LocalDate.parse(from), null, ground);
    }

    private static List<String> changes(Preview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.changes().stream())
                .map(change -> change.text(ZH))
                .toList();
    }

    @Test
    void datesInTheSheetMakeDatedFactsWithTheirSource() {
        Preview preview =
                world.preview(
                        HEADER,
                        row("张三", "1", "正式党员", "是", "2026.3.5", "××市", "否", null, null),
                        row("李四", "2", "正式党员", "否", null, null, null, "2026-01", "③毕业后去向不明"),
                        row("王五", "3", "正式党员", null, null, null, "是", "2026-02-01", null));
        assertEquals(
                List.of(
                        "3 H 失联日期 [2026-01] standing.problem.month",
                        "4 G 是否失联 [是] standing.problem.reason"),
                problems(preview));
        assertEquals(
                List.of(
                        "流动党员：填入 外出流动，××市，2026-03-05 起",
                        "失去联系：填入 毕业后去向不明，2026-01-01 起",
                        "失去联系：填入 其他原因，2026-02-01 起"),
                changes(preview));
        world.intake.run(preview);
        assertEquals(
                List.of(fact(FactDetail.MOBILE, "2026-03-05", "××市")), facts("张三", FactKind.AWAY));
        assertEquals(
                List.of(fact(FactDetail.LOST_GRADUATED, "2026-01-01", "")),
                facts("李四", FactKind.LOST));
        assertEquals(List.of(), facts("张三", FactKind.LOST));
        assertNull(
                world.members
                        .history()
                        .on(LocalDate.of(2026, 1, 31), world.person("王五").id())
                        .orElseThrow()
                        .standing()
                        .lost());
    }

    @Test
    void withoutADayNothingIsEnteredUntilTheUserGivesOne() {
        Object[][] sheet = {HEADER, row("张三", "1", "正式党员", "是", null, "××市", null, null, null)};
        Preview silent = world.preview(sheet);
        assertEquals(List.of("2 D 是否流动党员 [是] standing.problem.noDay"), problems(silent));
        LocalDate since = LocalDate.of(2026, 3, 1);
        Preview told = world.intake.preview(world.sheet(sheet), Choices.NONE.withSince(since));
        assertEquals(List.of(), problems(told));
        world.intake.run(told);
        assertEquals(
                List.of(fact(FactDetail.MOBILE, "2026-03-01", "××市")), facts("张三", FactKind.AWAY));
    }

    @Test
    void whatIsKnownIsNotEnteredTwiceAndACorrectionIsShown() {
        Object[] known = row("张三", "1", "正式党员", null, null, null, "是", "2026-02-01", "工作单位改变");
        world.run(HEADER, known);
        var run = world.run(HEADER, known);
        assertEquals(1, run.preview().count(PreviewRow.Status.UNCHANGED));
        Preview undated =
                world.preview(HEADER, row("张三", "1", null, null, null, null, "是", null, null));
        assertEquals(List.of(), problems(undated));
        assertEquals(1, undated.count(PreviewRow.Status.UNCHANGED));

        Preview later =
                world.preview(
                        HEADER, row("张三", "1", null, null, null, null, "是", "2026-03-01", null));
        assertEquals(List.of("失去联系：工作单位改变，2026-02-01 起 → 工作单位改变，2026-03-01 起"), changes(later));
        Result result = world.intake.run(later);
        assertEquals(
                List.of(fact(FactDetail.LOST_CHANGED_UNIT, "2026-03-01", "")),
                facts("张三", FactKind.LOST));
        world.imports.undo(result.run());
        assertEquals(
                List.of(fact(FactDetail.LOST_CHANGED_UNIT, "2026-02-01", "")),
                facts("张三", FactKind.LOST));

        Preview no = world.preview(HEADER, row("张三", "1", null, null, null, null, "否", null, null));
        assertEquals(List.of("2 G 是否失联 [否] standing.problem.known"), problems(no));
        assertEquals(0, no.writes());
    }

    @Test
    void aReturnEndsTheFact() {
        Object[] header = row("姓名", "学号", "党员类型", "流出日期", "返回日期");
        world.run(header, row("张三", "1", "正式党员", "2026-03-01", null));
        world.run(header, row("张三", "1", "正式党员", "2026-03-01", "2026-09-01"));
        assertEquals(
                List.of(LocalDate.of(2026, 9, 1)),
                facts("张三", FactKind.AWAY).stream().map(Fact::to).toList());
        Preview wrong = world.preview(header, row("张三", "1", "正式党员", "2026-03-01", "2026-02-01"));
        assertEquals(List.of("2 D 流出日期 [2026-03-01] member.problem.toBeforeFrom"), problems(wrong));
        assertEquals(0, wrong.writes());
    }

    @Test
    void whatContradictsIsUnreadableOrComingIsReportedPlainly() {
        Object[] header =
                row("姓名", "学号", "党员类型", "是否失联", "失联日期", "是否出国（境）", "出国（境）日期", "停止党籍日期", "是否延长预备期");
        LocalDate tomorrow = TestBook.TODAY.plusDays(1);
        Preview preview =
                world.preview(
                        header,
                        row("张三", "1", "正式党员", "否", "2026-02-01", "是", "2026-01-01", null, null),
                        row("李四", "2", "正式党员", "大概", null, "因私", "2026-01-01", null, "是"),
                        row("王五", "3", "正式党员", "是", tomorrow, null, null, "2025-01-01", null));
        assertEquals(
                List.of(
                        "2 D 是否失联 [否] standing.problem.contradicts",
                        "2 F 是否出国（境） [是] standing.problem.which",
                        "3 D 是否失联 [大概] standing.problem.unreadable",
                        "3 I 是否延长预备期 [是] standing.problem.extension",
                        "4 E 失联日期 [" + tomorrow + "] member.problem.future",
                        "4 D 是否失联 [是] standing.problem.reason"),
                problems(preview));
        world.intake.run(preview);
        assertEquals(List.of(), facts("张三", FactKind.LOST));
        assertEquals(
                List.of(fact(FactDetail.ABROAD_PRIVATE, "2026-01-01", "")),
                facts("李四", FactKind.ABROAD));
        assertEquals(2, world.everybody().size());
    }

    @Test
    void extensionsOfProbationAreDatedFactsAsFarAsTheirSpanFollows() {
        Object[] header = row("姓名", "学号", "党籍状态", "入党日期", "延长预备期", "延长预备期起", "延长至", "延长原因");
        Object[][] sheet = {
            header,
            row("张三", "1", "预备党员", "2025-06-05", "是", "2026-06-05", "2026-12-05", "长期实习"),
            row("李四", "2", "预备党员", "2025-03-01", "半年", null, null, null),
            row("王五", "3", "预备党员", "2025-06", "2026.6.5-2027.6.5", null, null, null),
            row("赵六", "4", "预备党员", "2025-06", "6个月", null, null, null),
            row("孙七", "5", "预备党员", "2025-06-05", "是", "2026-06-05", "2026-08-05", null)
        };
        Preview preview = world.preview(sheet);
        assertEquals(
                List.of(
                        "5 E 延长预备期 [6个月] standing.problem.extension",
                        "6 E 延长预备期 [是] member.problem.extension"),
                problems(preview));
        world.intake.run(preview);
        assertEquals(List.of(extension("2026-06-05", "2026-12-05", "长期实习")), extensions("张三"));
        assertEquals(List.of(extension("2026-03-01", "2026-09-01", "")), extensions("李四"));
        assertEquals(List.of(extension("2026-06-05", "2027-06-05", "")), extensions("王五"));
        assertEquals(List.of(), extensions("赵六"));
        Preview again = world.preview(header, sheet[1], sheet[2]);
        assertEquals(2, again.count(PreviewRow.Status.UNCHANGED));
    }

    private List<Fact> extensions(String name) {
        return facts(name, FactKind.PROBATION);
    }

    private static Fact extension(String from, String to, String note) {
        return new Fact(
                FactKind.PROBATION,
                FactDetail.EXTENDED.name(),
                LocalDate.parse(from),
                LocalDate.parse(to),
                new Fact.Ground("名册.xlsx", note, "", null));
    }
}
