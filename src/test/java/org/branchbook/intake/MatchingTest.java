package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.problems;
import static org.branchbook.intake.IntakeWorld.row;
import static org.branchbook.intake.IntakeWorld.statuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.branchbook.intake.PreviewRow.Status;
import org.branchbook.member.MemberField;
import org.branchbook.table.ColumnSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a row means: by ID number, number, name with birth date; in doubt the user is asked. */
class MatchingTest {
    private static final Object[] HEADER = row("姓名", "学号", "身份证号", "出生日期", "人员类别", "学位");

    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private void twoNamesakes() {
        world.run(
                HEADER,
                row("张三", "001", null, "1990-01-01", "正式党员", null),
                row("张三", null, null, "1991-02-02", "正式党员", null));
    }

    @Test
    void nameAndBirthDateTellNamesakesApart() {
        twoNamesakes();
        Preview preview = world.preview(HEADER, row("张三", null, null, "1991年2月2日", null, "硕士"));
        assertEquals(List.of(Status.CHANGED), statuses(preview));
        assertEquals(List.of(), problems(preview));
        assertEquals(
                "1991-02-02",
                preview.rows().getFirst().wanted().person().member().value(MemberField.BIRTH_DATE));
    }

    @Test
    void aRowThatMayMeanSeveralIsAskedWithTheirNumbers() {
        twoNamesakes();
        Preview preview = world.preview(HEADER, row("张三", null, null, null, null, "硕士"));
        assertEquals(List.of(Status.ASK), statuses(preview));
        assertEquals(
                List.of("001", "#2"),
                preview.rows().getFirst().candidates().stream()
                        .map(PreviewRow.Candidate::token)
                        .toList());
        assertEquals(0, preview.writes());
        assertEquals(1, preview.counts().refused());
    }

    @Test
    void anAnswerDecides() {
        twoNamesakes();
        var file = world.sheet(HEADER, row("张三", null, null, null, "正式党员", "硕士"));
        PreviewRow asked = world.intake.preview(file).rows().getFirst();
        PreviewRow.Candidate second = asked.candidates().get(1);
        Choices.Answer answer = Choices.Answer.of(second.id());
        Preview chosen = world.intake.preview(file, Choices.NONE.withAnswer(asked.key(), answer));
        assertEquals(List.of(Status.CHANGED), statuses(chosen));
        assertEquals(second.id(), chosen.rows().getFirst().wanted().person().id());
        Preview another =
                world.intake.preview(
                        file, Choices.NONE.withAnswer(asked.key(), Choices.Answer.NEW));
        assertEquals(List.of(Status.NEW), statuses(another));
        Preview left =
                world.intake.preview(
                        file, Choices.NONE.withAnswer(asked.key(), Choices.Answer.LEAVE_OUT));
        assertEquals(List.of(Status.LEFT_OUT), statuses(left));
        assertEquals(1, left.counts().refused());
    }

    @Test
    void twoRowsAnsweredWithOnePersonAreNoticed() {
        twoNamesakes();
        var file =
                world.sheet(
                        HEADER,
                        row("张三", null, null, null, null, "硕士"),
                        row("张三", null, null, null, null, "博士"));
        var id = world.intake.preview(file).rows().getFirst().candidates().getFirst().id();
        Choices choices = Choices.NONE;
        for (int number = 2; number <= 3; number++) {
            choices = choices.withAnswer(new Choices.Row("花名册", number), Choices.Answer.of(id));
        }
        assertEquals(
                List.of(Status.CHANGED, Status.REFUSED),
                statuses(world.intake.preview(file, choices)));
    }

    @Test
    void theSameNameAndBirthDateWithAnotherIdNumberIsAsked() {
        world.run(HEADER, row("张三", "001", "430304199903050010", null, "正式党员", null));
        Preview preview =
                world.preview(HEADER, row("张三", null, "110105199903050013", null, "正式党员", null));
        assertEquals(
                List.of("2 C 身份证号 [110105199903050013] member.idNumber.badCheck"),
                problems(preview));
        Preview number = world.preview(HEADER, row("张三", "002", null, "1999-03-05", "正式党员", null));
        assertEquals(List.of(Status.ASK), statuses(number));
    }

    @Test
    void anotherBirthDateIsAnotherPerson() {
        world.run(HEADER, row("张三", "001", null, "1990-01-01", "正式党员", null));
        Preview preview = world.preview(HEADER, row("张三", null, null, "1993-01-01", "正式党员", null));
        assertEquals(List.of(Status.NEW), statuses(preview));
        assertEquals(List.of("2 A 姓名 [张三] intake.problem.sameName"), problems(preview));
    }

    @Test
    void aChangeByNameAloneIsPointedOut() {
        world.run(HEADER, row("张三", "001", null, null, "正式党员", null));
        Preview changed = world.preview(HEADER, row("张三", null, null, null, null, "硕士"));
        assertEquals(List.of("2 A 姓名 [张三] intake.problem.byName"), problems(changed));
        assertEquals(List.of(Status.CHANGED), statuses(changed));
        Preview same = world.preview(HEADER, row("张三", null, null, null, "正式党员", null));
        assertEquals(List.of(), problems(same));
    }

    @Test
    void aRowOffByAColumnIsStoppedAsAWhole() {
        Preview preview =
                world.preview(
                        HEADER,
                        row("430304199903050010", "001", null, null, "正式党员", null),
                        row("男", "002", null, null, null, null),
                        row("张三", "003", "1999-03-05", "正式党员", null, null),
                        row("李四", "004", null, "正式党员", "1990-01-01", null),
                        row("王五", "005", null, "1990-01-01", "正式党员", null));
        assertEquals(
                List.of(
                        "2 A 姓名 [430304199903050010] intake.problem.shift",
                        "3 A 姓名 [男] intake.problem.shift",
                        "4 C 身份证号 [1999-03-05] intake.problem.shift",
                        "5 D 出生日期 [正式党员] intake.problem.shift"),
                problems(preview));
        assertEquals(1, preview.count(Status.NEW));
        assertEquals(
                "“姓名”一栏里像是身份号码，这一行的各格可能错开了列，整行没有导入。请在表里把这一行对齐后再导入。",
                preview.problems().getFirst().text(IntakeWorld.ZH));
    }

    @Test
    void whatTheUserSaysOfAColumnIsRememberedWithTheImport() {
        var file = world.sheet(row("姓名", "担 任何职", "人员类别"), row("张三", "组织委员", "正式党员"));
        Preview first = world.intake.preview(file);
        assertEquals(List.of("工作表“花名册”：这些列认不出，没有导入：担任何职。"), IntakeWorld.notes(first));
        String key = ColumnSet.key("担任何职");
        Preview told = world.intake.preview(file, Choices.NONE.withColumn(key, Targets.POSTS));
        world.intake.run(told);
        assertEquals(1, world.person("张三").posts().size());
        assertEquals(List.of(), IntakeWorld.notes(world.intake.preview(file)));
        world.intake.forget(told.shape().columns());
        assertEquals(IntakeWorld.notes(first), IntakeWorld.notes(world.intake.preview(file)));
    }

    @Test
    void sheetsCanBeLeftOut() {
        var file =
                world.workbook(book -> {
                    IntakeWorld.fill(book.createSheet("教师"), row("姓名", "人员类别"), row("张三", "正式党员"));
                    IntakeWorld.fill(book.createSheet("学生"), row("姓名", "人员类别"), row("李四", "正式党员"));
                });
        Preview preview = world.intake.preview(file, Choices.NONE.withSheet("教师", false));
        assertEquals(
                List.of("李四"), preview.rows().stream().map(row -> row.place().name()).toList());
        assertEquals(List.of("工作表“教师”：按您的选择没有读取这张工作表。"), IntakeWorld.notes(preview));
    }
}
