package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.PartialDate;
import org.branchbook.imports.ImportKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A development sheet brings the steps it has, and takes them back. */
class DevelopmentSheetTest {
    private static final Choices DEVELOPMENT = Choices.NONE.withKind(ImportKind.DEVELOPMENT);

    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private Preview preview(Object[]... rows) {
        return world.intake.preview(world.sheet(rows), DEVELOPMENT);
    }

    private Map<Integer, StepEntry> steps(String name) {
        return world.developments.entries().getOrDefault(world.person(name).id(), Map.of());
    }

    private StepEntry step(String name, int number) {
        return steps(name).getOrDefault(number, StepEntry.EMPTY);
    }

    private static String day(StepEntry entry) {
        return String.valueOf(entry.on());
    }

    private static Object[] head() {
        return row(
                "学工号",
                "姓名",
                "发展阶段",
                "提交书面申请书时间",
                "派人谈话时间",
                "谈话人",
                "推优时间",
                "确定为入党积极分子时间",
                "培养联系人",
                "确定为发展对象时间",
                "公示时间",
                "入党介绍人",
                "政审时间",
                "政审情况",
                "培训时间",
                "培训学时",
                "结业证书编号",
                "预审时间",
                "领取志愿书时间",
                "支部大会通过时间",
                "入党宣誓时间");
    }

    private static Object[] zhang() {
        return row(
                "001",
                "张三",
                "预备党员",
                "2022-03-01",
                "2022-03-20",
                "李四",
                "2022.11.4",
                "2022年12月1日",
                "李四、王五",
                "2024-01-10",
                "2024.1.11-1.17",
                "李四、王五",
                "2024-02-01",
                "合格",
                "2024年3月1日至3月5日",
                "24学时",
                "党校字7号",
                "2024-04-01",
                "20240405",
                "2024-04-20",
                "2024-07-01");
    }

    @Test
    void writesEveryStepThatTheSheetHas() {
        Preview preview = preview(head(), zhang());
        assertEquals(List.of(), IntakeWorld.problems(preview));
        assertEquals(ImportKind.DEVELOPMENT, world.intake.run(preview).run().kind());
        assertEquals("2022-03-20", day(step("张三", Step.TALK)));
        assertEquals("李四", step("张三", Step.TALK).people());
        assertEquals("推优时间：2022.11.4", step("张三", 3).note());
        assertEquals(LocalDate.of(2024, 1, 11), step("张三", Step.NOTICE).other());
        assertEquals("2024-01-17", day(step("张三", Step.NOTICE)));
        assertEquals("2024-02-01", day(step("张三", Step.POLITICAL_REVIEW)));
        assertEquals("政审情况：合格", step("张三", Step.POLITICAL_REVIEW).note());
        StepEntry training = step("张三", Step.TRAINING);
        assertEquals(LocalDate.of(2024, 3, 1), training.other());
        assertEquals("2024-03-05", day(training));
        assertEquals(24, training.hours());
        assertEquals("党校字7号", training.documentNo());
        assertEquals("2024-04-01", day(step("张三", Step.PRE_REVIEW)));
        assertEquals("2024-04-05", day(step("张三", 14)));
        assertEquals("2024-07-01", day(step("张三", 20)));
        var member = world.person("张三").member();
        assertEquals("2024-04-20", member.value(MemberField.JOIN_DATE));
        assertEquals("李四、王五", member.value(MemberField.INTRODUCERS));
        assertEquals(
                List.of(PreviewRow.Status.UNCHANGED),
                IntakeWorld.statuses(preview(head(), zhang())));
    }

    @Test
    void takesStepsBackWithTheImport() {
        world.run(row("姓名", "学号", "人员类别"), row("李四", "002", "发展对象"));
        StepEntry talk = StepEntry.on(LocalDate.of(2023, 5, 6)).withPeople("王五").withNote("原有");
        world.developments.keep(world.person("李四").id(), Map.of(Step.TALK, talk));
        Preview preview =
                preview(
                        row("学号", "姓名", "发展阶段", "谈话时间", "谈话人", "政审时间"),
                        row("002", "李四", "发展对象", "2023-05-07", null, "2024-02-01"),
                        row("003", "赵六", "入党积极分子", "2023-05-07", "王五", null));
        assertEquals(
                List.of("党组织派人谈话：日期：2023-05-06 → 2023-05-07", "政治审查：日期：填入 2024-02-01"),
                preview.rows().getFirst().changes().stream()
                        .map(change -> change.text(IntakeWorld.ZH))
                        .toList());
        Result result = world.intake.run(preview);
        assertEquals("王五", step("李四", Step.TALK).people());
        assertEquals("2023-05-07", day(step("李四", Step.TALK)));
        assertEquals("2023-05-07", day(step("赵六", Step.TALK)));
        world.imports.undo(result.run());
        assertEquals(Map.of(Step.TALK, talk), steps("李四"));
        assertEquals(1, world.everybody().size());
        assertEquals(1, world.developments.entries().size());
    }

    @Test
    void isNotTakenBackWhereAStepWasEditedSince() {
        Result result =
                world.intake.run(
                        preview(
                                row("学号", "姓名", "发展阶段", "谈话时间"),
                                row("003", "赵六", "入党积极分子", "2023-05-07")));
        world.developments.keep(
                world.person("赵六").id(), Map.of(Step.TALK, StepEntry.on(LocalDate.of(2023, 5, 8))));
        AppException refused =
                assertThrows(AppException.class, () -> world.imports.undo(result.run()));
        assertTrue(refused.text(IntakeWorld.ZH).contains("赵六"));
        assertEquals("2023-05-08", day(step("赵六", Step.TALK)));
    }

    @Test
    void refusesAStageBelowTheKnownOne() {
        world.run(row("姓名", "学号", "人员类别"), row("李四", "002", "预备党员"));
        Preview preview =
                preview(row("学号", "姓名", "发展阶段", "政审时间"), row("002", "李四", "发展对象", "2024-02-01"));
        assertEquals(
                List.of("2 C 发展阶段 [发展对象] intake.problem.stageLower"),
                IntakeWorld.problems(preview));
        assertEquals(List.of(PreviewRow.Status.REFUSED), IntakeWorld.statuses(preview));
        assertEquals(0, preview.writes());
        assertEquals(Stage.PROBATIONARY, world.person("李四").stage());
    }

    @Test
    void refusesWhatIsNoDayNoSpanAndNoNumber() {
        Preview preview =
                preview(
                        row("学号", "姓名", "发展阶段", "谈话时间", "公示时间", "培训学时", "宣誓时间"),
                        row("003", "赵六", "预备党员", "前年", "2024.5.6-2024.5.1", "两天", "2030-01-01"),
                        row("004", "王五", "预备党员", "2023-05", "2024-05", "24", "2024-07"));
        assertEquals(
                List.of(
                        "2 D 谈话时间 [前年] table.problem.date",
                        "2 E 公示时间 [2024.5.6-2024.5.1] intake.problem.stepSpan",
                        "2 F 培训学时 [两天] intake.problem.stepHours",
                        "2 G 宣誓时间 [2030-01-01] development.problem.future",
                        "3 E 公示时间 [2024-05] intake.problem.stepDay"),
                IntakeWorld.problems(preview));
        assertEquals(2, preview.counts().refused());
    }

    @Test
    void aVaguerDateAndAnEmptyCellChangeNothing() {
        world.intake.run(
                preview(
                        row("学号", "姓名", "发展阶段", "谈话时间", "谈话人"),
                        row("003", "赵六", "入党积极分子", "2023-05-07", "王五")));
        Preview again =
                preview(
                        row("学号", "姓名", "发展阶段", "谈话时间", "谈话人"),
                        row("003", "赵六", null, "2023-05", null));
        assertEquals(List.of(PreviewRow.Status.UNCHANGED), IntakeWorld.statuses(again));
        assertEquals(PartialDate.of(LocalDate.of(2023, 5, 7)), step("赵六", Step.TALK).on());
    }

    @Test
    void aRosterLeavesStepsAlone() {
        Preview roster =
                world.preview(
                        row("学号", "姓名", "人员类别", "政审情况", "谈话时间"),
                        row("003", "赵六", "预备党员", "合格", "2023-05-07"));
        world.intake.run(roster);
        assertEquals(Map.of(), steps("赵六"));
    }
}
