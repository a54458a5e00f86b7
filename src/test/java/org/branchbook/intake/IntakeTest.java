package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.notes;
import static org.branchbook.intake.IntakeWorld.problems;
import static org.branchbook.intake.IntakeWorld.row;
import static org.branchbook.intake.IntakeWorld.statuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.AppException;
import org.branchbook.branch.Post;
import org.branchbook.intake.PreviewRow.Status;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows become people, changes or refusals; nothing else is ever written. */
class IntakeTest {
    private static final Object[] HEADER =
            row("姓名", "学号/工号", "公民身份号码", "党籍状态（正式党员或\n预备党员）", "党小组", "联系电话");

    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void importsPeopleWithStageGroupAndPosts() {
        Result result =
                world.run(
                        row("第一党支部党员花名册"),
                        row("序号", "姓 名", "性别", "民族", "身份证号", "类别", "党小组", "职务", "入党时间", "转正时间"),
                        row(
                                1,
                                "张三",
                                "男",
                                "汉",
                                "430304199903050010",
                                "正式党员",
                                "第一党小组",
                                "支部书记",
                                "2019年6月",
                                "2020.06.30"),
                        row(
                                2,
                                "李四",
                                "2",
                                "土家族",
                                "43030420031115012８",
                                "预备党员",
                                "第二党小组",
                                "副书记兼组织委员",
                                20251210,
                                null));

        assertEquals(2, result.imported());
        RosterEntry first = world.person("张三");
        assertEquals(Stage.FULL, first.stage());
        assertEquals(Set.of(Post.SECRETARY), first.posts());
        assertEquals("2019-06", first.member().value(MemberField.JOIN_DATE));
        assertEquals("01", first.member().value(MemberField.ETHNICITY));
        checkSecond(world.person("李四"));
    }

    private void checkSecond(RosterEntry second) {
        assertEquals("FEMALE", second.member().value(MemberField.SEX));
        assertEquals("430304200311150128", second.member().value(MemberField.ID_NUMBER));
        assertEquals(Set.of(Post.DEPUTY_SECRETARY, Post.ORG_COMMISSIONER), second.posts());
        assertEquals(Stage.PROBATIONARY, second.stage());
        assertEquals("2025-12-10", second.member().value(MemberField.JOIN_DATE));
        assertEquals(
                List.of("第一党小组", "第二党小组"),
                world.branches.groups().stream().map(Object::toString).toList());
    }

    @Test
    void namesEveryFaultByCellAndImportsTheRest() {
        Preview preview =
                world.preview(
                        HEADER,
                        row("张三", "001", "430304199903050017", "正式党员", null, null),
                        row("李四", "002", 4.30304199903050e17, "正式党员", null, null),
                        row("王五", "003", null, "群众", null, "1861xxxxx311"),
                        row("赵六", "004", "4303******0010", "正式党员", null, null),
                        row("钱七", "005", "430304199903050010", "正式党员", null, "13812345678"),
                        row("孙八", "005", null, "预备党员", null, null),
                        row(null, "007", null, "预备党员", null, "13812345678"));

        assertEquals(
                List.of(
                        "2 C 公民身份号码 [430304199903050017] member.idNumber.badCheck",
                        "3 C 公民身份号码 [430304199903050000] intake.problem.idDamaged",
                        "4 D 党籍状态（正式党员或预备党员） [群众] intake.problem.stage",
                        "4 F 联系电话 [1861xxxxx311] member.phone.masked",
                        "5 C 公民身份号码 [4303******0010] intake.problem.idMasked",
                        "7 A 姓名 [孙八] intake.problem.twice",
                        "8 A 姓名 [] member.problem.noName"),
                problems(preview));
        Result result = world.intake.run(preview);
        assertEquals(1, result.imported());
        assertEquals(6, result.refused());
        assertEquals(7, result.read());
        assertEquals(Set.of("钱七"), IntakeWorld.names(world.everybody()));
    }

    @Test
    void refusesASexThatIsNotThatOfTheIdNumber() {
        Preview preview =
                world.preview(
                        row("姓名", "性别", "身份证号码", "人员类别"),
                        row("张三", "女", "430304199903050010", "正式党员"));
        assertEquals(List.of("2 B 性别 [女] member.problem.sexDiffers"), problems(preview));
        assertEquals(List.of(Status.REFUSED), statuses(preview));
    }

    @Test
    void importsABirthDateThatIsNotThatOfTheIdNumberWithAWarning() {
        Preview preview =
                world.preview(
                        row("姓名", "出生日期", "身份证号码", "人员类别"),
                        row("张三", "1998-03-05", "430304199903050010", "正式党员"));
        assertEquals(
                List.of("2 B 出生日期 [1998-03-05] member.problem.birthDiffers"), problems(preview));
        assertEquals(List.of(Status.NEW), statuses(preview));
    }

    @Test
    void emptyCellsChangeNothingAndTheSameSheetAgainIsUnchanged() {
        world.run(HEADER, row("张三", "001", "430304199903050010", "正式党员", "一组", "13812345678"));
        assertEquals(
                List.of(Status.UNCHANGED),
                statuses(
                        world.preview(
                                HEADER, row("张三", "001", "430304199903050010", null, null, null))));
        Preview changed = world.preview(HEADER, row("张三", null, null, "正式党员", "二组", "13812345679"));
        assertEquals(
                List.of("联系电话：138****5678 → 138****5679", "党小组：一组 → 二组"),
                changed.rows().getFirst().changes().stream()
                        .map(change -> change.text(IntakeWorld.ZH))
                        .toList());
        assertEquals(List.of("二组"), changed.newGroups());
    }

    @Test
    void aDateThatOnlySaysLessIsNoChange() {
        Object[] header = row("姓名", "人员类别", "入党时间");
        world.run(header, row("张三", "正式党员", "2013-07-01"));
        assertEquals(
                List.of(Status.UNCHANGED),
                statuses(world.preview(header, row("张三", "正式党员", "2013.07"))));
    }

    @Test
    void refusesANameThatSeveralPeopleBear() {
        Object[] header = row("姓名", "学号", "人员类别");
        world.run(header, row("张三", "001", "正式党员"), row("张三", "002", "正式党员"));
        Preview preview = world.preview(header, row("张三", null, "正式党员"));
        assertEquals(List.of("2 A 姓名 [张三] intake.problem.ambiguous"), problems(preview));
    }

    @Test
    void refusesANumberThatBelongsToSomebodyElse() {
        Object[] header = row("姓名", "学号", "人员类别");
        world.run(header, row("张三", "001", "正式党员"));
        assertEquals(
                List.of("2 B 学号 [001] intake.problem.numberTaken"),
                problems(world.preview(header, row("李四", "001", "正式党员"))));
    }

    @Test
    void concludesAStageOnlyWhereTheDatesProveIt() {
        Preview preview =
                world.preview(
                        row("姓名", "入党时间", "转正时间", "电话号码"),
                        row("张三", "2013-07-01", null, null),
                        row("李四", "2025-06-01", null, null),
                        row("王五", "2024-12-01", null, null),
                        row("赵六", "2024-12-01", "2025-12-01", null));
        assertEquals(List.of("4 A 姓名 [王五] member.problem.noStage"), problems(preview));
        assertEquals(List.of("工作表“花名册”：表里没有写明人员类别，3 人按入党、转正日期推定，请核对。"), notes(preview));
        world.intake.run(preview);
        assertEquals(Stage.FULL, world.person("张三").stage());
        assertEquals(Stage.PROBATIONARY, world.person("李四").stage());
        assertEquals(Stage.FULL, world.person("赵六").stage());
    }

    @Test
    void takesAWholeImportBackInOneStep() {
        world.run(HEADER, row("张三", "001", null, "正式党员", "一组", "13812345678"));
        RosterEntry before = world.person("张三");
        List<Fact> facts = world.members.facts(before.id());
        Result result =
                world.run(
                        HEADER,
                        row("张三", "001", null, "预备党员", "二组", "13812345679"),
                        row("李四", "002", null, "正式党员", "二组", null));
        world.imports.undo(result.run());
        assertEquals(List.of(before), world.everybody());
        assertEquals(facts, world.members.facts(before.id()));
        assertEquals(1, world.branches.groups().size());
    }

    @Test
    void keepsTheOriginalFileAndABackup() throws IOException {
        Preview preview = world.preview(HEADER, row("张三", "001", null, "正式党员", null, null));
        world.intake.run(preview);
        Path kept = world.book.book().attachments().path(preview.source().sha256());
        assertEquals(-1, Files.mismatch(preview.source().file(), kept));
        assertTrue(world.backups.madeToday("import"));
    }

    @Test
    void writesNothingWhenTheFileChangedAfterThePreview() throws IOException {
        Preview preview = world.preview(HEADER, row("张三", "001", null, "正式党员", null, null));
        world.sheet(HEADER, row("李四", "001", null, "正式党员", null, null));
        AppException e = assertThrows(AppException.class, () -> world.intake.run(preview));
        assertEquals("imports.fileChanged", e.key());
        assertEquals(List.of(), world.everybody());
    }

    @Test
    void writesNothingWhenTheRosterChangedAfterThePreview() {
        Object[] one = row("张三", "001", "430304199903050010", "正式党员", "一组", null);
        Preview preview = world.preview(HEADER, row("李四", "002", null, "正式党员", "一组", null), one);
        Preview same = world.preview(HEADER, one);
        world.intake.run(same);
        Preview stale =
                new Preview(
                        same.source(),
                        preview.rows(),
                        preview.notes(),
                        List.of("三组"),
                        preview.shape());
        AppException e = assertThrows(AppException.class, () -> world.intake.run(stale));
        assertEquals("intake.rosterChanged", e.key());
        assertEquals(1, world.everybody().size());
        assertEquals(1, world.branches.groups().size());
    }

    @Test
    void readsGbkText() throws IOException {
        Path file = world.book.folder().resolve("名册.csv");
        Files.write(file, "姓名,性别,党员类型\n张三,男,正式党员\n".getBytes(Charset.forName("GB18030")));
        assertEquals(1, world.intake.run(world.intake.preview(file)).imported());
    }

    @Test
    void aPersonWhoLeftReturnsOnlyWithADay() {
        Object[] header = row("姓名", "人员类别", "组织关系转入时间");
        world.run(header, row("张三", "正式党员", "2020-09-01"));
        RosterEntry entry = world.person("张三");
        var draft = MemberDraft.of(entry);
        var left = new MemberDraft.Dates(LocalDate.of(2020, 9, 1), LocalDate.of(2024, 6, 30), null);
        world.members.update(
                entry.id(),
                new MemberDraft(draft.values(), draft.stage(), null, Set.of(), left),
                "");
        assertEquals(
                List.of("2 A 姓名 [张三] intake.problem.left"),
                problems(world.preview(header, row("张三", "正式党员", null))));
        world.run(header, row("张三", "正式党员", "2025-09-01"));
        assertEquals(
                List.of("2020-09-01 2024-06-30", "2025-09-01 null"),
                world.members.facts(entry.id()).stream()
                        .filter(fact -> fact.kind() == FactKind.RELATION)
                        .map(fact -> fact.from() + " " + fact.to())
                        .toList());
    }
}
